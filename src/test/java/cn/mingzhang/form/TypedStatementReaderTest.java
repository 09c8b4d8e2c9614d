package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.Statement.Layout;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the labels of a table say its rows are, on small tables in the forms that ministries print. */
class TypedStatementReaderTest {

    private final Findings findings = new Findings();

    @Test
    void codesInThreeColumnsAreOneCode() {
        Statement statement = read(document().merged("项目<4|本年支出合计^3|基本支出^3|项目支出^3|经营支出^3", "功能分类科目编码<3|科目名称^2|.|.|.|.",
                "类|款|项|.|.|.|.|.", "栏次<4|1|2|3|4", "合计<4|9.00|5.00|4.00|", "205<3|教育支出|9.00|5.00|4.00|", "2050101<3|行政运行|9.00|5.00|4.00|"));

        assertThat(statement.getLayout()).isEqualTo(Layout.FUNCTIONAL);
        assertThat(keys(statement)).containsExactly("total", "basic", "project", "operatingExpenditure");
        assertThat(statement.getRows()).extracting(LineItem::getCode, LineItem::getName, row -> row.cell("basic").text())
                .containsExactly(tuple(null, "合计", "5.00"), tuple("205", "教育支出", "5.00"), tuple("2050101", "行政运行", "5.00"));
    }

    @Test
    void codeAndNameInOneCellAreParted() {
        Statement statement = read(document().merged("科目名称|合计|基本支出|项目支出", "208社会保障和就业支出|7|7|", "20805行政事业单位养老支出|7|7|-"));

        assertThat(statement.getLayout()).isEqualTo(Layout.FUNCTIONAL);
        assertThat(statement.getRows()).extracting(LineItem::getCode, LineItem::getName)
                .containsExactly(tuple("208", "社会保障和就业支出"), tuple("20805", "行政事业单位养老支出"));
        assertThat(statement.getRows().get(1).cell("project").text()).as("a dash is no amount").isNull();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void incomeAndExpenditureStandInTheirOwnRows() {
        Statement statement = read(document().flat("收入|||支出||", "项目|行次|金额|项目|行次|金额", "栏次||1|栏次||2", "一、财政拨款收入|1|8.00|一、教育支出|31|9.00",
                "|2||二、科学技术支出|32|", "本年收入合计|27|8.00|本年支出合计|57|9.00", "年初结转和结余|29|1.00|年末结转和结余|59|0", "总计|31|9.00|总计|61|9.00"));

        assertThat(statement.getLayout()).isEqualTo(Layout.REVENUE_AND_EXPENDITURE);
        assertThat(statement.getColumns()).extracting(Column::title).containsExactly("收入/金额", "支出/金额");
        assertThat(statement.getRows()).filteredOn(row -> row.getSide().equals("income")).extracting(LineItem::getName, LineItem::getRowType)
                .containsExactly(tuple("一、财政拨款收入", null), tuple("本年收入合计", null), tuple("年初结转和结余", "carryOver"), tuple("总计", null));
        assertThat(statement.getRows()).filteredOn(row -> row.getSide().equals("expenditure")).extracting(row -> row.cell("c6").text())
                .containsExactly("9.00", null, "9.00", "0", "9.00");
    }

    @Test
    void threeBlocksOfEconomicClassesAreReadOneAfterTheOther() {
        Statement statement = read(document().merged("人员经费<3|公用经费<6", "科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数",
                "301|工资福利支出|5.00|302|商品和服务支出|3.00|30227|委托业务费|1.00", "30101|基本工资|5.00|30201|办公费|2.00|310|资本性支出|",
                "人员经费合计<2|5.00|公用经费合计<5|3.00"));

        assertThat(statement.getLayout()).isEqualTo(Layout.ECONOMIC);
        assertThat(keys(statement)).containsExactly("personnel", "publicUse");
        assertThat(statement.getRows()).extracting(LineItem::getCode, LineItem::getRowType)
                .containsExactly(tuple("301", "category"), tuple("30101", "detail"), tuple("302", "category"), tuple("30201", "detail"),
                        tuple("30227", "detail"), tuple("310", "category"), tuple(null, "total"), tuple(null, "total"));
        assertThat(statement.getRows()).filteredOn(row -> row.getName().equals("公用经费合计")).singleElement()
                .satisfies(row -> assertThat(row.cell("publicUse").text()).isEqualTo("3.00"));
    }

    @Test
    void threePublicExpensesInOneRowBecomeItems() {
        Statement statement = read(document().flat("预算数|||||" + "|决算数|||||", "合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费",
                "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|", "1|2|3|4|5|6|7|8|9|10|11|12",
                "9.00|0|8.00||8.00|1.00|7.50|0|7.00||7.00|0.50"));

        assertThat(statement.getLayout()).isEqualTo(Layout.ITEMS);
        assertThat(statement.getRows()).extracting(LineItem::getName, row -> row.cell("budget").text(), row -> row.cell("executed").text())
                .containsExactly(tuple("合计", "9.00", "7.50"), tuple("因公出国（境）费", "0", "0"), tuple("公务用车购置及运行维护费", "8.00", "7.00"),
                        tuple("公务用车购置费", null, null), tuple("公务用车运行维护费", "8.00", "7.00"), tuple("公务接待费", "1.00", "0.50"));
        assertThat(statement.getRows().get(0).cell("executed").at().column()).isEqualTo(7);
    }

    @Test
    void threePublicExpensesInRowsBecomeItems() {
        Statement statement = read(document().flat("项目|2031年预算数|2030年预算数", "合计|3.00|4.00", "1.因公出国（境）费|0|0", "2.公务接待费|1.00|2.00",
                "3.公务用车购置及运行费|2.00|2.00"));

        assertThat(statement.getLayout()).isEqualTo(Layout.ITEMS);
        assertThat(statement.getRows()).extracting(LineItem::getName).containsExactly("合计", "1.因公出国（境）费", "2.公务接待费", "3.公务用车购置及运行费");
    }

    @Test
    void aTableWithoutDataIsEmpty() {
        Statement statement = read(document().merged("项目<2|本年支出<3", "功能分类科目编码|科目名称|合计|基本支出|项目支出", "栏次<2|1|2|3", "合计<2|||"));

        assertThat(statement.getLayout()).isEqualTo(Layout.FUNCTIONAL);
        assertThat(statement.isEmpty()).isTrue();
        assertThat(statement.getRows()).isEmpty();
    }

    @Test
    void aTableOfOtherThingsStaysAList() {
        assertThat(read(document().flat("序号|项目名称|金额", "1|清淤工程|300", "2|绿化工程|20")).getLayout()).isEqualTo(Layout.LIST);
        assertThat(read(document().flat("单位名称|单位性质", "甲站|事业")).getLayout()).isEqualTo(Layout.LIST);
        assertThat(read(document().flat("项目|金额", "收入|300", "支出|300")).getLayout()).isEqualTo(Layout.LIST);
    }

    @Test
    void anAmountThatIsNoneIsNoted() {
        read(document().merged("科目编码|科目名称|合计", "205|教育支出|见附件"));

        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.not-an-amount");
    }

    private Statement read(Blocks blocks) {
        Table table = new TableReader().read(blocks.grid());
        return new TypedStatementReader().read(
                new CaptionedTable(table, null, "某表", MoneyUnit.TEN_THOUSAND_YUAN, new Section(null, List.of()), table.at()), findings);
    }

    private static List<String> keys(Statement statement) {
        return statement.getColumns().stream().map(Column::key).toList();
    }
}
