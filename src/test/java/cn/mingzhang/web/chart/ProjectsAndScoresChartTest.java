package cn.mingzhang.web.chart;

import static cn.mingzhang.web.chart.ChartFacts.labels;
import static cn.mingzhang.web.chart.ChartFacts.project;
import static cn.mingzhang.web.chart.ChartFacts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Project;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectsAndScoresChartTest {

    @Test
    void theLargestProjectIsNamedWithoutAShareOfASumOfOurs() {
        Chart chart = projects(project("校舍维修", MoneyUnit.YUAN, "4000000"), project("信息化", MoneyUnit.YUAN, "7500000"),
                project("没有金额", MoneyUnit.YUAN, null)).orElseThrow();

        assertThat(chart.title()).isEqualTo("2 个项目中，信息化最多，750.00 万元");
        assertThat(chart.kind()).isEqualTo(Chart.Kind.TREEMAP);
        assertThat(labels(chart)).containsExactly("信息化", "校舍维修");
        assertThat(chart.labels().get(0).address()).isEqualTo("/信息化");
        assertThat(chart.notes()).containsExactly("另有 1 个项目没有填年度资金");
    }

    @Test
    void anAreaCannotShowZeroSoItFallsBackToBars() {
        assertThat(projects(project("甲", MoneyUnit.YUAN, "10"), project("乙", MoneyUnit.YUAN, "0")).orElseThrow().kind()).isEqualTo(Chart.Kind.BAR);
        assertThat(projects(project("甲", MoneyUnit.YUAN, "10"), project("乙", MoneyUnit.YUAN, "-1")).orElseThrow().kind()).isEqualTo(Chart.Kind.BAR);
    }

    @Test
    void projectsOfDifferentUnitsAreSortedByWhatTheyAreWorth() {
        Chart chart = projects(project("元", MoneyUnit.YUAN, "20000"), project("万元", MoneyUnit.TEN_THOUSAND_YUAN, "3")).orElseThrow();

        assertThat(labels(chart)).containsExactly("万元", "元");
        assertThat(texts(chart, 0)).containsExactly("3", "2");
        assertThat(chart.formulas()).containsExactly("原文为 20,000 元，换算为万元");
    }

    @Test
    void scoresAreCountedByBandAndTheLastHoldsFullMarks() {
        Chart chart = scores("60", "64.99", "65", "90", "95", "99.5", "100", null).orElseThrow();

        assertThat(labels(chart)).containsExactly("60–65", "65–70", "70–75", "75–80", "80–85", "85–90", "90–95", "95–100");
        assertThat(texts(chart, 0)).containsExactly("2", "1", "0", "0", "0", "0", "1", "3");
        assertThat(chart.title()).isEqualTo("7 个项目自评，4 个得 90 分以上，最低 60 分");
        assertThat(chart.notes()).last().isEqualTo("另有 1 个项目没有填总分");
        assertThat(chart.series().get(0).values()).allMatch(Value.Computed.class::isInstance);
    }

    @Test
    void lowScoresMakeWideBandsAndHighScoresNarrowOnes() {
        assertThat(labels(scores("0", "100").orElseThrow())).hasSize(10).startsWith("0–10");
        assertThat(labels(scores("95.74", "98").orElseThrow())).containsExactly("94–96", "96–98", "98–100");
        assertThat(labels(scores("100", "100").orElseThrow())).containsExactly("98–100");
    }

    private static Optional<Chart> projects(Project... projects) {
        return new ProjectsChart(ChartFacts.TEXTS).of(List.of(projects), project -> "/" + project.getName());
    }

    private static Optional<Chart> scores(String... scores) {
        return new ScoresChart(ChartFacts.TEXTS).of(java.util.Arrays.stream(scores).map(ChartFacts::evaluation).toList());
    }
}
