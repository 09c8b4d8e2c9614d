package cn.mingzhang.disclosure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A coded name in one column. */
@Converter
public class CodedNameColumn extends JsonColumn<CodedName> implements AttributeConverter<CodedName, String> {

    public CodedNameColumn() {
        super(new TypeReference<>() {
        });
    }
}
