package cn.mingzhang.web.chart;

import cn.mingzhang.money.MoneyUnit;
import java.math.BigDecimal;

/**
 * The unit an axis is marked in (坐标轴单位): the largest unit of account that leaves at least one whole.
 *
 * @param label   亿元, 万元, 元, or the unit of the values where it is not money
 * @param divisor what a value is divided by to be marked in it
 */
public record AxisUnit(String label, BigDecimal divisor) {

    static AxisUnit of(String unit, BigDecimal largest) {
        AxisUnit found = new AxisUnit(unit, BigDecimal.ONE);
        MoneyUnit printed = MoneyUnit.labelled(unit);
        if (printed != null) {
            for (MoneyUnit candidate : MoneyUnit.values()) {
                BigDecimal divisor = candidate.yuan().divide(printed.yuan());
                if (divisor.compareTo(BigDecimal.ONE) > 0 && largest.compareTo(divisor) >= 0) {
                    found = new AxisUnit(candidate.label(), divisor);
                }
            }
        }
        return found;
    }
}
