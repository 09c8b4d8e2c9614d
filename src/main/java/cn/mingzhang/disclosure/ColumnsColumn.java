package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The columns of a statement in one column. */
@Converter
public class ColumnsColumn extends JsonColumn<List<Column>> implements AttributeConverter<List<Column>, String> {

    public ColumnsColumn() {
        super(new TypeReference<>() {
        });
    }
}
