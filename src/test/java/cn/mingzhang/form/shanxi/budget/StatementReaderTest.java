package cn.mingzhang.form.shanxi.budget;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Blocks;
import cn.mingzhang.money.MoneyUnit;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

    private final Findings findings = new Findings();

    @Test
    void aPageBreakDoesNotEndATableAndARepeatedHeaderIsNoRow() {
        Statement statement = read(Blocks.document("2025年预算支出总表", "部门名称：某市统计局", "", "单位：万元")
                .flat("项目||2025年预算数||", "科目编码|科目名称|合计|基本支出|项目支出", "合计||1,030.50|1000.00|30.50", "201|一般公共服务支出|1030.50|1000.00|30.50")
                .lines("", "", "")
                .flat("项目||2025年预算数||", "科目编码|科目名称|合计|基本支出|项目支出", "20105|统计信息事务|1030.50|1000.00|30.50"));

        assertThat(statement.getUnit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(statement.getRows()).extracting(LineItem::getCode).containsExactly(null, "201", "20105");
        assertThat(statement.getRows().get(0).getName()).isEqualTo("合计");
        assertThat(statement.getRows().get(0).cell("total").text()).isEqualTo("1030.50");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void aBlankCellIsNoZeroAndAPrintedZeroIsNoBlank() {
        Statement statement = read(Blocks.document("2025年预算支出总表", "单位：万元")
                .flat("科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|0.00||0"));

        assertThat(statement.getRows().get(0).getCells()).extracting(Cell::text).containsExactly("0.00", null, "0");
    }

    @Test
    void incomeAndExpenditureStandSideBySideAndTheFirstItemReturnsUnderCarryOver() {
        Statement statement = read(Blocks.document("2025年财政拨款收支总表", "单位：万元")
                .flat("收入||支出||||", "项目|金额|项目|金额|||", "|||小计|一般公共预算|政府性基金预算|国有资本经营预算",
                        "一、一般公共预算|80.00|一、一般公共服务支出|90.00|90.00||", "本年收入合计|80.00|本年支出合计|90.00|90.00||",
                        "上年财政拨款结转|10.00|年终结转||||", "一、一般公共预算|10.00|||||", "收入总计|90.00|支出总计|90.00|90.00||"));

        assertThat(statement.getRows()).filteredOn(row -> row.getSide().equals("income")).hasSize(5)
                .filteredOn(row -> row.getName().equals("一、一般公共预算"))
                .extracting(LineItem::getRowType, row -> row.getCells().get(0).text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, "80.00"), org.assertj.core.groups.Tuple.tuple("carryOver",
                        "10.00"));
        assertThat(statement.getRows()).filteredOn(row -> row.getSide().equals("expenditure")).extracting(LineItem::getName)
                .containsExactly("一、一般公共服务支出", "本年支出合计", "年终结转", "支出总计");
    }

    @Test
    void twoIdenticalRowsOfTheEconomicTableBothCount() {
        Statement statement = read(Blocks.document("2025年一般公共预算安排基本支出分经济科目表（不含上年结转）", "单位：万元")
                .merged("部门预算支出经济科目名称^2|政府预算支出经济科目名称^2|2025年预算数<3", ".|.|合计|人员经费|公用经费", "合计<2|9.00|8.00|1.00",
                        "商品和服务支出||1.00||1.00", "会议费|会议费|0.50||0.50", "会议费|会议费|0.50||0.50"));

        assertThat(statement.getRows()).extracting(LineItem::getRowType).containsExactly("total", "category", "detail", "detail");
        assertThat(statement.getRows().get(0).getGovernmentEconomic()).isNull();
        assertThat(statement.getRows().get(3).cell("publicUse").text()).isEqualTo("0.50");
    }

    @Test
    void aTableWithABlankTotalIsEmptyAndKeepsItsNote() {
        Statement statement = read(Blocks.document("2025年政府性基金预算支出表（不含上年结转）", "部门名称：某市统计局  单位：万元")
                .flat("科目编码|科目名称|合计|基本支出|项目支出", "合计||||").lines("", "注：本表没有数据"));

        assertThat(statement.isEmpty()).isTrue();
        assertThat(statement.getRows()).isEmpty();
        assertThat(statement.getNote()).isEqualTo("注：本表没有数据");
    }

    @Test
    void unitsAndProjectsOfOneColumnAreToldApart() {
        Statement statement = read(Blocks.document("2025年项目支出预算表（本年预算）", "单位：万元")
                .flat("项目名称|合计|2025年财政拨款|||财政专户管理资金|单位资金", "||一般公共预算|政府性基金预算|国有资本经营预算||", "1|2|3|4|5|6|7",
                        "某市统计局|50.00|50.00||||", "某市统计局|30.00|30.00||||", "人口抽样调查经费|30.00|30.00||||",
                        "某市普查中心|20.00|20.00||||", "数据处理,发布及【2025】1号任务|20.00|20.00||||"));

        assertThat(statement.getRows()).extracting(LineItem::getRowType).containsExactly("unit", "unit", "project", "unit", "project");
        assertThat(statement.getRows()).filteredOn(row -> row.getRowType().equals("project")).extracting(LineItem::getUnitName)
                .containsExactly("某市统计局", "某市普查中心");
    }

    @Test
    void aShiftedRowIsReadByItsCodeAndACellBesideAllColumnsIsReported() {
        Statement statement = read(Blocks.document("2025年预算支出总表", "单位：万元")
                .flat("科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|5.00|5.00|", "|20105|统计信息事务|5.00|5.00|", "221|住房保障支出|1.00|1.00||7.77"));

        assertThat(statement.getRows().get(1).getCode()).isEqualTo("20105");
        assertThat(statement.getRows().get(1).cell("basic").text()).isEqualTo("5.00");
        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.unplaced-cell");
        assertThat(findings.all().get(0).at().get(0).column()).isEqualTo(6);
    }

    @Test
    void aWorkbookPrintsItsCaptionsAsRows() {
        Statement statement = read(Blocks.document("表11运行经费")
                .merged("2025年财政拨款安排机关运行经费预算表<5", "部门名称：某市统计局<4|单位：万元", "单位名称^2|2025预算数<4",
                        ".|合计|一般公共预算|政府性基金预算|国有资本经营预算", "部门合计|6.90|6.90||", "某市统计局|6.90|6.90||"));

        assertThat(statement.getUnit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(statement.getRows()).extracting(LineItem::getName).containsExactly("部门合计", "某市统计局");
        assertThat(findings.all()).isEmpty();
    }

    private Statement read(Blocks blocks) {
        Disclosure disclosure = new ShanxiBudgetReader().read(blocks.text(), findings);
        assertThat(disclosure.getStatements()).hasSize(1);
        return disclosure.getStatements().get(0);
    }
}
