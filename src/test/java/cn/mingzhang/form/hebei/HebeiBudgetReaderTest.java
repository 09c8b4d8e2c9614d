package cn.mingzhang.form.hebei;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Blocks;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Hebei budget explanation, on a small one written for the purpose. */
class HebeiBudgetReaderTest {

    private static final String[] INDICATORS = {"一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|数量指标|灯杆|更换灯杆|≥30根|合同",
        "|成本指标|造价|不超预算|≤5.5万元|合同", "满意度指标|服务对象满意度指标|居民|居民满意|95%|"};

    private final Findings findings = new Findings();

    private static Blocks explanation() {
        return document("云川市城管局南湖分局2031年部门预算信息公开情况说明", "按照《预算法》等规定，现将云川市城管局南湖分局二〇三一年部门预算有关情况向社会公开如下：",
                "一、部门职责及机构设置情况", "部门职责：", "（一）负责路灯养护，承担照明规划，完成交办事项。", "机构设置：", "部门机构设置情况")
                .flat("单位名称|单位性质|单位规格|经费保障形式", "|||", "合    计|||", "南湖分局|行政|科级|财政拨款", "路灯所|事业|股级|")
                .lines("二、预算安排", "1、收入说明", "2031年预算收入66.5万元，其中上年结转6.5", "", "万元。")
                .lines("五、绩效预算信息", "第一部分 部门整体绩效目标", "（一）总体绩效目标", "城区亮灯率不低于98%。", "（二）部门整体支出绩效指标")
                .flat("部门整体支出绩效指标情况", "一级指标|二级指标|三级指标|绩效指标描述|评（扣）分标准|指标值|指标值确定依据", "|||||符号|值|单位（文字描述）|",
                        "产出指标|质量指标|亮灯率|城区亮灯率|每降1%扣5%|≥|98.00|%|标准", "|时效指标|抢修|故障抢修|超时扣分|文字描述||及时|标准")
                .lines("第二部分 资金绩效目标", "1.路灯改造绩效目标表")
                .flat("绩效目标|1.更换老旧灯杆，\n保障出行。\n2.降低能耗").flat(INDICATORS)
                .lines("2.2030年度临时人员工资补发（含社保、公积金，分两次发放）项目绩效目标表")
                .merged("绩效目标|按时发放，足额到位。<5", "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|时效指标|发放|每月|十月底|文件")
                .lines("六、政府采购预算情况", "2031年，我部门安排政府采购预算12.5万元。", "部门政府采购预算", "          单位：万元")
                .flat("政府采购项目来源|采购物品名称|政府采购目录序号|计量单位|数量|单价|政府采购金额|预留份额", "项目名称|预算资金||||||合计|一般公共预算拨款|单位资金|",
                        "合计|||||||12.5|12.5||", "路灯改造|12.5|灯杆|A02|根|5|2.5|12.5|12.5||")
                .lines("七、国有资产信息", "上年末固定资产88.8万元（详见下表），本年不购置。")
                .flat("南湖分局固定资产占用情况表", "编制部门：南湖分局|截止时间：2030年12月31日", "项   目|数量|价值（金额单位：万元）", "资产总额|——|88.8", "1、车辆（辆）|2|20.8",
                        "2、其他||0")
                .lines("八、名词解释", "1、基本支出：指维持运转的支出。", "九、其他", "无其他事项。");
    }

    @Test
    void recognisesItsSignsAndNotAShanxiBudget() {
        HebeiBudgetReader reader = new HebeiBudgetReader();

        assertThat(reader.recognise(explanation().text())).isGreaterThan(50);
        assertThat(reader.recognise(document("云川市林业局2031年部门预算公开", "第一部分 概况", "机构设置情况", "国有资产占有情况").text())).isLessThan(50);
    }

    @Test
    void readsIdentityAndNarrative() {
        Disclosure disclosure = read();

        assertThat(disclosure.getAgencyName()).isEqualTo("云川市城管局南湖分局");
        assertThat(disclosure.getFiscalYear()).isEqualTo(2031);
        assertThat(disclosure.getNarrative()).extracting(Passage::getHeading, Passage::getText).contains(
                tuple("部门职责", "（一）负责路灯养护，承担照明规划，完成交办事项。"), tuple("收入说明", "2031年预算收入66.5万元，其中上年结转6.5万元。"),
                tuple("政府采购预算情况", "2031年，我部门安排政府采购预算12.5万元。"));
        assertThat(disclosure.getKeyFigures()).extracting(figure -> figure.getValue().text() + figure.getUnit())
                .contains("66.5万元", "6.5万元", "98%", "12.5万元", "88.8万元", "2辆");
        assertThat(disclosure.getGlossary()).extracting(GlossaryTerm::getTerm).containsExactly("基本支出");
    }

