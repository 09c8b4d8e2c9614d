package cn.mingzhang.money;

import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;

/** A number of the source, exactly as printed (without thousands separators), with its place. */
public record Figure(BigDecimal value, SourceLocation at) {

    /** The figure a cell prints, or null when it prints none: a blank cell is not a zero. */
    public static Figure read(String cell, SourceLocation at) {
        return Amount.number(cell).map(value -> new Figure(value, at)).orElse(null);
    }

    /** The printed digits, for example 11967.10. */
    public String text() {
        return value.toPlainString();
    }
}
