package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of targets, project sheets, narrative, tables and outline of a budget. */
class BudgetChecksTest {

    private final Facts facts = new Facts();
    private final Disclosure disclosure = Facts.disclosure(DisclosureKind.BUDGET);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "成本指标|印刷费|≤2万元|-", "成本指标|印刷费|≥2万元|target.cost-direction", "质量指标|验收合格率|≥95%|-",
        "质量指标|验收及时率|及时|target.ratio-without-percent", "数量指标|巡查频率|每月|-", "质量指标|验收合格率|≥100%|target.above-hundred",
        "质量指标|验收合格率|=100%|-", "数量指标|交易笔数|≥7家|target.unit-clash", "数量指标|交易笔数|≥7笔|-",
        "社会效益|联动机制|联动机制|target.repeats-name", "时效指标|完成时限|2023年12月底前|target.past", "时效指标|完成时限|2024年12月底前|-",
        "满意度指标|居民满意度|≤90%|target.satisfaction-direction", "满意度指标|人员到位率|100%|target.category", "满意度指标|居民满意度|≥90%|-"})
    void targetsAreHeldToTheirQuality(String level2, String name, String target, String rule) {
        facts.project(disclosure, "经常性项目", "100000", "100000").add(facts.indicator(level2, name, target, null, null, null));

        assertThat(Facts.rules(new TargetCheck(), disclosure)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void periodAndAnnualFundsOfAnAnnualProjectAgree() {
        facts.project(disclosure, "经常性项目（长期开展）", "120000", "100000");
        facts.project(disclosure, "跨年项目（3年）", "300000", "100000");

        assertThat(Facts.findings(new ProjectCheck(), disclosure)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("project.period-vs-annual");
            assertThat(finding.message()).contains("120000元").contains("100000元");
        });
    }

    @Test
    void costTargetsStayWithinTheFunds() {
        Project project = facts.project(disclosure, "经常性项目", "100000", "100000");
        project.add(facts.indicator("成本指标", "设备购置费", "≤15万元", null, null, null));
        Project other = facts.project(disclosure, "经常性项目", "100000", "100000");
        other.add(facts.indicator("成本指标", "设备费", "≤60000元", null, null, null));
        other.add(facts.indicator("成本指标", "安装费", "≤50000元", null, null, null));
        other.add(facts.indicator("成本指标", "每台平均维护费", "≤900000元", null, null, null));

        assertThat(Facts.rules(new ProjectCheck(), disclosure)).containsExactly("project.cost-over-budget", "project.costs-over-budget");
    }

    @Test
    void quantityTimesUnitCostStaysWithinTheFunds() {
        Project project = facts.project(disclosure, "经常性项目", "100000", "100000");
        project.add(facts.indicator("数量指标", "检测车辆", "≥300辆", null, null, null));
        project.add(facts.indicator("成本指标", "检测费", "≤500元/辆", null, null, null));

        assertThat(Facts.rules(new ProjectCheck(), disclosure)).containsExactly("project.quantity-times-cost");
    }

    @Test
    void aSheetInYuanIsComparedWithItsRowInTenThousands() {
        facts.project(disclosure, "经常性项目", "123456", "123456");
        Statement statement = facts.statement(Statement.Layout.PROJECTS, "total");
        facts.row(statement, null, "城区管网改造", "12.35").setRowType("project");
        disclosure.add(statement);

        assertThat(Facts.rules(new ProjectCheck(), disclosure)).isEmpty();
        disclosure.getStatements().get(0).getRows().get(0).setCells(List.of(new cn.mingzhang.disclosure.Cell("total", "13.35", facts.next())));
        assertThat(Facts.rules(new ProjectCheck(), disclosure)).containsExactly("project.statement");
    }

    @Test
    void partsBehindAmongThemStayBelowTheWhole() {
        facts.passage(disclosure, "收入", "本年收入300万元，其中：财政拨款200万元，占66.67%；其他收入400万元，占10.00%。");

        assertThat(Facts.rules(new NarrativeCheck(), disclosure)).containsExactly("narrative.part", "narrative.share");
    }

    @Test
    void ratesOfChangeAreDividedAgain() {
        facts.passage(disclosure, "支出", "本年支出110万元，比上年增加10万元，增长10.00%。");
        assertThat(Facts.rules(new NarrativeCheck(), disclosure)).isEmpty();

        facts.passage(disclosure, "支出", "项目支出90万元，比上年减少10万元，下降20.00%。");
        assertThat(Facts.rules(new NarrativeCheck(), disclosure)).containsExactly("narrative.growth");
    }

    @Test
    void aShareOfSomethingNamedElsewhereIsDividedAgain() {
        facts.passage(disclosure, "支出预算", "支出预算500万元，其中：基本支出100万元；项目支出400万元。");
        facts.passage(disclosure, "绩效目标", "涉及项目金额300万元，占部门项目支出总额的100%。");

        assertThat(Facts.findings(new NamedShareCheck(), disclosure)).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("75.00%").contains("100%"));
    }

    @Test
    void vehiclesStayWithinTheQuotaAndAddUp() {
        facts.passage(disclosure, "车辆", "共有公务用车编制3辆，实有4辆，其中：应急保障用车1辆，执法执勤用车2辆。");

        assertThat(Facts.rules(new FleetCheck(), disclosure)).containsExactly("fleet.quota", "fleet.kinds");
    }

    @Test
    void aHeadNamingALaterYearAndUnsignedChangesAreSignalled() {
        Statement statement = facts.statement(Statement.Layout.LIST, "c1", "c2", "c3", "c4");
        statement.setColumns(List.of(new cn.mingzhang.disclosure.Column("c1", "项目"), new cn.mingzhang.disclosure.Column("c2", "2024年"),
                new cn.mingzhang.disclosure.Column("c3", "2023年"), new cn.mingzhang.disclosure.Column("c4", "较上年减少、增加金额")));
        facts.row(statement, null, null, "收入", "80", "100", "20");
        facts.row(statement, null, null, "支出", "120", "100", "20");
        disclosure.add(statement);
        disclosure.setFiscalYear(2023);

        assertThat(Facts.rules(new TableWordsCheck(), disclosure)).containsExactly("table.year", "table.sign");
    }

    @Test
    void skippedNumbersAndMissingTablesAreSignalled() {
        disclosure.setOutline(List.of(new OutlineEntry(1, "第二部分 2024年部门预算报表", facts.next()), new OutlineEntry(2, "（一）水源", facts.next()),
                new OutlineEntry(2, "（二）管网", facts.next()), new OutlineEntry(2, "（五）监测", facts.next())));

        List<Finding> findings = Facts.findings(new OutlineCheck(), disclosure);

        assertThat(findings).extracting(Finding::rule).containsExactly("outline.numbering", "outline.tables");
        assertThat(findings.get(0).message()).contains("跳过了2个");
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndSpeaksChinese() {
        assertThat(Checks.rules()).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+\\.[a-z-]+"));
        assertThat(Checks.rules()).allMatch(rule -> rule.statement().endsWith("。") && !rule.title().isBlank());
    }

    @Test
    void anIndicatorPlaceOfItsTargetComesFirst() {
        Project project = facts.project(disclosure, "经常性项目", "100000", "100000");
        Indicator indicator = facts.indicator("成本指标", "印刷费", "≥2万元", null, null, null);
        indicator.setPlace("target", facts.next());
        project.add(indicator);

        assertThat(Facts.findings(new TargetCheck(), disclosure).get(0).at().get(0)).isEqualTo(indicator.placeOf("target"));
    }
}
