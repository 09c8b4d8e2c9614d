package cn.mingzhang.disclosure;

import cn.mingzhang.source.PlacedText;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Placed texts in one column. */
@Converter
public class PlacedTextsColumn extends JsonColumn<List<PlacedText>> implements AttributeConverter<List<PlacedText>, String> {

    public PlacedTextsColumn() {
        super(new TypeReference<>() {
        });
    }
}
