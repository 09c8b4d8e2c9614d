package cn.mingzhang.web.portal;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.store.StatedFact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one printed figure is more or less than another (增减), computed by us from the two.
 *
 * @param unit    the two were printed in, the larger where they differ
 * @param percent of the former figure, two decimals; null where that is not above zero
 */
public record Difference(BigDecimal yuan, MoneyUnit unit, BigDecimal percent) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Null when one of the two is missing. */
    public static Difference between(StatedFact now, StatedFact former) {
        return now == null || former == null ? null : between(now.yuan(), now.getUnit(), former.yuan(), former.getUnit());
    }

    static Difference between(BigDecimal now, MoneyUnit unit, BigDecimal former, MoneyUnit formerUnit) {
        BigDecimal more = now.subtract(former);
        MoneyUnit larger = unit == null || formerUnit == null || unit.yuan().compareTo(formerUnit.yuan()) >= 0 ? unit : formerUnit;
        return new Difference(more, larger, former.signum() <= 0 ? null : more.multiply(HUNDRED).divide(former, 2, RoundingMode.HALF_UP));
    }

    /** more, less or same. */
    public String direction() {
        return yuan.signum() > 0 ? "more" : yuan.signum() < 0 ? "less" : "same";
    }

    /** Without its sign, in the unit the two were printed in or a larger one. */
    public String amount() {
        MoneyUnit printed = unit == null ? MoneyUnit.YUAN : unit;
        BigDecimal bare = yuan.abs().divide(printed.yuan()).stripTrailingZeros();
        int decimals = printed == MoneyUnit.YUAN ? Math.max(0, bare.scale()) : Math.max(2, bare.scale());
        return PrintedFigures.spoken(bare.setScale(decimals), printed.label());
    }

    /** Without its sign; null where there is none. */
    public String rate() {
        return percent == null ? null : percent.abs().toPlainString() + "%";
    }
}
