package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Assets in one column. */
@Converter
public class AssetsColumn extends JsonColumn<Assets> implements AttributeConverter<Assets, String> {

    public AssetsColumn() {
        super(new TypeReference<>() {
        });
    }
}
