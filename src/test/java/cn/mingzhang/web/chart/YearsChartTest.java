package cn.mingzhang.web.chart;

import static cn.mingzhang.disclosure.DisclosureKind.BUDGET;
import static cn.mingzhang.disclosure.DisclosureKind.FINAL_ACCOUNTS;
import static cn.mingzhang.web.chart.ChartFacts.expenditure;
import static cn.mingzhang.web.chart.ChartFacts.labels;
import static cn.mingzhang.web.chart.ChartFacts.add;
import static cn.mingzhang.web.chart.ChartFacts.row;
import static cn.mingzhang.web.chart.ChartFacts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.account.Account;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearsChartTest {

    private final YearsChart charts = new YearsChart(ChartFacts.TEXTS);

    @Test
    void theTitleTellsTheChangeFromTheYearBefore() {
        Chart chart = charts.expenditure(List.of(spending(BUDGET, 2023, "90.00"), spending(BUDGET, 2024, "100.50"))).orElseThrow();

        assertThat(chart.title()).isEqualTo("2024年支出预算 100.50 万元，比2023年增加 10.50 万元");
        assertThat(labels(chart)).containsExactly("2023", "2024");
    }

    @Test
    void lessAndTheSameAreToldToo() {
        assertThat(charts.expenditure(List.of(spending(BUDGET, 2023, "90.00"), spending(BUDGET, 2024, "80"))).orElseThrow().title())
                .isEqualTo("2024年支出预算 80 万元，比2023年减少 10.00 万元");
        assertThat(charts.expenditure(List.of(spending(BUDGET, 2023, "90.00"), spending(BUDGET, 2024, "90.00"))).orElseThrow().title())
                .isEqualTo("2024年支出预算 90.00 万元，与2023年相同");
    }

    @Test
    void aYearThatIsNotPublishedIsAGapAndNothingIsComparedWithIt() {
        Chart chart = charts.expenditure(List.of(spending(FINAL_ACCOUNTS, 2022, "90.00"), spending(FINAL_ACCOUNTS, 2024, "100.00"),
                spending(BUDGET, 2024, "95.00"))).orElseThrow();

        assertThat(labels(chart)).containsExactly("2022", "2023", "2024");
        assertThat(texts(chart, 0)).containsExactly(null, null, "95.00");
        assertThat(texts(chart, 1)).containsExactly("90.00", null, "100.00");
        assertThat(chart.title()).isEqualTo("2024年支出决算 100.00 万元；2023年没有可比的数");
    }

    @Test
    void amountsOfOtherUnitsAreConvertedByUs() {
        Disclosure inYuan = expenditure(BUDGET, 2023, row(null, "合计", "905000"));
        inYuan.getStatements().get(0).setUnit(MoneyUnit.YUAN);

        Chart chart = charts.expenditure(List.of(Account.of(expenditure(BUDGET, 2024, row(null, "合计", "100.00"))), Account.of(inYuan))).orElseThrow();

        assertThat(chart.unit()).isEqualTo("元");
        assertThat(texts(chart, 0)).containsExactly("905000", "1000000.00");
        assertThat(chart.formulas()).containsExactly("原文为 100.00 万元，换算为元");
    }

    @Test
    void oneYearIsNoSeries() {
        assertThat(charts.expenditure(List.of(spending(BUDGET, 2024, "90.00"), spending(FINAL_ACCOUNTS, 2024, "80.00")))).isEmpty();
    }

    @Test
    void threePublicExpensesStandBesideTheirBudget() {
        Disclosure disclosure = ChartFacts.disclosure(FINAL_ACCOUNTS, 2024);
        Statement statement = ChartFacts.statement(disclosure, "“三公”经费支出决算表", Statement.Layout.ITEMS, "budget", "executed");
        add(statement, null, "合计", "20.40", "19.82");
        add(statement, null, "因公出国（境）费", null, null);
        add(statement, null, "公务用车购置及运行维护费", "17.60", "17.02");
        add(statement, null, "公务用车购置费", "0.00", "0.00");
        add(statement, null, "公务用车运行维护费", "17.60", "17.02");
        add(statement, null, "公务接待费", "2.80", "2.80");

        Chart chart = new ThreePublicChart(ChartFacts.TEXTS).of(Account.of(disclosure), Optional.empty()).orElseThrow();

        assertThat(chart.title()).isEqualTo("2024年“三公”经费决算 19.82 万元，比预算少 0.58 万元");
        assertThat(labels(chart)).containsExactly("因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费");
        assertThat(texts(chart, 0)).containsExactly(null, "0.00", "17.60", "2.80");
        assertThat(texts(chart, 1)).containsExactly(null, "0.00", "17.02", "2.80");
    }

    @Test
    void threePublicExpensesOfABudgetAreComparedWithTheYearBefore() {
        Chart chart = new ThreePublicChart(ChartFacts.TEXTS).of(threePublic(2024, "10.00"), Optional.of(threePublic(2023, "12.50"))).orElseThrow();

        assertThat(chart.title()).isEqualTo("2024年“三公”经费预算 10.00 万元，比上年减少 2.50 万元");
    }

    private static Account spending(DisclosureKind kind, int year, String total) {
        return Account.of(expenditure(kind, year, row(null, "合计", total), row("205", "教育支出", total)));
    }

    private static Account threePublic(int year, String total) {
        Disclosure disclosure = ChartFacts.disclosure(BUDGET, year);
        Statement statement = ChartFacts.statement(disclosure, "“三公”经费支出预算表", Statement.Layout.ITEMS, "total");
        add(statement, null, "合计", total);
        add(statement, null, "公务接待费", total);
        return Account.of(disclosure);
    }
}
