package cn.mingzhang.form.shanxi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Blocks;
import org.junit.jupiter.api.Test;

class ShanxiBudgetReaderTest {

    private final ShanxiBudgetReader reader = new ShanxiBudgetReader();
    private final Findings findings = new Findings();

    @Test
    void readsTheWholeFormWithALetterSpacedTitle() {
        Disclosure disclosure = reader.read(budget().text(), findings);

        assertThat(disclosure.getKind()).isEqualTo(DisclosureKind.BUDGET);
        assertThat(disclosure.getTitle()).isEqualTo("某市城市管理局2025年度部门预算公开");
        assertThat(disclosure.getFiscalYear()).isEqualTo(2025);
        assertThat(disclosure.getAgencyName()).isEqualTo("某市城市管理局");
        assertThat(disclosure.getAgencyCode()).isEqualTo("305");
        assertThat(disclosure.getStatements()).extracting(Statement::getNumber).containsExactly("表二", "表三");
        assertThat(disclosure.getProjects()).hasSize(1);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void tablesAndSheetsAreNoNarrativeButStandInTheOutline() {
        Disclosure disclosure = reader.read(budget().text(), findings);

        assertThat(disclosure.getOutline()).extracting(OutlineEntry::title).containsExactly("第一部分 概况", "一、机构设置情况", "第二部分 预算报表",
                "2025年预算收入总表", "2025年预算支出总表", "第三部分 情况说明", "一、政府采购情况", "二、绩效管理情况", "路灯养护经费", "三、国有资产占有使用情况", "1、车辆情况");
        assertThat(disclosure.getNarrative()).filteredOn(passage -> passage.getHeading().endsWith("绩效管理情况")).extracting(Passage::getText)
                .containsExactly("公开项目绩效目标1个。");
    }

    @Test
    void readsUnitsProcurementAndAssetsFromTheirSentences() {
        Disclosure disclosure = reader.read(budget().text(), findings);

        assertThat(disclosure.getInstitutions()).extracting(Institution::getName, Institution::getNature)
                .containsExactly(tuple("某市照明所", null), tuple("某市园林所", "公益一类"));
        assertThat(disclosure.getProcurement().total().text()).isEqualTo("167.57");
        assertThat(disclosure.getProcurement().goods().text()).isEqualTo("60.00");
        assertThat(disclosure.getProcurement().works().text()).isEqualTo("0");
        assertThat(disclosure.getProcurement().services().text()).isEqualTo("107.57");
        assertThat(disclosure.getAssets().asOf()).isEqualTo("2024年12月31日");
        assertThat(disclosure.getAssets().items()).extracting(Assets.Item::name, item -> item.quantity().text(), Assets.Item::measure)
                .containsExactly(tuple("公务用车编制", "3", "辆"), tuple("公务用车实有", "2", "辆"), tuple("执法执勤用车", "2", "辆"),
                        tuple("价值50万元（原值）以上的通用设备", "1", "台（套）"));
    }

    @Test
    void aTableThatBelongsToNoPartIsListedAndALeftOverRowIsReported() {
        Disclosure disclosure = reader.read(budget().lines("四、其他说明", "附：收费项目表").flat("收费项目|标准", "占道费|2元", "清运费|3元").text(), findings);

        assertThat(disclosure.getStatements()).filteredOn(statement -> statement.getLayout() == Statement.Layout.LIST).hasSize(1)
                .allSatisfy(statement -> assertThat(statement.getRows()).hasSize(2));
        reader.read(Blocks.document().flat("项目名称||甲项目||", "项目属性||延续项目||", "|产出指标|数量指标|更换灯具|3盏|数量指标|更换灯具|3盏",
                "负责人：|经办人：|填报日期：|20250101", "多余|一行|").text(), findings);
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.unplaced-row");
    }

    @Test
    void recognisesItsOwnFormOnly() {
        assertThat(reader.recognise(budget().text())).isGreaterThanOrEqualTo(50);
        assertThat(reader.recognise(Blocks.document("某市某局2025年度部门决算公开", "收入支出决算总表").flat("项目|金额", "一、财政拨款|5").text())).isZero();
        assertThat(reader.recognise(Blocks.document("普通文字，没有表格。").text())).isZero();
    }

    private static Blocks budget() {
        return Blocks.document("", "某 市 城 市 管 理 局", "", "2 0 2 5 年 度 部 门 预 算 公 开", "目 录")
                .flat("第一部分 概况.....|1", "一、机构设置情况.....|1", "第二部分 预算报表.....|3", "表二2025年预算收入总表.....|3", "表三2025年预算支出总表.....|4")
                .lines("第一部分 概况", "一、机构设置情况", "内设机构包括办公室、综合科。下属单位包括：某市照明所、某市园林所（公益一类）。", "第二部分 预算报表",
                        "预算公开表2", "2025年预算收入总表", "部门名称：某市城市管理局", "单位：万元")
                .flat("项目||本年收入||上年结转", "科目编码|科目名称|合计|一般公共预算|", "合计||9.00|9.00|1.00", "212|城乡社区支出|9.00|9.00|1.00")
                .lines("", "2025年预算支出总表", "部门名称：某市城市管理局  单位：万元")
                .flat("科目编码|科目名称|合计|基本支出|项目支出", "合计||10.00|7.00|3.00", "212|城乡社区支出|10.00|7.00|3.00")
                .lines("", "第三部分 情况说明", "一、政府采购情况", "167.57万元。其中：政府采购货物预算60.00万元、政府采购工程预算0万元、政府采购服务预算107.57万元。",
                        "二、绩效管理情况", "公开项目绩效目标1个。", "某市项目支出绩效目标申报表", "（2025年度）")
                .flat("项目名称||路灯养护经费||", "主管部门及代码||305-某市城市管理局||实施单位||某市照明所", "项目属性||延续项目||项目期||1年",
                        "项目资金（元）|实施期资金总额：|30,000||年度资金总额：|30,000|", "项目概况||养护。", "实施期目标||||年度目标|", "总体目标||保持完好||||保持完好",
                        "|产出指标|数量指标|更换灯具|3盏|数量指标|更换灯具|3盏")
                .lines("", "负责人：  经办人：  联系电话：  填报日期：20250101", "三、国有资产占有使用情况", "1、车辆情况",
                        "截至2024年12月31日，某市城市管理局共有公务用车编制3辆，实有2辆，其中：执法执勤用车2辆。某市城市管理局占有使用价值50万元（原值）以上的通用设备1台（套）。");
    }
}
