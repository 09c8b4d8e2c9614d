package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeLineTest {

    private final Disclosure budget = disclosure(2023, DisclosureKind.BUDGET);
    private final Disclosure accounts = disclosure(2023, DisclosureKind.FINAL_ACCOUNTS);
    private final Project project = new Project();
    private final Evaluation evaluation = new Evaluation();

    LifeLineTest() {
        project.setName("校园安全");
        budget.add(project);
        evaluation.setProject("校园安全项目");
        accounts.add(evaluation);
    }

    @Test
    void countsWhatBecameOfThePromises() {
        project.add(indicator("学校数", "≥60所", null, null));
        project.add(indicator("满意度", "≥90%", null, null));
        evaluation.add(indicator("学校数", "≥63所", "≥60所", "63所"));
        evaluation.add(indicator("及时率", "≥95%", "≥%", "90%"));
        evaluation.add(indicator("影响", "提升", "提升", "达成预期指标"));

        LifeLine life = new LifeLine(project, evaluation, List.of(), List.of(budget, accounts));

        assertThat(life.getPromises().formula()).startsWith("可衡量的指标值2个 ÷ 全部指标值2个");
        assertThat(life.getAdjusted()).isEqualTo(1);
        assertThat(life.getNotGiven()).isEqualTo(1);
        assertThat(life.getReached()).isEqualTo(1);
        assertThat(life.getMissed()).isEqualTo(1);
        assertThat(life.getUndecided()).isEqualTo(1);
        assertThat(life.getUnreported()).extracting(Indicator::getLevel3).containsExactly("满意度");
    }

    @Test
    void tellsWhatIsNotThereFromWhatWasNotReceived() {
        LifeLine alone = new LifeLine(project, null, List.of(), List.of(budget));
        LifeLine all = new LifeLine(project, null, List.of(), List.of(budget, accounts, disclosure(2024, DisclosureKind.BUDGET)));

        assertThat(alone.isAccountsPublished()).isFalse();
        assertThat(alone.isNextBudgetPublished()).isFalse();
        assertThat(all.isAccountsPublished()).isTrue();
        assertThat(all.isNextBudgetPublished()).isTrue();
        assertThat(all.getNext()).isNull();
        assertThat(all.getNextChange()).isNull();
        assertThat(all.getRate()).isNull();
        assertThat(all.getReached()).isZero();
    }

    @Test
    void executesOverTheBudgetOfTheWholeYearAndOnlyWhereBothArePrinted() {
        assertThat(rate("313.2", "302").text()).as("never capped").isEqualTo("103.71%");
        assertThat(rate("0", "302").text()).as("zero is a figure").isEqualTo("0.00%");
        assertThat(rate(null, "302")).isNull();
        assertThat(rate("313.2", null)).isNull();
        assertThat(rate("1", "0")).as("no denominator").isNull();
        assertThat(rate("313.2", "302").formula()).isEqualTo("313.2 ÷ 302");
    }

    private ExecutionRate rate(String executed, String budgeted) {
        evaluation.setFunds(List.of(new FundExecution("市县区财政资金", null, null, figure("1"), figure("1"), null, null, null, null, SourceLocation.UNKNOWN),
                new FundExecution("资金总额：", null, null, figure(budgeted), figure(executed), null, null, null, null, SourceLocation.UNKNOWN)));
        return new LifeLine(project, evaluation, List.of(), List.of()).getRate();
    }

    private static Figure figure(String digits) {
        return digits == null ? null : new Figure(new BigDecimal(digits), SourceLocation.UNKNOWN);
    }

    private static Indicator indicator(String name, String target, String initial, String actual) {
        Indicator indicator = VerdictTest.indicator("数量指标", target, actual);
        indicator.setLevel3(name);
        indicator.setInitialTarget(initial);
        indicator.setAdjustedTarget(initial == null ? null : target);
        indicator.setReading(TargetReader.read(target));
        return indicator;
    }

    private static Disclosure disclosure(int year, DisclosureKind kind) {
        Disclosure disclosure = new Disclosure();
        disclosure.setFiscalYear(year);
        disclosure.setKind(kind);
        return disclosure;
    }
}
