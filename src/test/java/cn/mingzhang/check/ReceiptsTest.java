package cn.mingzhang.check;

import static cn.mingzhang.disclosure.Statement.Layout.FUNCTIONAL;
import static cn.mingzhang.disclosure.Statement.Layout.PROJECTS;
import static cn.mingzhang.disclosure.Statement.Layout.REVENUE_AND_EXPENDITURE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.ingestion.DisclosureReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The receipts a page shows beside totals. */
class ReceiptsTest {

    private final Facts facts = new Facts();
    private final Disclosure disclosure = Facts.disclosure(DisclosureKind.BUDGET);

    @Test
    void aTotalShowsItsAdditionWithEveryPlace() {
        Statement statement = statement("支出总表", "total", "basic", "project");
        LineItem total = facts.row(statement, null, "合计", "11967.10", "2411.64", "9555.45");

        Receipt receipt = Receipts.of(disclosure).mark(total.cell("total").at()).orElseThrow();

        assertThat(receipt.state()).isEqualTo(Receipt.State.ROUNDING);
        assertThat(receipt.formula()).isEqualTo("2411.64 + 9555.45 = 11967.09");
        assertThat(receipt.words()).isEqualTo("相差0.01万元，在四舍五入允许的0.02万元以内");
        assertThat(receipt.addends()).extracting(Sum.Term::at).containsExactly(total.cell("basic").at(), total.cell("project").at());
    }

    @Test
    void theWorstReceiptIsTheMark() {
        Statement statement = statement("支出总表", "total", "basic", "project");
        LineItem total = facts.row(statement, null, "合计", "30.00", "10.00", "20.00");
        facts.row(statement, "205", "教育支出", "29.00", "10.00", "19.00");
        Receipts receipts = Receipts.of(disclosure);

        assertThat(receipts.at(total.cell("total").at())).extracting(Receipt::state)
                .containsExactlyInAnyOrder(Receipt.State.DIFFERS, Receipt.State.ADDS_UP);
        assertThat(receipts.mark(total.cell("total").at()).orElseThrow().words()).isEqualTo("不符：相差1.00万元，四舍五入只允许0.01万元");
        assertThat(receipts.confirm(total.cell("total").at())).isFalse();
        assertThat(receipts.confirm(total.cell("basic").at())).isTrue();
    }

    @Test
    void whatCannotBeCheckedSaysWhy() {
        Statement statement = statement("支出总表", "total");
        LineItem row = facts.row(statement, "205", "教育支出", "29.00");

        Receipt receipt = Receipts.of(disclosure).mark(row.cell("total").at()).orElseThrow();

        assertThat(receipt.state()).isEqualTo(Receipt.State.UNCHECKABLE);
        assertThat(receipt.words()).isEqualTo("无法核对：没有列出下级科目在此栏的金额");
        assertThat(receipt.formula()).isNull();
        assertThat(Receipts.of(disclosure).confirm(row.cell("total").at())).isFalse();
    }

    @Test
    void twoStatementsMustPrintOneFigure() {
        Statement overall = statement("收支总表", "c1");
        overall.setLayout(REVENUE_AND_EXPENDITURE);
        facts.row(overall, null, "一、教育支出", "90.00").setSide("expenditure");
        facts.row(overall, null, "本年支出合计", "90.00").setSide("expenditure");
        Statement expenditure = statement("支出总表", "total");
        facts.row(expenditure, null, "合计", "90.00");
        facts.row(expenditure, "205", "教育支出", "92.00");

        assertThat(Facts.findings(new SumCheck(), disclosure)).filteredOn(finding -> finding.rule().equals("sum.tables"))
                .extracting(Finding::message).containsExactly("表三 教育支出：合计印为92.00万元，表三 一、教育支出：c190.00，相差2.00万元");
    }

    @Test
    void projectsOfBothYearsMakeTheProjectExpenditure() {
        Statement expenditure = statement("支出总表", "total", "basic", "project");
        facts.row(expenditure, null, "合计", "100.00", "10.00", "90.00");
        projects("项目支出预算表（本年预算）", "60.00");
        projects("项目支出预算表（上年结转）", "29.00");

        assertThat(TableSums.of(disclosure)).singleElement().satisfies(sum -> {
            assertThat(sum.verdict()).isEqualTo(Sum.Verdict.DIFFERS);
            assertThat(sum.difference()).isEqualByComparingTo("1.00");
            assertThat(sum.addends()).hasSize(2);
        });
    }

    @Test
    void theSheetsInYuanMakeTheStatementInTenThousands() {
        projects("项目支出预算表（本年预算）", "60.00");
        Statement statement = disclosure.getStatements().get(0);
        facts.row(statement, null, "管网改造", "40.00").setRowType("project");
        facts.row(statement, null, "水质监测", "20.00").setRowType("project");
        facts.project(disclosure, "经常性项目", "400000", "400000");
        assertThat(TableSums.of(disclosure)).as("one sheet is missing").isEmpty();

        facts.project(disclosure, "经常性项目", "210000", "210000");
        assertThat(Facts.findings(new SumCheck(), disclosure)).filteredOn(finding -> finding.rule().equals("sum.tables")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2张目标表").endsWith("相差1.00万元"));
    }

    @Test
    void theTotalsOfASampleAllAddUp() throws IOException {
        Disclosure sample = new DisclosureReader().read(Path.of("samples/yunchuan-ecology-2023-accounts.docx"), "a.docx").disclosure();

        assertThat(TableSums.of(sample)).hasSizeGreaterThan(8);
        assertThat(Receipts.of(sample).all()).hasSizeGreaterThan(150).noneMatch(receipt -> receipt.state() == Receipt.State.DIFFERS);
    }

    private void projects(String title, String amount) {
        Statement statement = statement(title, "total");
        statement.setLayout(PROJECTS);
        facts.row(statement, null, "云川市水务局", amount).setRowType("unit");
    }

    private Statement statement(String title, String... keys) {
        Statement statement = facts.statement(FUNCTIONAL, keys);
        statement.setTitle(title);
        disclosure.add(statement);
        return statement;
    }
}