    @Test
    void institutionsAreTheNamedRows() {
        assertThat(read().getInstitutions()).extracting(Institution::getName, Institution::getNature, Institution::getRank)
                .containsExactly(tuple("南湖分局", "行政", "科级"), tuple("路灯所", "事业", "股级"));
    }

    @Test
    void theOverallTargetHasScoredIndicators() {
        Disclosure disclosure = read();

        assertThat(disclosure.getOverallTarget().getAnnualGoal().text()).isEqualTo("城区亮灯率不低于98%。");
        assertThat(disclosure.getOverallTarget().getIndicators()).extracting(Indicator::getLevel1, Indicator::getLevel3, Indicator::getTarget,
                Indicator::getScoring).containsExactly(tuple("产出指标", "亮灯率", "≥98.00%", "每降1%扣5%"), tuple("产出指标", "抢修", "文字描述 及时", "超时扣分"));
    }

    @Test
    void eachSheetIsAProject() {
        Disclosure disclosure = read();

        assertThat(disclosure.getProjects()).extracting(Project::getName, project -> project.getGoals().stream().map(PlacedText::text).toList(),
                project -> project.getIndicators().size()).containsExactly(
                        tuple("路灯改造", List.of("1.更换老旧灯杆，保障出行。", "2.降低能耗"), 3),
                        tuple("2030年度临时人员工资补发（含社保、公积金，分两次发放）项目", List.of("按时发放，足额到位。"), 1));
        assertThat(disclosure.getProjects().get(0).getIndicators()).extracting(Indicator::getTarget).containsExactly("≥30根", "≤5.5万元", "95%");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void sheetsAreNoStatementsAndEveryOtherTableIs() {
        assertThat(read().getStatements()).extracting(Statement::getTitle).containsExactly("部门机构设置情况", "部门政府采购预算", "南湖分局固定资产占用情况表");
    }

    @Test
    void procurementAndAssetsKeepQuantitiesAndValues() {
        Disclosure disclosure = read();

        Procurement procurement = disclosure.getProcurement();
        assertThat(procurement.total().text()).isEqualTo("12.5");
        assertThat(procurement.items()).extracting(Procurement.Item::project, Procurement.Item::article, Procurement.Item::quantity,
                item -> item.amount().text()).containsExactly(tuple("路灯改造", "灯杆", "5", "12.5"));
        Assets assets = disclosure.getAssets();
        assertThat(assets.asOf()).isEqualTo("2030年12月31日");
        assertThat(assets.items()).extracting(Assets.Item::name, Assets.Item::measure, item -> item.quantity() == null ? null : item.quantity().text(),
                item -> item.value().text()).containsExactly(tuple("资产总额", null, null, "88.8"), tuple("1、车辆（辆）", "辆", "2", "20.8"), tuple("2、其他", null, null, "0"));
    }

    @Test
    void aSheetThatLostItsTitleIsKeptAndReported() {
        Disclosure disclosure = read(document("第二部分 资金绩效目标", "1.甲绩效目标表").flat("绩效目标|1.完成甲").flat(INDICATORS)
                .flat("绩效目标|1.完成乙").flat(INDICATORS));

        assertThat(disclosure.getProjects()).extracting(Project::getName).containsExactly("甲", null);
        assertThat(disclosure.getProjects().get(1).getIndicators()).hasSize(3);
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.sheet-without-title");
    }

    @Test
    void aTitleBrokenOverTwoLinesIsOne() {
        Disclosure disclosure = read(document("3.农村公路养护及桥梁加固工程（尾款）绩效", "目标表").flat("绩效目标|1.完成").flat(INDICATORS));

        assertThat(disclosure.getProjects()).extracting(Project::getName).containsExactly("农村公路养护及桥梁加固工程（尾款）");
    }

    @Test
    void aLineAboveTheTablesOfASheetIsReported() {
        read(document("1.乙路绩效目标表", "项目编码：0001").flat("绩效目标|1.完成").flat(INDICATORS));

        assertThat(findings.all()).filteredOn(finding -> finding.rule().equals("reading.unplaced-line")).hasSize(1)
                .first().extracting(Finding::message).asString().contains("项目编码：0001");
    }

    @Test
    void aTitleWithoutTablesIsReported() {
        read(document("4.丁绩效目标表", "5.戊绩效目标表").flat("绩效目标|1.完成").flat(INDICATORS));

        assertThat(findings.all()).extracting(Finding::rule).contains("reading.sheet-without-table");
    }

    private Disclosure read() {
        return read(explanation());
    }

    private Disclosure read(Blocks document) {
        return new HebeiBudgetReader().read(document.text(), findings);
    }
}
