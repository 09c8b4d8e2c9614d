package cn.mingzhang.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A printed amount with the unit it was printed in (金额). The number keeps its printed decimals, so 0 and 0.00 stay apart;
 * {@link #yuan()} makes amounts of different units comparable.
 */
public record Amount(BigDecimal printed, MoneyUnit unit) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    public BigDecimal yuan() {
        return printed.multiply(unit.yuan());
    }

    public BigDecimal in(MoneyUnit other) {
        return yuan().divide(other.yuan()).stripTrailingZeros();
    }

    /**
     * The number a cell prints, without thousands separators: "11,967.10" is 11967.10. Full-width digits and blanks inside
     * are folded; empty when the cell is blank or holds anything else.
     */
    public static Optional<BigDecimal> number(String cell) {
        if (cell == null) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s+", "").replace('−', '-');
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }
}
