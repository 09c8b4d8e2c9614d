package cn.mingzhang.disclosure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** A decimal in one text column, with its printed decimals: 5.10 stays 5.10 on every database. */
@Converter
public class DecimalColumn implements AttributeConverter<BigDecimal, String> {

    @Override
    public String convertToDatabaseColumn(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    @Override
    public BigDecimal convertToEntityAttribute(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
