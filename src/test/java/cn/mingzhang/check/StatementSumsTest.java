package cn.mingzhang.check;

import static cn.mingzhang.disclosure.Statement.Layout.ECONOMIC;
import static cn.mingzhang.disclosure.Statement.Layout.FUNCTIONAL;
import static cn.mingzhang.disclosure.Statement.Layout.ITEMS;
import static cn.mingzhang.disclosure.Statement.Layout.PROJECTS;
import static cn.mingzhang.disclosure.Statement.Layout.REVENUE_AND_EXPENDITURE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums with receipts, on small statements that add up and that do not. */
class StatementSumsTest {

    private final Facts facts = new Facts();

    @Test
    void aFunctionalStatementThatAddsUpGivesReceiptsAndNoSignal() {
        Statement statement = functional("300.00", "120.00");

        assertThat(StatementSums.of(statement)).hasSizeGreaterThan(8).allMatch(sum -> sum.verdict() == Sum.Verdict.ADDS_UP);
        assertThat(signals(statement)).isEmpty();
    }

    @Test
    void aParentThatIsNotTheSumOfItsChildrenIsSignalledWithEveryAddend() {
        List<Finding> signals = signals(functional("300.00", "130.00"));

        assertThat(signals).extracting(Finding::rule).contains("sum.children", "sum.total");
        Finding children = signals.stream().filter(finding -> finding.rule().equals("sum.children")).findFirst().orElseThrow();
        assertThat(children.message()).contains("20501").contains("130.00万元").contains("相差10.00万元");
        assertThat(children.at()).hasSize(3);
    }

    @Test
    void aDifferenceThatRoundingExplainsIsNoSignal() {
        Statement statement = facts.statement(FUNCTIONAL, "total", "basic", "project");
        facts.row(statement, null, "合计", "100.01", "40.00", "60.00");

        assertThat(StatementSums.of(statement)).singleElement().satisfies(sum -> {
            assertThat(sum.verdict()).isEqualTo(Sum.Verdict.ROUNDING);
            assertThat(sum.difference()).hasToString("0.01");
        });
        assertThat(signals(statement)).isEmpty();
    }

    @Test
    void aBlankChildIsNotZeroAndLeavesTheParentUnchecked() {
        Statement statement = facts.statement(FUNCTIONAL, "total");
        facts.row(statement, "205", "教育支出", "50.00");
        facts.row(statement, "20501", "教育管理事务", (String) null);

        assertThat(StatementSums.of(statement)).isEmpty();
    }

    @Test
    void incomeAndExpenditureMustBalance() {
        Statement statement = facts.statement(REVENUE_AND_EXPENDITURE, "c1");
        facts.row(statement, null, "一、一般公共预算", "80.00").setSide("income");
        facts.row(statement, null, "本年收入合计", "80.00").setSide("income");
        facts.row(statement, null, "上年结转", "20.00").setSide("income");
        facts.row(statement, null, "收入总计", "100.00").setSide("income");
        facts.row(statement, null, "一、教育支出", "90.00").setSide("expenditure");
        facts.row(statement, null, "本年支出合计", "90.00").setSide("expenditure");
        facts.row(statement, null, "支出总计", "90.00").setSide("expenditure");

        assertThat(signals(statement)).extracting(Finding::rule).containsExactly("sum.balance");
        assertThat(signals(statement)).extracting(Finding::severity).as("must be answered before publication").containsExactly(Severity.BLOCKING);
    }

