package cn.mingzhang.form.shanxi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Blocks;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectSheetReaderTest {

    private static final String[] HEAD = {
        "项目名称||路灯养护经费||||", "主管部门及代码||305-某市城市管理局||实施单位||某市照明所|", "项目属性||延续项目||项目期||3年|",
        "项目资金（元）||实施期资金总额：||900,000||年度资金总额：||300,000", "||市县（区）财政资金||900,000||市县（区）财政资||300,000",
        "||其他资金||||其他资金||", "项目概况||城区路灯日常养护。|||", "立项依据||城市照明管理规定|||"};
    private static final String[] GOALS = {"实施期目标||||年度目标|||", "总体目标||三年保持完好||||当年保持完好|"};

    private final Findings findings = new Findings();

    @Test
    void readsHeadFundsTextsAndGoals() {
        Project project = read(sheet("绩效指标|产出指标|数量指标|更换灯具|≥300盏|数量指标|更换灯具|≥100盏|")).get(0);

        assertThat(project.getName()).isEqualTo("路灯养护经费");
        assertThat(project.getCompetentDepartment().code()).isEqualTo("305");
        assertThat(project.getImplementingUnit()).isEqualTo("某市照明所");
        assertThat(project.getPeriod()).isEqualTo("3年");
        assertThat(project.getFundsUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(project.getPeriodFunds().total().text()).isEqualTo("900000");
        assertThat(project.getAnnualFunds().municipalCounty().text()).isEqualTo("300000");
        assertThat(project.getAnnualFunds().other()).isNull();
        assertThat(project.getOverview().text()).isEqualTo("城区路灯日常养护。");
        assertThat(project.getPeriodGoal().text()).isEqualTo("三年保持完好");
        assertThat(project.getAnnualGoal().text()).isEqualTo("当年保持完好");
        Indicator indicator = project.getIndicators().get(0);
        assertThat(indicator.getTarget()).isEqualTo("≥100盏");
        assertThat(indicator.getPeriodTarget()).isEqualTo("≥300盏");
        assertThat(indicator.getReading().value()).isEqualByComparingTo("100");
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void aLabelMayShareItsCellWithItsValue() {
        Project project = read(Blocks.document().flat("项目名称||路灯养护经费||", "主管部门及代码||305-某市城市管理局||实施单位 某市照明所|",
                "项目属性||延续项目||项目期 3年|", "项目资金 (元)||实施期资金总额：900,000||年度资金总额：300,000|",
                "||市县(区)财政资 900,000||市县(区)财政资 金 300,000|", "其他资金|||其他资金|", "|产出指标|质量指标|亮灯率|≥98%|质量指标|亮灯率|≥98%")).get(0);

        assertThat(project.getImplementingUnit()).isEqualTo("某市照明所");
        assertThat(project.getPeriod()).isEqualTo("3年");
        assertThat(project.getPeriodFunds().municipalCounty().text()).isEqualTo("900000");
        assertThat(project.getAnnualFunds().total().text()).isEqualTo("300000");
        assertThat(project.getAnnualFunds().municipalCounty().text()).isEqualTo("300000");
    }

    @Test
    void aValueOnItsOwnRowBelongsToTheLabelAboveIt() {
        Project project = read(Blocks.document().flat("项目名称||路灯养护经费||", "项目属性||延续项目||项目期|", "||||3年|",
                "项目资金（元）|年度资金总额：|5|", "|产出指标|质量指标|亮灯率|≥98%|质量指标|亮灯率|≥98%")).get(0);

        assertThat(project.getPeriod()).isEqualTo("3年");
        assertThat(project.getAnnualFunds().total().text()).isEqualTo("5");
    }

    @Test
    void columnsMayShiftFromRowToRow() {
        assertThat(indicators("绩效指标|产出指标|数量指标||更换灯具|≥300盏||数量指标||更换灯具|≥100盏", "新装灯杆|||≥3根|新装灯杆||≥1根||",
                "|||清洗灯罩|≥30次||清洗灯罩|≥10次", "|质量指标|亮灯率|≥98%|质量指标|亮灯率|≥98%|||", "满意度指标|满意度指标|||市民满意度|≥90%|满意度指标|市民满意度|≥90%"))
                .containsExactly(tuple("产出指标", "数量指标", "更换灯具", "≥100盏"), tuple("产出指标", "数量指标", "新装灯杆", "≥1根"),
                        tuple("产出指标", "数量指标", "清洗灯罩", "≥10次"), tuple("产出指标", "质量指标", "亮灯率", "≥98%"),
                        tuple("满意度指标", "满意度指标", "市民满意度", "≥90%"));
    }

    @Test
    void anIndicatorMovedBeforeItsLabelsByAPageBreakBelongsToThem() {
        assertThat(indicators("一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值|", "||养护年限|3年||养护年限|1年|", "绩效指标|产出指标|数量指标|更换灯具|9盏|数量指标|更换灯具|3盏|"))
                .containsExactly(tuple("产出指标", "数量指标", "养护年限", "1年"), tuple("产出指标", "数量指标", "更换灯具", "3盏"));
    }

    @Test
    void aLevelWordWithOnlyAValueIsAnIndicatorAndWithNameAndValueALevel() {
        assertThat(indicators("|满意度指标|服务对象满意度指标|到岗率|100%|服务对象满意度指标|到岗率|100%", "||服务对象满意度|满意||服务对象满意度|满意"))
                .containsExactly(tuple("满意度指标", "服务对象满意度指标", "到岗率", "100%"), tuple("满意度指标", "服务对象满意度指标", "服务对象满意度", "满意"));
        assertThat(indicators("|满意度指标|服务对象满意度|市民评价|≥90%|服务对象满意度|市民评价|≥90%", "|满意度指标|服务对象满意度|商户评价|≥80%|服务对象满意度指标|商户评价|≥80%"))
                .containsExactly(tuple("满意度指标", "服务对象满意度", "市民评价", "≥90%"), tuple("满意度指标", "服务对象满意度", "商户评价", "≥80%"));
    }

    @Test
    void headersAndLabelsMixedIntoOneRowAreNoIndicatorsNorAreBlankCategories() {
        assertThat(indicators("绩效指标|产出指标|一级指标|数量指标|二级指标|三级指标|指标值|二级指标|数量指标|三级指标|指标值|", "||更换灯具|9盏||更换灯具|3盏",
                "|效益指标|经济效益指标||经济效益指标|", "|生态效益指标|生态效益指标|生态效益指标|生态效益指标|", "|社会效益指标|夜间出行|方便|社会效益指标|夜间出行|方便"))
                .containsExactly(tuple("产出指标", "数量指标", "更换灯具", "3盏"), tuple("效益指标", "社会效益指标", "夜间出行", "方便"));
    }

    @Test
    void periodAndYearInAnotherOrderAreMatchedByNameEvenWhenNamesAreNearlyAlike() {
        assertThat(read(sheet("|产出指标|数量指标|购置办公桌数量|9张|数量指标|购置办公椅数量|2把", "|||购置办公椅数量|8把||购置办公桌数量|3张")).get(0).getIndicators())
                .extracting(Indicator::getLevel3, Indicator::getPeriodTarget, Indicator::getTarget)
                .containsExactly(tuple("购置办公桌数量", "9张", "3张"), tuple("购置办公椅数量", "8把", "2把"));
    }

    @Test
    void ofACutOffNameTheLongerOneIsTaken() {
        assertThat(indicators("|产出指标|数量指标|全年夜间巡查次数|≥36次|数量指标|全年夜间巡查|≥36次", "|||亮灯|98%||亮灯达标率|98%"))
                .extracting(tuple -> tuple.toList().get(2)).containsExactly("全年夜间巡查次数", "亮灯达标率");
    }

    @Test
    void aValueCutOffByAShiftIsMissingAndReported() {
        Project project = read(sheet("||时效指标|灯具到货时间||2025年9月前|时效指标|灯具到货时间")).get(0);

        assertThat(project.getIndicators()).extracting(Indicator::getPeriodTarget, Indicator::getTarget)
                .containsExactly(tuple("2025年9月前", null));
        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.target-missing");
        assertThat(findings.all().get(0).at().get(0).isKnown()).isTrue();
    }

    @Test
    void aNameRunTogetherWithItsValueIsParted() {
        assertThat(indicators("|效益指标|社会效益指标|提升夜间安全|提升|社会效益指标|提升夜间安全 提升|"))
                .containsExactly(tuple("效益指标", "社会效益指标", "提升夜间安全", "提升"));
    }

    @Test
    void aDriftedLevelOneIsPutRightByLevelTwoAndReported() {
        assertThat(indicators("|效益指标|时效指标|故障修复时间|≤24小时|时效指标|故障修复时间|≤24小时"))
                .containsExactly(tuple("产出指标", "时效指标", "故障修复时间", "≤24小时"));
        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.level-mismatch");
    }

    @Test
    void aLevelWordCutByAPageBreakIsStillALevel() {
        assertThat(indicators("|满意度指|服务对象满意|服务对象满意度（%）|≥95%|服务对象满意|服务对象满意度（%）|≥95%", "|标|度指标|商户评价|≥98%|度指标|商户评价|≥98%"))
                .containsExactly(tuple("满意度指标", "服务对象满意度指标", "服务对象满意度（%）", "≥95%"), tuple("满意度指标", "服务对象满意度指标", "商户评价", "≥98%"));
    }

    @Test
    void aProjectPrintedOnTwoSheetsIsOneProjectAndGoesOnUnderItsLastLevel() {
        List<Project> projects = read(Blocks.document("某市项目支出绩效目标申报表").flat(HEAD).flat(GOALS)
                .flat("绩效指标|产出指标|数量指标|更换灯具|9盏|数量指标|更换灯具|3盏").lines("", "某市项目支出绩效目标申报表", "(2025年度)").flat(HEAD).flat(GOALS)
                .flat("||新装灯杆|3根||新装灯杆|1根", "|质量指标|亮灯率|≥98%|质量指标|亮灯率|≥98%", "负责人:|经办人:|联系电话:|填报日期:|20250101"));

        assertThat(projects).hasSize(1);
        assertThat(projects.get(0).getAnnualFunds().total().text()).isEqualTo("300000");
        assertThat(projects.get(0).getIndicators()).extracting(Indicator::getLevel2, Indicator::getLevel3)
                .containsExactly(tuple("数量指标", "更换灯具"), tuple("数量指标", "新装灯杆"), tuple("质量指标", "亮灯率"));
        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.sheet-printed-twice");
    }

    @Test
    void aSheetBeginsAtItsProjectNameThoughTitleAndFooterAreLost() {
        List<Project> projects = read(sheet("|产出指标|数量指标|更换灯具|9盏|数量指标|更换灯具|3盏").lines("")
                .flat("项目名称||公园保洁经费||", "项目属性||延续项目||", "项目资金（元）|年度资金总额：|7|", "|产出指标|数量指标|清扫面积|2亩|数量指标|清扫面积|2亩"));

        assertThat(projects).extracting(Project::getName).containsExactly("路灯养护经费", "公园保洁经费");
    }

    @Test
    void textsThatRunThroughTheirLabelsArePartedBySentences() {
        Project project = read(Blocks.document().flat("项目名称||路灯养护经费||", "项目属性||延续项目||", "项目概况||为保证夜间出行顺利完|", "立项依据||成，更换老化灯具。|",
                "项目设立必要性||照明管理规定。|", "保证项目实施的制度、措施||老城区灯具老化。|", "项目实施计划||严格执行财务制度。|", "项目实施计划||每季度更换一批，费用根据|",
                "||实际进度支出。|", "|产出指标|数量指标|更换灯具|9盏|数量指标|更换灯具|3盏")).get(0);

        assertThat(project.getOverview().text()).isEqualTo("为保证夜间出行顺利完成，更换老化灯具。");
        assertThat(project.getBasis().text()).isEqualTo("照明管理规定。");
        assertThat(project.getNecessity().text()).isEqualTo("老城区灯具老化。");
        assertThat(project.getMeasures().text()).isEqualTo("严格执行财务制度。");
        assertThat(project.getPlan().text()).isEqualTo("每季度更换一批，费用根据实际进度支出。");
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.shifted-texts");
    }

    @Test
    void goalsPrintedAgainInARowWithoutLabelCountOnce() {
        Project project = read(Blocks.document().flat(HEAD).flat("实施期目标||||年度目标|||", "总体目标||目标1：保持完好。||||", "目标1：保持完好。||目标1：保持完好。|||",
                "|产出指标|数量指标|更换灯具|9盏|数量指标|更换灯具|3盏")).get(0);

        assertThat(project.getPeriodGoal().text()).isEqualTo("目标1：保持完好。");
        assertThat(project.getAnnualGoal().text()).isEqualTo("目标1：保持完好。");
    }

    @Test
    void aSheetWithOneListOfTargetsPrintsThoseOfTheYear() {
        assertThat(indicators("一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|更换灯具|3盏", "||新装灯杆|1根"))
                .containsExactly(tuple("产出指标", "数量指标", "更换灯具", "3盏"), tuple("产出指标", "数量指标", "新装灯杆", "1根"));
    }

    private Blocks sheet(String... indicators) {
        return Blocks.document("某市项目支出绩效目标申报表", "(2025年度)").flat(HEAD).flat(GOALS).flat(indicators);
    }

    private List<org.assertj.core.groups.Tuple> indicators(String... rows) {
        return read(sheet(rows)).get(0).getIndicators().stream()
                .map(i -> tuple(i.getLevel1(), i.getLevel2(), i.getLevel3(), i.getTarget())).toList();
    }

    private List<Project> read(Blocks blocks) {
        return new ShanxiBudgetReader().read(blocks.text(), findings).getProjects();
    }
}
