package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.Statement.Layout;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A disclosure beside others of its agency, on small ones and on the samples with their planted contradictions. */
class AcrossChecksTest {

    private final Facts facts = new Facts();

    @Test
    void theYearBeforeIsWhatWasPublishedThen() {
        Disclosure before = budget(2023, "“三公”经费预算4.00万元，与2022年相同。");
        Disclosure now = budget(2024, "“三公”经费预算3.00万元，比2023年减少1.00万元。");
        assertThat(AcrossChecks.run(now, List.of(before, now))).isEmpty();

        Disclosure other = budget(2024, "“三公”经费预算3.00万元，比2023年减少2.00万元。");
        assertThat(AcrossChecks.run(other, List.of(before))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("across.previous-year");
            assertThat(finding.message()).endsWith("写“三公”经费3.00万元、减少2.00万元，上年应为5万元；2023年部门预算为4.00万元");
        });
        assertThat(AcrossChecks.run(other, List.of(budget(2022, "“三公”经费预算9.00万元，与2021年相同。")))).as("not the year before").isEmpty();
    }

    @Test
    void otherAgenciesAreNotLookedAt() {
        Disclosure before = budget(2023, "“三公”经费预算9.00万元，与2022年相同。");
        before.setAgencyName("别的局");

        assertThat(AcrossChecks.run(budget(2024, "“三公”经费预算3.00万元，比2023年减少2.00万元。"), List.of(before))).isEmpty();
    }

    @Test
    void theSheetOfTheResultRepeatsTheBudgetOfThePromise() {
        Disclosure budget = budget(2024, "无。");
        Project project = facts.project(budget, "经常性项目", "1000000", "1000000");
        project.add(facts.indicator("数量指标", "改造管网长度", "≥5公里", null, null, null));
        Disclosure accounts = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);
        accounts.setAgencyName("云川市水务局");
        Evaluation evaluation = facts.evaluation(accounts, "城区管网改造", "90", "优");
        var indicator = facts.indicator("数量指标", "改造管网长度", "≥5公里", "5公里", "10", "10");
        indicator.setInitialTarget("≥5公里");
        evaluation.add(indicator);
        assertThat(AcrossChecks.run(accounts, List.of(budget))).isEmpty();

        indicator.setInitialTarget("≥3公里");
        evaluation.setFunds(List.of(facts.funds("80", "100", "100", "100", "10")));
        assertThat(AcrossChecks.run(accounts, List.of(budget))).extracting(Finding::rule).containsExactly("across.project-funds", "across.target");
    }

    @Test
    void finalAccountsBeginWithWhatTheYearBeforeLeft() {
        Disclosure before = accounts(2023, "年末结转和结余", "expenditure", "20.00");
        assertThat(AcrossChecks.run(accounts(2024, "年初结转和结余", "income", "20.00"), List.of(before))).isEmpty();
        assertThat(AcrossChecks.run(accounts(2024, "年初结转和结余", "income", "18.00"), List.of(before))).extracting(Finding::rule)
                .containsExactly("across.opening-balance");
    }

    @Test
    void theSamplesContradictEachOtherWhereTheirReadmeSaysSo() throws IOException {
        Disclosure transport = read("yunchuan-transport-2024-budget.xlsx");
        assertThat(rules(transport, "yunchuan-transport-2023-accounts.docx", "yunchuan-transport-2023-budget.docx"))
                .containsExactly("across.carry-over", "across.project-carry-over");

        Disclosure education = read("yunchuan-education-2024-accounts.docx");
        assertThat(rules(education, "yunchuan-education-2024-budget.txt", "yunchuan-education-2023-budget.docx")).containsExactly("across.project-funds");

        Disclosure water = read("yunchuan-water-2024-accounts.docx");
        assertThat(rules(water, "yunchuan-water-2023-accounts.pdf", "yunchuan-water-2024-budget.pdf")).containsOnly("across.same-reason");
    }

    @Test
    void theShareOfMeasurableTargetsHasItsFormula() {
        Disclosure budget = budget(2024, "无。");
        Project project = facts.project(budget, "经常性项目", "1000000", "1000000");
        project.add(facts.indicator("数量指标", "改造管网长度", "≥5公里", null, null, null));
        project.add(facts.indicator("时效指标", "完成时间", "12月底前", null, null, null));
        project.add(facts.indicator("时效指标", "完成及时性", "及时", null, null, null));
        project.add(facts.indicator("社会效益指标", "服务能力", null, null, null, null));

        Measurability measurability = Measurability.of(budget);

        assertThat(measurability.formula()).isEqualTo("可衡量的指标值2个 ÷ 全部指标值3个 × 100% = 66.7%");
        assertThat(measurability.vague()).singleElement().satisfies(vague -> {
            assertThat(vague.target()).isEqualTo("及时");
            assertThat(vague.hint()).startsWith("写明完成的日期或时限");
        });
        assertThat(Measurability.of(budget(2023, "无。")).share()).as("no denominator").isNull();
    }

    private Disclosure budget(int year, String threePublic) {
        Disclosure budget = Facts.disclosure(DisclosureKind.BUDGET);
        budget.setFiscalYear(year);
        budget.setAgencyName("云川市水务局");
        facts.passage(budget, "七、“三公”经费增减变动原因说明", threePublic);
        return budget;
    }

    private Disclosure accounts(int year, String item, String side, String amount) {
        Disclosure accounts = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);
        accounts.setFiscalYear(year);
        accounts.setAgencyName("云川市水务局");
        Statement statement = facts.statement(Layout.REVENUE_AND_EXPENDITURE, "c1");
        statement.setTitle("收入支出决算总表");
        accounts.add(statement);
        facts.row(statement, null, item, amount).setSide(side);
        return accounts;
    }

    private static List<String> rules(Disclosure disclosure, String... others) throws IOException {
        List<Disclosure> read = new java.util.ArrayList<>();
        for (String other : others) {
            read.add(read(other));
        }
        return AcrossChecks.run(disclosure, read).stream().map(Finding::rule).toList();
    }

    private static Disclosure read(String file) throws IOException {
        return new DisclosureReader().read(Path.of("samples", file), file).disclosure();
    }
}
