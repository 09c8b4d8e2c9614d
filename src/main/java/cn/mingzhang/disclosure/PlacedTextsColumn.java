package cn.mingzhang.disclosure;

import cn.mingzhang.source.PlacedText;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Placed texts in one column. */
@Converter
public class PlacedTextsColumn extends JsonColumn<List<PlacedText>> {

    public PlacedTextsColumn() {
        super(new TypeReference<>() {
        });
    }
}
