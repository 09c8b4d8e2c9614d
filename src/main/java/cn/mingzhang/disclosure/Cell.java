package cn.mingzhang.disclosure;

import cn.mingzhang.money.Amount;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a statement.
 *
 * @param key  key of its {@link Column}
 * @param text verbatim, amounts without thousands separators; null when the cell is blank, which is not zero
 * @param at   its place
 */
public record Cell(String key, String text, SourceLocation at) {

    /** The amount it prints; empty for a blank cell and for words. */
    public Optional<BigDecimal> amount() {
        return Amount.number(text);
    }
}
