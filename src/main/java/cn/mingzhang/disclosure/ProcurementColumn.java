package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Procurement in one column. */
@Converter
public class ProcurementColumn extends JsonColumn<Procurement> implements AttributeConverter<Procurement, String> {

    public ProcurementColumn() {
        super(new TypeReference<>() {
        });
    }
}
