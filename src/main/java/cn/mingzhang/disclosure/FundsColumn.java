package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Project funds in one column. */
@Converter
public class FundsColumn extends JsonColumn<Funds> implements AttributeConverter<Funds, String> {

    public FundsColumn() {
        super(new TypeReference<>() {
        });
    }
}
