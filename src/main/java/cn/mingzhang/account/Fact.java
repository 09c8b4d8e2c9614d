package cn.mingzhang.account;

import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;

/**
 * A printed figure and what it measures (收支数据). It stands in a statement, and then has its row and column, or in the narrative
 * under a heading.
 *
 * @param measure   what it measures; null for one class of a {@link Breakdown}
 * @param label     what the document calls it
 * @param figure    the printed number with its place
 * @param unit      its printed unit; null only for a number of people
 * @param origin    where it was chosen from
 * @param statement the statement, or null
 * @param row       its row, or null
 * @param column    key of its column, or null
 * @param section   heading in the narrative, or null
 */
public record Fact(Measure measure, String label, Figure figure, MoneyUnit unit, Origin origin, Statement statement, LineItem row,
        String column, String section) {

    /** Where a fact was chosen from. */
    public enum Origin {
        /** 报表 */ TABLE,
        /** 说明文字 */ NARRATIVE
    }

    static Fact ofTable(Measure measure, Figure figure, Statement statement, LineItem row, String column) {
        return new Fact(measure, row.getName(), figure, statement.getUnit(), Origin.TABLE, statement, row, column, null);
    }

    static Fact ofNarrative(Measure measure, String label, Figure figure, MoneyUnit unit, String section) {
        return new Fact(measure, label, figure, unit, Origin.NARRATIVE, null, null, null, section);
    }

    /** The printed number with its unit; null for a number of people. */
    public Amount amount() {
        return unit == null ? null : new Amount(figure.value(), unit);
    }

    /** In 元, for comparing amounts of different units. */
    public BigDecimal yuan() {
        return figure.value().multiply(unit == null ? BigDecimal.ONE : unit.yuan());
    }

    public SourceLocation at() {
        return figure.at();
    }

    /** In words, where it was chosen from: 表三“合计”行“基本支出”栏, or 说明“三、支出预算情况说明”. */
    public String source() {
        if (origin == Origin.NARRATIVE) {
            return "说明文字" + (section == null ? "" : "“" + section + "”");
        }
        String title = statement.getColumns().stream().filter(c -> c.key().equals(column)).map(c -> c.title()).findFirst().orElse("");
        String table = statement.getNumber() != null ? statement.getNumber() : "《" + statement.getTitle() + "》";
        return table + "“" + row.getName() + "”行" + (title.isEmpty() ? "" : "“" + title + "”栏");
    }
}
