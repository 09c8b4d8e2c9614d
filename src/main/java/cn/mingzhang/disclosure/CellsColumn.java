package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The cells of a row in one column. */
@Converter
public class CellsColumn extends JsonColumn<List<Cell>> implements AttributeConverter<List<Cell>, String> {

    public CellsColumn() {
        super(new TypeReference<>() {
        });
    }
}
