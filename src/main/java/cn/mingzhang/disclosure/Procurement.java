package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;

/**
 * Government procurement (政府采购).
 *
 * @param unit  unit of the amounts, or null when not printed
 * @param total 采购总额, with its parts 货物, 工程, 服务; each null where not printed
 * @param items planned purchases where a table lists them
 */
public record Procurement(MoneyUnit unit, Figure total, Figure goods, Figure works, Figure services, List<Item> items) {

    /** One line of the procurement table: project or article, quantity, unit price and amount as printed. */
    public record Item(String project, String article, String catalogueNumber, String measure, String quantity,
                       Figure unitPrice, Figure amount) {
    }
}
