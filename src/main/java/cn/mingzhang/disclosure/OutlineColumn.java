package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The outline in one column. */
@Converter
public class OutlineColumn extends JsonColumn<List<OutlineEntry>> implements AttributeConverter<List<OutlineEntry>, String> {

    public OutlineColumn() {
        super(new TypeReference<>() {
        });
    }
}
