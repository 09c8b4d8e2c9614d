package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Project funds in one column. */
@Converter
public class FundsColumn extends JsonColumn<Funds> {

    public FundsColumn() {
        super(new TypeReference<>() {
        });
    }
}
