package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.Statement.Layout;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words against numbers: texts of sheets, the narrative, the statements. */
class WordsChecksTest {

    private final Facts facts = new Facts();
    private final Disclosure budget = Facts.disclosure(DisclosureKind.BUDGET);
    private final Disclosure accounts = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);

    @Test
    void aRateInTheTextIsThatOfTheIndicator() {
        Project project = project("案件查处率达到95%以上。", indicator("产出指标", "案件查处率", "≥95%"));
        assertThat(rules(project)).isEmpty();

        project.setAnnualGoal(text("保证群众信访案件的查处率达到90%以上。"));
        assertThat(messages(project)).containsExactly("项目“城区管网改造项目”指标“案件查处率”的目标是“≥95%”，文字写“案件的查处率达到90%”");
    }

    @Test
    void aQuantityInTheTextIsThatOfTheIndicatorItNames() {
        Project project = project("全年对设备检查维修3次，发放宣传册10次。", indicator("数量指标", "设备年维修次数", "≥3次"));
        assertThat(rules(project)).isEmpty();

        project.setAnnualGoal(text("全年对设备检查维修10次，培训研究等3次。"));
        assertThat(rules(project)).containsExactly("project.quantity-in-words");

        project.setAnnualGoal(text("三年内对设备检查维修10次。"));
        assertThat(rules(project)).as("of three years").isEmpty();
    }

    @Test
    void aLargeQuantityThatIsNearlyTheSameIsPointedAt() {
        Project project = project("需购买专用燃料160000立方。", indicator("数量指标", "天然气计划用量", "155000立方米"));
        assertThat(rules(project)).containsExactly("project.quantity-in-words");

        project.setAnnualGoal(text("需购买专用燃料400000立方。"));
        assertThat(rules(project)).as("far away: another thing").isEmpty();
    }

    @Test
    void aProjectOfSeveralYearsSpeaksOfAllOfThemInItsOverview() {
        Project project = project("改造管网5公里。", indicator("数量指标", "改造管网长度", "≥5公里"));
        project.setAttribute("一次性项目（3年结束）");
        project.setPeriod("3年");
        project.setOverview(text("改造管网27公里。"));

        assertThat(rules(project)).isEmpty();
    }

    @Test
    void theDescriptionOfATargetRestatesIt() {
        Indicator indicator = indicator("数量指标", "人员数量", "30人");
        indicator.setDescription("发放工资人员不少于30人");
        Project project = project("发放工资。", indicator);
        assertThat(rules(project)).isEmpty();

        indicator.setDescription("发放工资人员不少于3人");
        assertThat(rules(project)).containsExactly("target.description");
    }

    @Test
    void aProjectOfOneYearDoesNotEndLater() {
        Project project = project("2024年1月至12月完成采样。");
        project.setAttribute("一次性项目（1年结束）");
        project.setBasis(text("依据《2021—2025年规划》实施，2024年完成。"));
        assertThat(rules(project)).isEmpty();

        project.setBasis(text("依据实施方案，2025年完成监管系统。"));
        assertThat(messages(project)).containsExactly("项目“城区管网改造项目”的项目期为一年，文字写“2025年完成”");
    }

    @Test
    void partsAreNotMoreThanTheirWholeInATextEither() {
        Project project = project("核定编制181名，其中：管理人员36名，专业技术人员145名。");
        assertThat(rules(project)).isEmpty();

        project.setAnnualGoal(text("核定编制181名，其中：管理人员86名，专业技术人员145名。"));
        assertThat(messages(project)).containsExactly("项目“城区管网改造项目”的文字写“核定编制”181名，其中86 + 145 = 231名");
    }

    @Test
    void aPriceWithoutMeasureBelongsToTheQuantityItNames() {
        Project project = facts.project(budget, "经常性项目", "600000", "600000");
        project.add(indicator("数量指标", "天然气计划用量", "150000立方米"));
        project.add(indicator("数量指标", "设备运行天数", "≥180天"));
        project.add(indicator("成本指标", "天然气单价", "≤3.91元"));
        assertThat(Facts.rules(new ProjectCheck(), budget)).isEmpty();

        project.add(indicator("成本指标", "设备运行补贴（每年）", "≤400000元"));
        assertThat(Facts.rules(new ProjectCheck(), budget)).as("每年 is no price").isEmpty();

        project.getIndicators().get(0).setTarget("155000立方米");
        project.getIndicators().get(0).setReading(cn.mingzhang.form.TargetReader.read("155000立方米"));
        assertThat(Facts.findings(new ProjectCheck(), budget)).extracting(Finding::message)
                .containsExactly("项目“城区管网改造项目”：155000立方米乘以指标“天然气单价”≤3.91元为606050元，高于年度资金总额600000元");
    }

    @Test
    void whereASheetPrintsNoFundsTheProcurementTellsThem() {
        Project project = facts.project(budget, null, null, null);
        project.setPeriodFunds(null);
        project.setAnnualFunds(null);
        project.add(indicator("数量指标", "检测车辆", "≥5万辆"));
        project.add(indicator("成本指标", "车辆检测成本", "≤75.76元"));
        Procurement.Item item = new Procurement.Item("城区管网改造项目", null, null, null, "1", null, facts.figure("118.17"));
        budget.setProcurement(new Procurement(MoneyUnit.TEN_THOUSAND_YUAN, null, null, null, null, List.of(item)));

        assertThat(Facts.findings(new ProjectCheck(), budget)).extracting(Finding::message).singleElement().asString()
                .endsWith("≥5万辆乘以指标“车辆检测成本”≤75.76元为3788000元，高于政府采购预算118.17万元");
    }

    @Test
    void aFigureInWordsIsThatOfTheTable() {
        threePublic("1.10");
        facts.passage(budget, "七、“三公”经费增减变动原因说明", "公务接待费1.20万元。");

        assertThat(Facts.findings(new WordsTablesCheck(), budget)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("words.tables");
            assertThat(finding.message()).isEqualTo("“七、“三公”经费增减变动原因说明”写“公务接待费”1.20万元，表三“公务接待费”行“合计”栏为1.10万元，相差0.1万元");
        });
    }

    @Test
    void aLastDigitIsANoteAndTheSameFigureIsNothing() {
        threePublic("1.10");
        facts.passage(budget, "七、“三公”经费增减变动原因说明", "公务接待费1.11万元。");
        assertThat(Facts.findings(new WordsTablesCheck(), budget)).extracting(Finding::severity).containsExactly(Severity.NOTE);

        Disclosure same = Facts.disclosure(DisclosureKind.BUDGET);
        threePublic(same, "1.10");
        facts.passage(same, "七、“三公”经费增减变动原因说明", "公务接待费1.1万元。");
        assertThat(Facts.findings(new WordsTablesCheck(), same)).isEmpty();
    }

    @Test
    void threePublicExpensesInWordsAddUp() {
        String parts = "其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行维护费2.00万元；公务接待费%s万元。";
        facts.passage(budget, "七、“三公”经费增减变动原因说明", "“三公”经费预算3.00万元。" + parts.formatted("1.00"));
        assertThat(Facts.rules(new WordsTablesCheck(), budget)).isEmpty();

        facts.passage(accounts, "七、“三公”经费支出说明", "“三公”经费支出3.00万元。" + parts.formatted("1.50"));
        assertThat(Facts.rules(new WordsTablesCheck(), accounts)).containsExactly("words.three-public");
    }

    @Test
    void theChangesOfAllClassesMakeTheTotalChange() {
        changes("30.00");
        assertThat(Facts.rules(new ChangeSumCheck(), accounts)).isEmpty();

        Disclosure other = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);
        changes(other, "20.00");
        assertThat(Facts.findings(new ChangeSumCheck(), other)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("change.sum");
            assertThat(finding.message()).endsWith("合计30万元；总支出增加20.00万元，相差10万元");
        });
    }

    @Test
    void oneReasonForManyChangesIsNoted() {
        facts.passage(accounts, "三公", "公务接待费5.00万元，比上年增加1.00万元，主要原因是工作需要有所增加。\n公务用车运行维护费5.00万元，比上年增加1.00万元，主要原因是工作需要有所增加。");
        assertThat(Facts.rules(new ChangeSumCheck(), accounts)).isEmpty();

        facts.passage(accounts, "机关运行", "机关运行经费5.00万元，比上年增加2.00万元，主要原因是工作需要有所增加。");
        assertThat(Facts.findings(new ChangeSumCheck(), accounts)).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("3处变化写同一原因“工作需要有所增加”"));
    }

    @Test
    void theOverallTargetFormCoversWhatTheNarrativeSays() {
        OverallTarget target = new OverallTarget();
        target.setFigures(List.of(new Cell("按资金来源划分/合计", "7152.64", facts.next())));
        budget.setOverallTarget(target);
        facts.passage(budget, "1、整体绩效目标", "编报部门整体支出绩效目标，涉及部门预算资金7152.64万元。");
        assertThat(Facts.rules(new OverallTargetCheck(), budget)).isEmpty();

        target.setFigures(List.of(new Cell("按资金来源划分/合计", "7000.00", facts.next())));
        assertThat(Facts.rules(new OverallTargetCheck(), budget)).containsExactly("overall.funds");
    }

    @Test
    void whatIsLeftIsTheFirstLessTheSecond() {
        facts.passage(budget, "排查", "对清单内42个排污口逐个排查，移交非本县境内19个排污口，共确定23个排污口。");
        assertThat(Facts.rules(new NarrativeCheck(), budget)).isEmpty();

        facts.passage(budget, "复查", "对清单内42个排污口逐个排查，移交非本县境内19个排污口，共确定26个排污口。");
        assertThat(Facts.findings(new NarrativeCheck(), budget)).extracting(Finding::message).singleElement().asString().endsWith("42 − 19 = 23");
    }

    @Test
    void aRateOfTheWholeIsNotHeldAgainstItsPart() {
        facts.passage(budget, "一、收支", "收入总计200.00万元，其中：本年收入150.00万元，上年结转50.00万元，比上年增长40.00万元，增长25%。");
        assertThat(Facts.rules(new NarrativeCheck(), budget)).isEmpty();

        facts.passage(accounts, "一、收支", "机关运行经费50.00万元，比上年增长40.00万元，增长25%。");
        assertThat(Facts.rules(new NarrativeCheck(), accounts)).containsExactly("narrative.growth");
    }

    @Test
    void nestedPartsAreCountedOnce() {
        facts.passage(budget, "二、支出", "整体支出1546.39万元，其中：基本支出1396.39万元，人员经费423.72万元，公用经费972.67万元，项目支出150.00万元。");
        assertThat(Facts.rules(new NarrativeCheck(), budget)).isEmpty();

        facts.passage(accounts, "二、支出", "整体支出100.00万元，其中：基本支出80.00万元，项目支出30.00万元。");
        assertThat(Facts.rules(new NarrativeCheck(), accounts)).containsExactly("narrative.parts");
    }

    @Test
    void fundsInTheWordsOfASheetAreThoseOfItsTable() {
        var evaluation = facts.evaluation(accounts, "管网改造", "90", "优");
        evaluation.setAnalysis(analysis("年初预算100万元，实际执行100万元。"));
        assertThat(Facts.rules(new SheetTextCheck(), accounts)).isEmpty();

        evaluation.setAnalysis(analysis("年初预算100万元，实际执行98.5万元。"));
        assertThat(Facts.rules(new SheetTextCheck(), accounts)).containsExactly("sheet.funds-in-words");
    }

    private SelfAnalysis analysis(String implementation) {
        return new SelfAnalysis(text(implementation), null, null, null, null, null, null);
    }

    private void changes(String total) {
        changes(accounts, total);
    }

    private void changes(Disclosure disclosure, String total) {
        facts.passage(disclosure, "（一）一般公共预算财政拨款支出决算总体情况", "一般公共预算财政拨款决算支出100.00万元，与上年相比，一般公共预算财政拨款支出增加" + total + "万元。");
        facts.passage(disclosure, "（二）一般公共预算财政拨款支出决算结构情况", "教育支出(类)60.00万元，占比60%；\n农林水支出(类)40.00万元，占比40%。");
        facts.passage(disclosure, "（三）一般公共预算财政拨款支出决算具体情况", "教育支出年初预算50.00万元，支出决算60.00万元。较上年决算增加40.00万元。\n"
                + "农林水支出年初预算50.00万元，支出决算40.00万元。较上年决算减少10.00万元。");
    }

    private void threePublic(String reception) {
        threePublic(budget, reception);
    }

    private void threePublic(Disclosure disclosure, String reception) {
        Statement statement = facts.statement(Layout.ITEMS, "total");
        statement.setTitle("“三公”经费支出预算表");
        disclosure.add(statement);
        facts.row(statement, null, "公务接待费", reception);
    }

    private Project project(String goal, Indicator... indicators) {
        Project project = facts.project(budget, "经常性项目", "600000", "600000");
        project.setAnnualGoal(text(goal));
        List.of(indicators).forEach(project::add);
        return project;
    }

    private Indicator indicator(String level2, String name, String target) {
        return facts.indicator(level2, name, target, null, null, null);
    }

    private PlacedText text(String words) {
        return PlacedText.of(words, facts.next());
    }

    private static List<String> rules(Project project) {
        return Facts.rules(new ProjectWordsCheck(), project.getDisclosure());
    }

    private static List<String> messages(Project project) {
        return Facts.findings(new ProjectWordsCheck(), project.getDisclosure()).stream().map(Finding::message).toList();
    }
}
