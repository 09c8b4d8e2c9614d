package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers, titles and merged cells of tables, on small tables written for the purpose. */
class TableReaderTest {

    @Test
    void headerOfTwoRowsIsLaidOverItsColumns() {
        Table table = table("项目|预算数|与上年比|备注", "|2030年|2029年|数额|幅度|", "收入|10|20|10|50%|减少");

        assertThat(titles(table)).containsExactly("项目", "预算数/2030年", "预算数/2029年", "与上年比/数额", "与上年比/幅度", "备注");
        assertThat(cells(table)).containsExactly(List.of("收入", "10", "20", "10", "50%", "减少"));
    }

    @Test
    void wideCellsOfTheUpperHeaderRowStandOverRunsOfTheLowerOne() {
        Table table = table("来源|名称|单位|金额|预留", "项目|资金|||合计|财政拨款|其他|", "甲|5|车|辆|9|8|1|");

        assertThat(titles(table)).containsExactly("来源/项目", "来源/资金", "名称", "单位", "金额/合计", "金额/财政拨款", "金额/其他", "预留");
    }

    @Test
    void aHeaderMergedOverTwoRowsLeavesARowOfNothing() {
        Table table = table("单位|性质", "|", "合　　计|", "甲站|事业");

        assertThat(titles(table)).containsExactly("单位", "性质");
        assertThat(cells(table)).containsExactly(List.of("合计", ""), List.of("甲站", "事业"));
    }

    @Test
    void aShortTotalRowIsMergedOverTheColumnsItLacks() {
        Table table = table("类别|序号|工程|个数|投资（万元）", "治水|1|河道|2|300", "|小计|2|300", "总计|2|300");

        assertThat(cells(table)).containsExactly(List.of("治水", "1", "河道", "2", "300"), List.of("", "小计", "", "2", "300"),
                List.of("总计", "", "", "2", "300"));
        assertThat(table.rows()).extracting(Table.Row::isTotal).containsExactly(false, true, true);
    }

    @Test
    void anyOtherShortRowLostCellsAtItsEnd() {
        assertThat(cells(table("甲|乙|丙", "7|8|9", "4|5"))).containsExactly(List.of("7", "8", "9"), List.of("4", "5", ""));
    }

    @Test
    void titlesInsideTheTableAreNoHeader() {
        Table table = table("资产占用表", "编制部门：甲局|截止时间：2030年1月1日", "项   目|数量|价值", "房屋|10|20");

        assertThat(table.titles()).extracting(Table.Cell::text).containsExactly("资产占用表", "编制部门：甲局", "截止时间：2030年1月1日");
        assertThat(titles(table)).containsExactly("项目", "数量", "价值");
        assertThat(cells(table)).hasSize(1);
    }

    @Test
    void numbersOfColumnsBelongToTheHeader() {
        assertThat(cells(table("项目|预算|决算|差额", "栏次|1|2|3", "收入|5|6|1"))).containsExactly(List.of("收入", "5", "6", "1"));
    }

    @Test
    void aTableOfOneRowHasNoHeader() {
        assertThat(cells(table("联系电话|0000-123"))).hasSize(1);
    }

    @Test
    void aBlankCellSpeaksWithTheCellMergedOverIt() {
        Table known = new TableReader().read(document().merged("名称|年限|单位", "甲|2030^2|丙局", "乙|.|").grid());
        Table flat = table("名称|年限|单位", "甲|2030|丙局", "乙||", "合计||");

        assertThat(known.speaking(1, 1)).map(Table.Cell::text).contains("2030");
        assertThat(known.speaking(1, 2)).as("printed blank, not merged").isEmpty();
        assertThat(flat.speaking(1, 2)).map(Table.Cell::text).contains("丙局");
        assertThat(flat.speaking(2, 1)).as("a total inherits nothing").isEmpty();
    }

    @Test
    void mergedHeadersOfAWordTableAreJoined() {
        Table table = new TableReader().read(document().merged("指标情况<4", "指标^2|指标值<3", ".|符号|值|单位", "长度|≥|5|米").grid());

        assertThat(table.titles()).extracting(Table.Cell::text).containsExactly("指标情况");
        assertThat(titles(table)).containsExactly("指标", "指标值/符号", "指标值/值", "指标值/单位");
        assertThat(cells(table)).containsExactly(List.of("长度", "≥", "5", "米"));
    }

    @Test
    void aLabelBesideManyRowsIsNoHeader() {
        Table table = new TableReader().read(document().merged("概况^5|名称", ".|甲站", ".|乙站", ".|丙站", ".|丁站").grid());

        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(3).cells().get(1).text()).isEqualTo("丁站");
    }

    @Test
    void spansBeyondTheTableDoNoHarm() {
        assertThat(new TableReader().read(document().merged("项目^9|数额<3", "甲|5").grid()).rows()).isNotEmpty();
    }

    @Test
    void aHeaderPrintedAgainOnTheNextPageIsNoRow() {
        assertThat(cells(table("编号|名称|投资", "1|甲|5", "编号|名称|投资", "2|乙|6"))).hasSize(2);
    }

    @Test
    void lineBreaksAndLayoutBlanksInACellAreNotText() {
        Table table = table("投资估算\n（万元）|责任\n单位", "10|县甲局          、县乙局");

        assertThat(titles(table)).containsExactly("投资估算（万元）", "责任单位");
        assertThat(cells(table)).containsExactly(List.of("10", "县甲局、县乙局"));
    }

    private static Table table(String... rows) {
        return new TableReader().read(document().flat(rows).grid());
    }

    private static List<String> titles(Table table) {
        return table.columns().stream().map(Column::title).toList();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Table.Cell::text).toList()).toList();
    }
}
