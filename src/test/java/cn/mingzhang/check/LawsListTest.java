package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.check.law.Compliance;
import cn.mingzhang.check.law.Compliance.State;
import cn.mingzhang.check.law.LawsList;
import cn.mingzhang.check.law.Requirement;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.Statement.Layout;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law wants published, on small disclosures and on a whole sample. */
class LawsListTest {

    private final Facts facts = new Facts();

    @Test
    void everyRuleHasItsOwnIdAndItsBasis() {
        Stream.of(DisclosureKind.values()).map(LawsList::requirements).forEach(list -> {
            assertThat(list).extracting(Requirement::id).doesNotHaveDuplicates();
            assertThat(list).allMatch(item -> item.basis().startsWith("依据") && item.statement().endsWith("。"));
        });
        assertThat(LawsList.requirements(null)).isEmpty();
    }

    @Test
    void aWholeBudgetHasEverythingButDates() throws IOException {
        Disclosure budget = new DisclosureReader().read(Path.of("samples/yunchuan-water-2023-budget.docx"), "a.docx").disclosure();

        assertThat(LawsList.of(budget)).filteredOn(item -> item.state() == State.MISSING).isEmpty();
        assertThat(LawsList.of(budget)).filteredOn(item -> item.state() == State.UNVERIFIABLE).extracting(item -> item.requirement().id())
                .containsExactly("T1", "T2");
        assertThat(of(budget, "B9").state()).isEqualTo(State.EMPTY_WITH_NOTE);
        assertThat(LawsList.of(budget)).filteredOn(item -> item.state() == State.PRESENT).allMatch(item -> item.at().isKnown());
    }

    @Test
    void anEmptyTableNeedsANote() {
        Disclosure budget = Facts.disclosure(DisclosureKind.BUDGET);
        Statement fund = facts.statement(Layout.FUNCTIONAL, "total");
        fund.setTitle("政府性基金预算支出表");
        fund.setEmpty(true);
        fund.setAt(facts.next());
        budget.add(fund);

        assertThat(of(budget, "B8").state()).isEqualTo(State.MISSING);
        assertThat(of(budget, "B8").words()).contains("为空表，没有说明");

        fund.setNote("注：本表无数据");
        assertThat(of(budget, "B8").state()).isEqualTo(State.EMPTY_WITH_NOTE);
        assertThat(of(budget, "B8").words()).contains("注明“本表无数据”");
    }

    @Test
    void aSentenceThatThereIsNothingStandsForTheTable() {
        Disclosure accounts = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);
        facts.passage(accounts, "七、政府性基金预算财政拨款收支决算情况说明", "本年度无此项收支。");

        assertThat(of(accounts, "F8").state()).isEqualTo(State.EMPTY_WITH_NOTE);
        assertThat(of(accounts, "F3").state()).as("only for funds").isEqualTo(State.MISSING);
    }

    @Test
    void aClassThatStopsAboveTheItemIsNamed() {
        Disclosure budget = Facts.disclosure(DisclosureKind.BUDGET);
        Statement general = facts.statement(Layout.FUNCTIONAL, "total");
        general.setTitle("一般公共预算支出表");
        budget.add(general);
        facts.row(general, "205", "教育支出", "30.00");
        facts.row(general, "20501", "教育管理事务", "10.00");
        facts.row(general, "2050101", "行政运行", "10.00");
        facts.row(general, "20502", "普通教育", "20.00");

        assertThat(of(budget, "B11").state()).isEqualTo(State.MISSING);
        assertThat(of(budget, "B11").words()).contains("1个科目没有列到项").contains("20502普通教育");
        assertThat(of(budget, "B12").state()).isEqualTo(State.UNVERIFIABLE);
    }

    @Test
    void threePublicExpensesNeedFourAmountsAndAReason() {
        Disclosure budget = Facts.disclosure(DisclosureKind.BUDGET);
        facts.passage(budget, "七、“三公”经费增减变动原因说明", "2024年“三公”经费预算3.00万元，比2023年减少1.00万元。其中：公务接待费3.00万元。");

        assertThat(of(budget, "B14").words()).isEqualTo("没有写明因公出国（境）费、公务用车购置费、公务用车运行维护费；写明的有公务接待费3.00万元");
        assertThat(of(budget, "B15").words()).contains("写了增减，没有写原因");
    }

    private static Compliance of(Disclosure disclosure, String id) {
        return LawsList.of(disclosure).stream().filter(item -> item.requirement().id().equals(id)).findFirst().orElseThrow();
    }
}
