package cn.mingzhang.disclosure;

import cn.mingzhang.source.PlacedText;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A placed text in one column. */
@Converter
public class PlacedTextColumn extends JsonColumn<PlacedText> implements AttributeConverter<PlacedText, String> {

    public PlacedTextColumn() {
        super(new TypeReference<>() {
        });
    }
}
