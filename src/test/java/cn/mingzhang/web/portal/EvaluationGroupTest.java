package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationGroupTest {

    @Test
    void countsGradesAsPrintedBesideThoseOfTheRule() {
        EvaluationGroup group = new EvaluationGroup(EvaluationKind.SELF, List.of(sheet("69.75", "良"), sheet("95", "优"), sheet("91", null), sheet(null, "优秀")));

        assertThat(group.getGrades()).containsExactly(new EvaluationGroup.Grade("优", 2, 2), new EvaluationGroup.Grade("良", 1, 0),
                new EvaluationGroup.Grade("中", 0, 1), new EvaluationGroup.Grade("差", 0, 0));
        assertThat(group.getUngraded()).isEqualTo(1);
        assertThat(group.getUnscored()).isEqualTo(1);
        assertThat(group.getLowest()).isEqualByComparingTo("69.75");
        assertThat(group.getByScore().get(0).getGrade()).isEqualTo("良");
    }

    @Test
    void listsLostPointsWithTheStatedReasonOrNone() {
        Evaluation sheet = sheet("90", "优");
        sheet.add(scored("10", "7.5", "作业频次增加"));
        sheet.add(scored("10", "5", " "));
        sheet.add(scored("10", "10", null));
        sheet.add(scored("10", null, "未评"));
        EvaluationGroup group = new EvaluationGroup(EvaluationKind.SELF, List.of(sheet));

        assertThat(group.getDeductions()).extracting(one -> one.row().deduction().text()).containsExactly("5", "2.5");
        assertThat(group.getDeductions()).extracting(one -> one.row().deduction().reason()).containsExactly(null, "作业频次增加");
        assertThat(group.getUnexplained()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"校园安全项目支出绩效自评表（2023年度）,SELF", "校园安全项目部门评价报告,DEPARTMENT", "重点项目财政评价表,FINANCE", "校园安全项目绩效评价报告,UNSTATED", ",UNSTATED",
        "单位自评系统建设项目绩效评价报告,UNSTATED"})
    void neverMixesKindsOfEvaluation(String title, EvaluationKind kind) {
        Evaluation sheet = new Evaluation();
        sheet.setTitle(title);
        sheet.setProject("单位自评系统建设");

        assertThat(EvaluationKind.of(sheet)).isEqualTo(kind);
    }

    @Test
    void addsTheScoreUpAgainAndSaysWhatIsMissing() {
        Evaluation sheet = sheet("98", "良");
        sheet.add(scored("60", "60", null));
        sheet.add(scored("30", "27", "迟了"));
        ScoreSheet withoutExecution = new ScoreSheet(sheet);
        assertThat(withoutExecution.getSum()).isEqualTo("87");
        assertThat(withoutExecution.getExecution()).isNull();

        sheet.setFunds(List.of(new FundExecution("资金总额", null, null, null, null, null, null, figure("10"), null, SourceLocation.UNKNOWN)));
        ScoreSheet scores = new ScoreSheet(sheet);
        assertThat(scores.getSum()).isEqualTo("97");
        assertThat(scores.getDifference()).isEqualTo("1");
        assertThat(scores.isAgreeing()).isFalse();
        assertThat(scores.getGradeByRule()).isEqualTo("优");
        assertThat(scores.isGradeAgreeing()).isFalse();
        assertThat(new ScoreSheet(new Evaluation()).getSum()).as("no sum of nothing").isNull();
    }

    @Test
    void measuresOnlyTargetsThatArePrinted() {
        Evaluation sheet = sheet("90", "优");
        sheet.add(VerdictTest.indicator("数量指标", "≥95%", null));
        sheet.add(VerdictTest.indicator("时效指标", "及时", null));
        sheet.add(VerdictTest.indicator("时效指标", "10月底前", null));
        sheet.add(VerdictTest.indicator("质量指标", "≥%", null));
        sheet.add(new Indicator());

        var share = new EvaluationGroup(EvaluationKind.SELF, List.of(sheet)).getMeasurable();

        assertThat(share.targets()).as("blank counts in neither").isEqualTo(4);
        assertThat(share.measurable()).as("a number and a date").isEqualTo(2);
        assertThat(new EvaluationGroup(EvaluationKind.SELF, List.of(sheet("90", "优"))).getMeasurable().share()).as("no share of nothing").isNull();
    }

    @Test
    void joinsThePromiseAndTheResultByName() {
        Indicator promised = VerdictTest.indicator("数量指标", "≥60所", null);
        promised.setLevel3("补助幼儿园 数量");
        Indicator onlyPromised = VerdictTest.indicator("数量指标", "≥5次", null);
        onlyPromised.setLevel3("检查次数");
        Indicator reported = VerdictTest.indicator("数量指标", "≥60所", "63所");
        reported.setLevel3("补助幼儿园数量");
        reported.setAdjustedTarget("≥60所");

        IndicatorTable table = new IndicatorTable(List.of(promised, onlyPromised), List.of(reported));

        assertThat(table.getBefore()).extracting(IndicatorTable.Head::code).containsExactly("planned", "adjusted", "actual");
        assertThat(table.getRows()).hasSize(2);
        assertThat(table.getRows().get(0).values().get("planned").text()).isEqualTo("≥60所");
        assertThat(table.getRows().get(0).verdict().code()).isEqualTo("better");
        assertThat(table.getRows().get(1).verdict()).as("not evaluated").isNull();
        assertThat(table.getRows().get(1).values()).as("missing stays missing").doesNotContainKey("actual");
    }

    private static Evaluation sheet(String score, String grade) {
        Evaluation sheet = new Evaluation();
        sheet.setTotalScore(figure(score));
        sheet.setGrade(grade);
        return sheet;
    }

    private static Indicator scored(String weight, String score, String reason) {
        Indicator indicator = new Indicator();
        indicator.setLevel3("指标");
        indicator.setWeight(figure(weight));
        indicator.setScore(figure(score));
        indicator.setDeviation(reason);
        return indicator;
    }

    private static Figure figure(String digits) {
        return digits == null ? null : new Figure(new BigDecimal(digits), SourceLocation.UNKNOWN);
    }
}
