package cn.mingzhang.web.chart;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.web.text.Language;
import cn.mingzhang.web.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Small disclosures for the tests of the charts; each row has a line of its own. */
final class ChartFacts {

    static final Texts TEXTS = new Texts(Language.CHINESE);

    private static int line;

    private ChartFacts() {
    }

    static Disclosure disclosure(DisclosureKind kind, int year) {
        Disclosure disclosure = new Disclosure();
        disclosure.setKind(kind);
        disclosure.setFiscalYear(year);
        disclosure.setSource(new SourceFile("file.txt", "text/plain", "0".repeat(64), null));
        return disclosure;
    }

    /** 支出总表 with the columns total, basic and project; each row is code, name and amounts, null where blank. */
    static Disclosure expenditure(DisclosureKind kind, int year, String[]... rows) {
        Disclosure disclosure = disclosure(kind, year);
        Statement statement = statement(disclosure, "支出总表", Statement.Layout.FUNCTIONAL, "total", "basic", "project");
        for (String[] row : rows) {
            add(statement, row);
        }
        return disclosure;
    }

    static Statement statement(Disclosure disclosure, String title, Statement.Layout layout, String... keys) {
        Statement statement = new Statement();
        statement.setTitle(title);
        statement.setLayout(layout);
        statement.setUnit(MoneyUnit.TEN_THOUSAND_YUAN);
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(new Column(key, key));
        }
        statement.setColumns(columns);
        disclosure.add(statement);
        return statement;
    }

    static void add(Statement statement, String... row) {
        LineItem item = new LineItem();
        item.setCode(row[0]);
        item.setName(row[1]);
        SourceLocation at = SourceLocation.line(++line);
        item.setAt(at);
        List<Cell> cells = new ArrayList<>();
        for (int i = 2; i < row.length; i++) {
            cells.add(new Cell(statement.getColumns().get(i - 2).key(), row[i], at.withColumn(i)));
        }
        item.setCells(cells);
        statement.add(item);
    }

    static String[] row(String... row) {
        return row;
    }

    static Project project(String name, MoneyUnit unit, String amount) {
        Project project = new Project();
        project.setName(name);
        project.setFundsUnit(unit);
        project.setAnnualFunds(new Funds(figure(amount), null, null, null, null, null));
        disclosure(DisclosureKind.BUDGET, 2024).add(project);
        return project;
    }

    static Evaluation evaluation(String score) {
        Evaluation evaluation = new Evaluation();
        evaluation.setTotalScore(figure(score));
        return evaluation;
    }

    static Figure figure(String value) {
        return value == null ? null : Figure.read(value, SourceLocation.line(++line));
    }

    /** The values of a series as texts, null where missing. */
    static List<String> texts(Chart chart, int series) {
        return chart.series().get(series).values().stream().map(value -> value.isKnown() ? value.amount().toPlainString() : null).toList();
    }

    static List<String> labels(Chart chart) {
        return chart.labels().stream().map(Chart.Label::text).toList();
    }
}
