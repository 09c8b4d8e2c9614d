package cn.mingzhang.web.chart;

import cn.mingzhang.account.Fact;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.money.MoneyUnit;
import java.math.BigDecimal;

/** Says by how much a printed total is more or less than another (增减结论). The difference is ours, both totals are printed. */
final class ChangeFinding {

    private ChangeFinding() {
    }

    /** more, less or same. */
    static String direction(Fact one, Fact other) {
        int sign = one.yuan().compareTo(other.yuan());
        return sign > 0 ? "more" : sign < 0 ? "less" : "same";
    }

    static String spoken(Fact fact) {
        return AmountText.spoken(fact.figure().value(), fact.unit().label());
    }

    /** How far apart, in the unit of the first. */
    static String difference(Fact one, Fact other) {
        MoneyUnit unit = one.unit();
        BigDecimal difference = one.yuan().subtract(other.yuan()).abs().divide(unit.yuan());
        int decimals = Math.max(one.figure().value().scale(), other.unit() == unit ? other.figure().value().scale() : 0);
        return AmountText.spoken(difference.setScale(Math.max(decimals, difference.stripTrailingZeros().scale())), unit.label());
    }
}
