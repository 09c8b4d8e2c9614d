package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Places by field name in one column; none is an empty map. */
@Converter
public class SourceLocationsByNameColumn extends JsonColumn<Map<String, SourceLocation>>
        implements AttributeConverter<Map<String, SourceLocation>, String> {

    public SourceLocationsByNameColumn() {
        super(new TypeReference<>() {
        });
    }

    @Override
    public String convertToDatabaseColumn(Map<String, SourceLocation> places) {
        return places == null || places.isEmpty() ? null : super.convertToDatabaseColumn(places);
    }

    @Override
    public Map<String, SourceLocation> convertToEntityAttribute(String column) {
        return column == null ? new TreeMap<>() : new TreeMap<>(super.convertToEntityAttribute(column));
    }
}
