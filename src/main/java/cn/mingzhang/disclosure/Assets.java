package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.util.List;

/**
 * State-owned assets (国有资产占有使用情况).
 *
 * @param asOf      the day they were counted, as printed, or null
 * @param valueUnit unit of the values, or null
 * @param items     what is listed: 执法执勤用车, 办公用房 …
 */
public record Assets(String asOf, MoneyUnit valueUnit, List<Item> items) {

    /** One kind of asset: quantity as printed with its measure (辆、平方米、台（套）), and its value where printed. */
    public record Item(String name, Figure quantity, String measure, Figure value, SourceLocation at) {
    }
}
