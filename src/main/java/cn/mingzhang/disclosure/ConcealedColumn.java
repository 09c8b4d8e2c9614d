package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What was hidden, in one column. */
@Converter
public class ConcealedColumn extends JsonColumn<List<Concealed>> implements AttributeConverter<List<Concealed>, String> {

    public ConcealedColumn() {
        super(new TypeReference<>() {
        });
    }
}
