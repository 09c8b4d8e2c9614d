package cn.mingzhang.web.portal;

import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 执行率 computed by us: 全年执行数 ÷ 全年预算数. Never clamped, and null without both figures or with a denominator that is not above
 * zero.
 *
 * @param percent with two decimals
 */
public record ExecutionRate(Figure executed, Figure budget, BigDecimal percent) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    static ExecutionRate of(Figure executed, Figure budget) {
        return executed == null || budget == null || budget.value().signum() <= 0 ? null
                : new ExecutionRate(executed, budget, executed.value().multiply(HUNDRED).divide(budget.value(), 2, RoundingMode.HALF_UP));
    }

    /** 96.00%. */
    public String text() {
        return percent.toPlainString() + "%";
    }

    /** 48 ÷ 50. */
    public String formula() {
        return PrintedFigures.figure(executed) + " ÷ " + PrintedFigures.figure(budget);
    }

    /** Whether a printed rate says something else; a difference of rounding does not count. */
    public boolean differsFrom(Figure printed) {
        return printed != null && printed.value().subtract(percent).abs().compareTo(roundingOf(printed.value())) > 0;
    }

    /** Half of the last printed decimal and half of ours; a rate printed without decimals may be cut instead of rounded. */
    private static BigDecimal roundingOf(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(Math.min(printed.scale(), 2)).max(new BigDecimal("0.01"));
    }
}
