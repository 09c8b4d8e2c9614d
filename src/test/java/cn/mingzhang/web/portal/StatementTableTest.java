package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.check.Receipts;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTableTest {

    @Test
    void namesStandBeforeTheFiguresOfAFunctionalStatement() {
        Statement statement = statement(Statement.Layout.FUNCTIONAL, new Column("total", "2024年预算数/合计"), new Column("basic", "基本支出"));
        statement.add(row("2110301", "大气", new Cell("total", "1234.50", SourceLocation.cell(3, 4, 3)), new Cell("basic", null, SourceLocation.UNKNOWN)));

        StatementTable.Part part = new StatementTable(statement, Receipts.of(new Disclosure())).getParts().get(0);

        assertThat(part.heads()).extracting(StatementTable.Head::title).containsExactly("科目编码", "科目名称", "合计", "基本支出");
        assertThat(part.heads().get(2).over()).isEqualTo("2024年预算数");
        assertThat(part.rows().get(0).fields()).extracting(StatementTable.Field::text).containsExactly("2110301", "大气", "1,234.50", null);
        assertThat(part.rows().get(0).fields().get(2).at()).isEqualTo(SourceLocation.cell(3, 4, 3));
        assertThat(part.rows().get(0).depth()).isEqualTo(2);
    }

    @Test
    void aBlankColumnOfAKnownStatementIsOneOfFigures() {
        Statement statement = statement(Statement.Layout.FUNCTIONAL, new Column("basic", "基本支出"));
        statement.add(row("211", "节能环保支出"));

        assertThat(new StatementTable(statement, Receipts.of(new Disclosure())).getParts().get(0).heads().get(2).numeric()).isTrue();
    }

    @Test
    void incomeAndExpenditureAreTablesOfTheirOwn() {
        Statement statement = statement(Statement.Layout.REVENUE_AND_EXPENDITURE, new Column("income", "收入"), new Column("total", "合计"));
        LineItem income = row(null, "一般公共预算", new Cell("income", "10.00", SourceLocation.UNKNOWN));
        income.setSide("income");
        LineItem expenditure = row(null, "支出总计", new Cell("total", "10.00", SourceLocation.UNKNOWN));
        expenditure.setSide("expenditure");
        statement.add(income);
        statement.add(expenditure);

        List<StatementTable.Part> parts = new StatementTable(statement, Receipts.of(new Disclosure())).getParts();

        assertThat(parts).extracting(StatementTable.Part::title).containsExactly("收入", "支出");
        assertThat(parts.get(1).heads()).extracting(StatementTable.Head::title).containsExactly("项目", "合计");
        assertThat(parts.get(1).rows().get(0).total()).isTrue();
    }

    private static Statement statement(Statement.Layout layout, Column... columns) {
        Statement statement = new Statement();
        statement.setLayout(layout);
        statement.setColumns(List.of(columns));
        return statement;
    }

    private static LineItem row(String code, String name, Cell... cells) {
        LineItem row = new LineItem();
        row.setCode(code);
        row.setName(name);
        row.setCells(List.of(cells));
        return row;
    }
}
