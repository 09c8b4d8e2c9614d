package cn.mingzhang.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** How the forms print amounts; amounts are 万元 with two decimals. */
final class Amounts {

    static final BigDecimal ZERO = new BigDecimal("0.00");

    private Amounts() {
    }

    static BigDecimal of(String text) {
        return new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY);
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(ZERO, BigDecimal::add);
    }

    /** In a table: 1234.50, and nothing for zero. */
    static String cell(BigDecimal amount) {
        return amount == null || amount.signum() == 0 ? "" : amount.toPlainString();
    }

    /** In a sentence: 1,234.50, and a bare 0 for zero. */
    static String words(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : String.format("%,.2f", amount);
    }

    /** On a project sheet: 12,345,000 yuan. */
    static String yuan(BigDecimal amount) {
        return String.format("%,d", amount.movePointRight(4).longValueExact());
    }

    /** On an evaluation sheet: 47.4, and 0 for zero. */
    static String shortest(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** Part of the whole in percent with two decimals. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? ZERO : part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** 比上年增加1.00万元，增长2.00% and its relatives. */
    static String change(BigDecimal now, BigDecimal before, String than) {
        BigDecimal difference = now.subtract(before);
        if (difference.signum() == 0) {
            return "与" + than + "持平";
        }
        boolean more = difference.signum() > 0;
        String words = "比" + than + (more ? "增加" : "减少") + words(difference.abs()) + "万元";
        return before.signum() == 0 ? words : words + "，" + (more ? "增长" : "下降") + percent(difference.abs(), before) + "%";
    }
}
