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
import cn.mingzhang.disclosure.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsChartTest {

    private final PartsChart charts = new PartsChart(ChartFacts.TEXTS);

    @Test
    void theTitleNamesTheLargestClassWithItsShareOfTheConfirmedTotal() {
        Chart chart = functions(expenditure(BUDGET, 2024, row(null, "合计", "100.00", "60.00", "40.00"), row("208", "社会保障和就业支出", "25.00", "25.00", null),
                row("205", "教育支出", "70.50", "30.50", "40.00"), row("210", "卫生健康支出", "4.50", "4.50", null))).orElseThrow();

        assertThat(chart.title()).isEqualTo("2024年支出预算：教育支出最多，70.50 万元，占 70.5%");
        assertThat(labels(chart)).containsExactly("教育支出", "社会保障和就业支出", "卫生健康支出");
        assertThat(texts(chart, 0)).containsExactly("70.50", "25.00", "4.50");
        assertThat(chart.unit()).isEqualTo("万元");
        assertThat(chart.series().get(0).values().get(0)).isInstanceOfSatisfying(Value.Printed.class,
                value -> assertThat(value.figure().at().isKnown()).as("keeps its place").isTrue());
    }

    @Test
    void noShareIsToldOfATotalThatItsClassesDoNotMake() {
        Chart chart = functions(expenditure(FINAL_ACCOUNTS, 2023, row(null, "合计", "120.00"), row("205", "教育支出", "70.00"), row("208", "社会保障和就业支出", "25.00"),
                row("210", "卫生健康支出", "5.00"))).orElseThrow();

        assertThat(chart.title()).isEqualTo("2023年支出决算：教育支出最多，70.00 万元");
    }

    @Test
    void aBlankClassIsAGapAndNeverAZero() {
        Chart chart = functions(expenditure(BUDGET, 2024, row("205", "教育支出", (String) null), row("208", "社会保障和就业支出", "25.00"),
                row("210", "卫生健康支出", "30.00"))).orElseThrow();

        assertThat(labels(chart)).containsExactly("卫生健康支出", "社会保障和就业支出", "教育支出");
        assertThat(texts(chart, 0)).containsExactly("30.00", "25.00", null);
        assertThat(chart.table().getRows().get(2).fields().get(0).figure()).isNull();
    }

    @Test
    void classesOfTheGeneralPublicBudgetAloneAreCalledSo() {
        Disclosure disclosure = ChartFacts.disclosure(BUDGET, 2024);
        Statement statement = ChartFacts.statement(disclosure, "一般公共预算支出表", Statement.Layout.FUNCTIONAL, "total");
        add(statement, "205", "教育支出", "70.00");
        add(statement, "208", "社会保障和就业支出", "25.00");

        assertThat(functions(disclosure).orElseThrow().title()).startsWith("2024年一般公共预算支出：教育支出最多");
    }

    @Test
    void basicAndProjectAreTheTwoPartsOfTheWhole() {
        Disclosure disclosure = expenditure(BUDGET, 2024, row(null, "合计", "100.00", "60.05", "39.95"), row("205", "教育支出", "100.00", "60.05", "39.95"));

        Chart chart = charts.uses(Account.of(disclosure)).orElseThrow();

        assertThat(chart.title()).isEqualTo("2024年支出预算：基本支出占 60.1%，项目支出占 40.0%");
        assertThat(chart.kind()).isEqualTo(Chart.Kind.STACKED);
    }

    @Test
    void aPartOfZeroOrBelowTurnsAreasIntoBars() {
        Disclosure zero = expenditure(BUDGET, 2024, row(null, "合计", "100.00", "100.00", "0.00"));
        Disclosure negative = expenditure(BUDGET, 2024, row(null, "合计", "90.00", "100.00", "-10.00"));

        assertThat(charts.uses(Account.of(zero)).orElseThrow().kind()).isEqualTo(Chart.Kind.BAR);
        Chart chart = charts.uses(Account.of(negative)).orElseThrow();
        assertThat(chart.kind()).isEqualTo(Chart.Kind.BAR);
        assertThat(chart.title()).as("a negative part makes shares meaningless").isEqualTo("2024年支出预算：基本支出最多，100.00 万元");
    }

    @Test
    void oneClassAloneIsNoChart() {
        assertThat(functions(expenditure(BUDGET, 2024, row("205", "教育支出", "70.00")))).isEmpty();
    }

    @Test
    void theSmallestOfManyClassesAreJoinedByUs() {
        String[][] rows = new String[14][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(String.valueOf(201 + i), "第" + i + "类支出", (100 - i) + ".00");
        }

        Chart chart = functions(expenditure(BUDGET, 2024, rows)).orElseThrow();

        assertThat(labels(chart)).hasSize(12).endsWith("其余 3 项");
        assertThat(chart.series().get(0).values().get(11)).isEqualTo(new Value.Computed(new java.math.BigDecimal("264.00"), "其余 3 项相加"));
        assertThat(chart.formulas()).containsExactly("其余 3 项相加");
    }

    private Optional<Chart> functions(Disclosure disclosure) {
        return charts.functions(Account.of(disclosure));
    }
}
