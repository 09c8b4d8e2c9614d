package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The reading of a target in one column. */
@Converter
public class TargetReadingColumn extends JsonColumn<TargetReading> implements AttributeConverter<TargetReading, String> {

    public TargetReadingColumn() {
        super(new TypeReference<>() {
        });
    }
}
