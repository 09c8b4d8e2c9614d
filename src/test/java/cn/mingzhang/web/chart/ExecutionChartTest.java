package cn.mingzhang.web.chart;

import static cn.mingzhang.disclosure.DisclosureKind.BUDGET;
import static cn.mingzhang.disclosure.DisclosureKind.FINAL_ACCOUNTS;
import static cn.mingzhang.web.chart.ChartFacts.expenditure;
import static cn.mingzhang.web.chart.ChartFacts.labels;
import static cn.mingzhang.web.chart.ChartFacts.row;
import static cn.mingzhang.web.chart.ChartFacts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import org.junit.jupiter.api.Test;

class ExecutionChartTest {

    private final ExecutionChart charts = new ExecutionChart(ChartFacts.TEXTS);

    @Test
    void classesStandBesideEachOtherAndTheRateIsOfAConfirmedBudget() {
        Disclosure budget = expenditure(BUDGET, 2024, row(null, "合计", "100.00", "60.00", "40.00"), row("205", "教育支出", "70.00", "40.00", "30.00"),
                row("208", "社会保障和就业支出", "30.00", "20.00", "10.00"));
        Disclosure accounts = expenditure(FINAL_ACCOUNTS, 2024, row(null, "合计", "90.00", "60.00", "30.00"), row("205", "教育支出", "80.00", "50.00", "30.00"),
                row("210", "卫生健康支出", "10.00", "10.00", null));

        Chart chart = charts.of(budget, accounts).orElseThrow();

        assertThat(chart.title()).isEqualTo("2024年支出决算 90.00 万元，比预算少 10.00 万元，执行率 90.00%");
        assertThat(labels(chart)).containsExactly("教育支出", "社会保障和就业支出", "卫生健康支出");
        assertThat(texts(chart, 0)).containsExactly("70.00", "30.00", null);
        assertThat(texts(chart, 1)).containsExactly("80.00", null, "10.00");
    }

    @Test
    void noRateIsToldOfABudgetThatDoesNotAddUp() {
        Disclosure budget = expenditure(BUDGET, 2024, row(null, "合计", "100.00", "70.00", "40.00"), row("205", "教育支出", "70.00", "40.00", "20.00"));
        Disclosure accounts = expenditure(FINAL_ACCOUNTS, 2024, row(null, "合计", "90.00", "60.00", "30.00"), row("205", "教育支出", "90.00", "60.00", "30.00"));

        assertThat(charts.of(budget, accounts).orElseThrow().title()).isEqualTo("2024年支出决算 90.00 万元，比预算少 10.00 万元");
    }

    @Test
    void nothingInCommonIsNoChart() {
        Disclosure budget = expenditure(BUDGET, 2024, row("205", "教育支出", "70.00"));
        Disclosure accounts = expenditure(FINAL_ACCOUNTS, 2024, row("210", "卫生健康支出", "10.00"));

        assertThat(charts.of(budget, accounts)).isEmpty();
    }
}