    @Test
    void whatIsCarriedOverCountsOnceAndIsTheSumOfItsFunds() {
        Statement statement = facts.statement(REVENUE_AND_EXPENDITURE, "c1");
        facts.row(statement, null, "本年收入合计", "80.00").setSide("income");
        carriedOver(statement, "年初财政拨款结转和结余", "20.00");
        carriedOver(statement, "一般公共预算财政拨款", "15.00");
        carriedOver(statement, "政府性基金预算财政拨款", "4.00");
        facts.row(statement, null, "总计", "100.00").setSide("income");

        assertThat(signals(statement)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("sum.children");
            assertThat(finding.message()).contains("年初财政拨款结转和结余").contains("相差1.00万元");
        });
    }

    private void carriedOver(Statement statement, String name, String amount) {
        LineItem row = facts.row(statement, null, name, amount);
        row.setSide("income");
        row.setRowType("carryOver");
    }

    @Test
    void anEconomicCategoryIsTheSumOfItsDetails() {
        Statement statement = facts.statement(ECONOMIC, "total", "personnel", "publicUse");
        facts.row(statement, null, "合计", "30.00", "20.00", "10.00").setRowType("total");
        facts.row(statement, null, "工资福利支出", "20.00", "20.00", null).setRowType("category");
        facts.row(statement, null, "基本工资", "15.00", "15.00", null).setRowType("detail");
        facts.row(statement, null, "津贴补贴", "6.00", "6.00", null).setRowType("detail");
        facts.row(statement, null, "商品和服务支出", "10.00", null, "10.00").setRowType("category");
        facts.row(statement, null, "办公费", "10.00", null, "10.00").setRowType("detail");

        assertThat(signals(statement)).extracting(Finding::rule).containsExactly("sum.children", "sum.children");
    }

    @Test
    void threePublicExpensesCountTheVehiclePartsOnce() {
        Statement statement = facts.statement(ITEMS, "total");
        facts.row(statement, null, "因公出国（境）费", "1.00");
        facts.row(statement, null, "公务接待费", "2.00");
        facts.row(statement, null, "公务用车购置及运行费", "7.00");
        facts.row(statement, null, "①公务用车购置费", "3.00");
        facts.row(statement, null, "②公务用车运行维护费", "4.00");
        facts.row(statement, null, "合计", "10.00");

        assertThat(StatementSums.of(statement)).hasSize(2).allMatch(sum -> sum.verdict() == Sum.Verdict.ADDS_UP);
    }

    @Test
    void aUnitPrintedTwiceIsCountedOnce() {
        Statement statement = facts.statement(PROJECTS, "total");
        facts.row(statement, null, "云川市水务局", "60.00").setRowType("unit");
        facts.row(statement, null, "云川市水务局", "50.00").setRowType("unit");
        facts.row(statement, null, "云川市水务局", "50.00").setRowType("unit");
        facts.row(statement, null, "管网改造", "50.00").setRowType("project");
        facts.row(statement, null, "云川市水质监测站", "10.00").setRowType("unit");
        facts.row(statement, null, "试剂购置", "10.00").setRowType("project");

        assertThat(StatementSums.of(statement)).hasSize(3).allMatch(sum -> sum.verdict() == Sum.Verdict.ADDS_UP);
    }

    private Statement functional(String grandTotal, String management) {
        Statement statement = facts.statement(FUNCTIONAL, "total", "basic", "project");
        facts.row(statement, null, "合计", grandTotal, "100.00", "200.00");
        facts.row(statement, "205", "教育支出", management.equals("120.00") ? "300.00" : "310.00", "100.00", management.equals("120.00") ? "200.00" : "210.00");
        facts.row(statement, "20501", "教育管理事务", management, "20.00", management.equals("120.00") ? "100.00" : "110.00");
        facts.row(statement, "2050101", "行政运行", "20.00", "20.00", null);
        facts.row(statement, "2050199", "其他教育管理事务支出", "100.00", null, "100.00");
        facts.row(statement, "20502", "普通教育", "180.00", "80.00", "100.00");
        return statement;
    }

    private static List<Finding> signals(Statement statement) {
        Disclosure disclosure = Facts.disclosure(DisclosureKind.BUDGET);
        disclosure.add(statement);
        return Facts.findings(new SumCheck(), disclosure);
    }
}
