package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Procurement in one column. */
@Converter
public class ProcurementColumn extends JsonColumn<Procurement> {

    public ProcurementColumn() {
        super(new TypeReference<>() {
        });
    }
}
