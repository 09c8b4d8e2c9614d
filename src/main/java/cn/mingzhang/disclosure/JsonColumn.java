package cn.mingzhang.disclosure;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Keeps a value made of records in one text column, as JSON: values that are only ever read whole do not earn a table of
 * their own. Places and figures are written in their short codes. Each column names AttributeConverter once more itself,
 * because EclipseLink looks for its types nowhere else.
 */
abstract class JsonColumn<T> {

    private static final ObjectMapper MAPPER = mapper();

    private final TypeReference<T> type;

    JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.getType(), e);
        }
    }

    public T convertToEntityAttribute(String column) {
        try {
            return column == null ? null : MAPPER.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + type.getType() + " from the store", e);
        }
    }

    /** A figure in one word: 11967.10@l495; the place may be missing. */
    static String figureCode(Figure figure) {
        return figure == null ? null : figure.text() + "@" + figure.at().code();
    }

    static Figure figureOfCode(String code) {
        if (code == null) {
            return null;
        }
        int sign = code.indexOf('@');
        return new Figure(new java.math.BigDecimal(code.substring(0, sign)), SourceLocation.ofCode(code.substring(sign + 1)));
    }

    private static ObjectMapper mapper() {
        SimpleModule codes = new SimpleModule();
        codes.addSerializer(SourceLocation.class, new JsonSerializer<>() {
            @Override
            public void serialize(SourceLocation at, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(at.code());
            }
        });
        codes.addDeserializer(SourceLocation.class, new JsonDeserializer<>() {
            @Override
            public SourceLocation deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return SourceLocation.ofCode(json.getText());
            }
        });
        codes.addSerializer(Figure.class, new JsonSerializer<>() {
            @Override
            public void serialize(Figure figure, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(figureCode(figure));
            }
        });
        codes.addDeserializer(Figure.class, new JsonDeserializer<>() {
            @Override
            public Figure deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return figureOfCode(json.getText());
            }
        });
        return new ObjectMapper()
                .registerModule(codes)
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }
}
