package cn.mingzhang.form.shanxi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.source.PlacedText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals, total and analysis of a sheet in the shapes page readers leave them. */
class SheetTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "年度目标→→→实际完成情况|清淤十二公里，保证春灌。→清淤已完成，春灌有水。; 清淤十二公里，保证春灌。; 清淤已完成，春灌有水。",
        "年度目标→清淤十二公里，保证春灌。→→→→清淤已完成，春灌有水。; 清淤十二公里，保证春灌。; 清淤已完成，春灌有水。",
        "年度目标→<p>清淤十二公里，保证春灌。</p>|实际完成情况→<p>清淤已完成，春灌有水。</p>; 清淤十二公里，保证春灌。; 清淤已完成，春灌有水。",
        "项目年度目标→年度目标 清淤十二公里。→→实际完成情况 清淤已完成。; 清淤十二公里。; 清淤已完成。",
        "年度绩效目标→年度目标→→实际完成情况|→清淤，完成年度目标任务。|→清淤已完成。; 清淤，完成年度目标任务。; 清淤已完成。",
        "年度目标→→→→→实际完成情况|项目年度绩效目标→→→→→清淤已完成。; -; 清淤已完成。",
        "年度绩效目标→年度目标→→→→实际完成情况|修渠十二公里，保证春灌用水安全。 渠道已修好，春灌用水有保障，农户反映良好。; 修渠十二公里，保证春灌用水安全。; 渠道已修好，春灌用水有保障，农户反映良好。"})
    void goalAndOutcomeAreToldApart(String rows, String goal, String actual) {
        Evaluation evaluation = SheetText.read(SheetText.goals(rows.replace('|', '\n') + "\n")).evaluation();

        assertThat(text(evaluation.getAnnualGoal())).isEqualTo(goal);
        assertThat(text(evaluation.getActual())).isEqualTo(actual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "总分→→→→→97.5→优; 97.5; 优",
        "→总 分→→96→良; 96; 良",
        "总分→→→→→|94 优; 94; 优",
        "总分→→|100|优; 100; 优",
        "→总分 100 优; 100; 优",
        "总分→→|→→→→15→差; 15; 差",
        "总分→→→88.6→→; 88.6; -"})
    void scoreAndGradeAreFoundOnAnyOfTheLines(String rows, String score, String grade) {
        SheetText.Read read = SheetText.read(SheetText.total(rows.replace('|', '\n') + "\n"));

        assertThat(read.evaluation().getTotalScore().text()).isEqualTo(score);
        assertThat(Objects.toString(read.evaluation().getGrade(), "-")).isEqualTo(grade);
        assertThat(read.rules().contains("reading.grade-missing")).isEqualTo(grade.equals("-"));
        assertThat(read.evaluation().getAnalysis().implementation()).isNotNull();
    }

    @Test
    void aMissingTotalIsTold() {
        SheetText.Read read = SheetText.read(SheetText.total(""));

        assertThat(read.evaluation().getTotalScore()).isNull();
        assertThat(read.rules()).contains("reading.total-missing");
        assertThat(analysis(read)).startsWith("三月开工");
    }

    @Test
    void theAnalysisHasSevenPartsInOrder() {
        assertThat(analysis(SheetText.read(SheetText.analysis(SheetText.ANALYSIS))))
                .isEqualTo("三月开工，支付二十一万元。|清淤十二公里。|春灌有保障。|农户满意。|早谋划。|支付偏慢。|加快支付。");
    }

    @Test
    void aMisreadLabelIsPlacedByTheOrder() {
        SheetText.Read read = SheetText.read(SheetText.analysis("""
                项目 绩效 分析→项目建设和预算执行情况→甲。
                →产出情况 & 分析→乙。
                折→政策情况 及分析→丙。
                →项目总体情况及分析→丁，→续丁。
                分析→
                项目绩效分析→目标结果分析→主要 经验 做法→戊。
                项目管中存在的问题及原因分析→→→→→→→→己。
                下一步改进措施及管程建议→庚。
                """));

        assertThat(analysis(read)).isEqualTo("甲。|乙。|丙。|丁，续丁。|戊。|己。|庚。");
        assertThat(read.rules()).contains("reading.label-misread");
    }

    @Test
    void severalPartsInOneCellAreTakenApart() {
        assertThat(analysis(SheetText.read(SheetText.analysis("""
                项目绩效分析→自评结果分析→→<p>项目实施和预算执行情况：甲。</p> <p>产出情况及分析：乙。</p> <p>效益情况及分析：丙。</p> <p>满意度情况及分析：丁。</p>→
                →主要经验做法→→<p>戊。</p>→
                """)))).isEqualTo("甲。|乙。|丙。|丁。|戊。|-|-");
    }

    @Test
    void footnotesAreNoPartOfTheAnalysis() {
        String footnotes = "备注→→1. “年初预算数”项下的数据来源于申报书。→\n→→2. “全年预算数”取调整后的预算数。→\n";
        String below = "\n- 备注：1. “年初预算数”来源于申报书\n\n2. “执行率”是执行数与“全年预算数”相比较。\n";

        assertThat(analysis(SheetText.read(SheetText.analysis(SheetText.ANALYSIS + footnotes)))).endsWith("|加快支付。");
        assertThat(analysis(SheetText.read(SheetText.analysis(SheetText.ANALYSIS + below)))).endsWith("|加快支付。");
    }

    private static String analysis(SheetText.Read read) {
        SelfAnalysis analysis = read.evaluation().getAnalysis();
        return Stream.of(analysis.implementation(), analysis.output(), analysis.benefit(), analysis.satisfaction(), analysis.experience(),
                analysis.problems(), analysis.improvements()).map(SheetTextsTest::text).collect(Collectors.joining("|"));
    }

    private static String text(PlacedText text) {
        return text == null ? "-" : text.text();
    }
}
