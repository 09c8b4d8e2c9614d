package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A place in one column, as its code. */
@Converter
public class SourceLocationColumn implements AttributeConverter<SourceLocation, String> {

    @Override
    public String convertToDatabaseColumn(SourceLocation at) {
        return at == null ? null : at.code();
    }

    @Override
    public SourceLocation convertToEntityAttribute(String code) {
        return SourceLocation.ofCode(code);
    }
}
