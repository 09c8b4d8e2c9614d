package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What was put right, in one column. */
@Converter
public class AmendmentColumn extends JsonColumn<List<Amendment>> implements AttributeConverter<List<Amendment>, String> {

    public AmendmentColumn() {
        super(new TypeReference<>() {
        });
    }
}
