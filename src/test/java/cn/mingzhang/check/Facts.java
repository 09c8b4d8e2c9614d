package cn.mingzhang.check;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.form.KeyFigureReader;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Small facts for the tests of the checks; each has a line of its own, so that places can be asserted. */
final class Facts {

    private int line;

    /** The rules that speak about a disclosure when one check looks at it. */
    static List<String> rules(Check check, Disclosure disclosure) {
        return findings(check, disclosure).stream().map(Finding::rule).toList();
    }

    static List<Finding> findings(Check check, Disclosure disclosure) {
        Signals signals = new Signals();
        check.check(disclosure, signals);
        return signals.all();
    }

    static Disclosure disclosure(DisclosureKind kind) {
        Disclosure disclosure = new Disclosure();
        disclosure.setKind(kind);
        disclosure.setFiscalYear(2024);
        return disclosure;
    }

    SourceLocation next() {
        return SourceLocation.line(++line);
    }

    Figure figure(String value) {
        return value == null ? null : Figure.read(value, next());
    }

    Statement statement(Statement.Layout layout, String... keys) {
        Statement statement = new Statement();
        statement.setNumber("表三");
        statement.setTitle("支出总表");
        statement.setLayout(layout);
        statement.setUnit(MoneyUnit.TEN_THOUSAND_YUAN);
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(new Column(key, key.equals("total") ? "合计" : key));
        }
        statement.setColumns(columns);
        return statement;
    }

    LineItem row(Statement statement, String code, String name, String... amounts) {
        LineItem row = new LineItem();
        row.setCode(code);
        row.setName(name);
        row.setAt(next());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            cells.add(new Cell(statement.getColumns().get(i).key(), amounts[i], row.getAt().withColumn(i + 1)));
        }
        row.setCells(cells);
        statement.add(row);
        return row;
    }

    Evaluation evaluation(Disclosure disclosure, String project, String total, String grade) {
        Evaluation evaluation = new Evaluation();
        evaluation.setProject(project);
        evaluation.setUnit(new CodedName("301001", "云川市水务局"));
        evaluation.setAt(next());
        evaluation.setFunds(List.of(funds("100", "100", "100", "100", "10")));
        evaluation.setTotalScore(figure(total));
        evaluation.setGrade(grade);
        disclosure.add(evaluation);
        return evaluation;
    }

    FundExecution funds(String approved, String budget, String executed, String rate, String score) {
        SourceLocation at = next();
        return new FundExecution("资金总额", null, Figure.read(approved, at), Figure.read(budget, at), Figure.read(executed, at), null,
                Figure.read(rate, at), Figure.read(score, at), null, at);
    }

    Indicator indicator(String level2, String name, String target, String actual, String weight, String score) {
        Indicator indicator = new Indicator();
        indicator.setLevel1(level2.contains("成本") || level2.contains("数量") ? "产出指标" : "效益指标");
        indicator.setLevel2(level2);
        indicator.setLevel3(name);
        indicator.setTarget(target);
        indicator.setActual(actual);
        indicator.setAt(next());
        indicator.setWeight(weight == null ? null : Figure.read(weight, indicator.getAt()));
        indicator.setScore(score == null ? null : Figure.read(score, indicator.getAt()));
        indicator.setReading(TargetReader.read(target));
        return indicator;
    }

    Project project(Disclosure disclosure, String attribute, String period, String annual) {
        Project project = new Project();
        project.setName("城区管网改造项目");
        project.setAttribute(attribute);
        project.setFundsUnit(MoneyUnit.YUAN);
        project.setAt(next());
        project.setPeriodFunds(new Funds(figure(period), null, null, figure(period), null, null));
        project.setAnnualFunds(new Funds(figure(annual), null, null, figure(annual), null, null));
        disclosure.add(project);
        return project;
    }

    /** A passage and the key figures the readers take from it. */
    Passage passage(Disclosure disclosure, String heading, String text) {
        Passage passage = new Passage();
        passage.setHeading(heading);
        passage.setText(text);
        passage.setAt(next());
        disclosure.add(passage);
        new KeyFigureReader().read(PlacedText.of(text, passage.getAt()), heading, disclosure);
        return passage;
    }
}
