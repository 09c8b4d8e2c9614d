package cn.mingzhang.export;

import static cn.mingzhang.export.DisclosureListings.digits;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised, done and scored (项目、绩效指标、自评). */
public final class PerformanceListings {

    public static final Listing<Project> PROJECTS = projects();

    public static final Listing<Evaluation> EVALUATIONS = new ListingDraft<Evaluation>("evaluations", "项目自评",
            "项目支出绩效自评表，一张表一行；资金在 evaluation-funds，指标在 indicators。")
            .key("evaluation", "自评标识", Ids::of)
            .always("disclosure", "文件标识", evaluation -> Ids.of(evaluation.getDisclosure()))
            .text("title", "表名", Evaluation::getTitle)
            .text("project_name", "项目名称", Evaluation::getProject)
            .text("department_code", "主管部门代码", code(Evaluation::getCompetentDepartment))
            .text("department_name", "主管部门", name(Evaluation::getCompetentDepartment))
            .text("unit_code", "预算单位代码", code(Evaluation::getUnit))
            .text("unit_name", "预算单位", name(Evaluation::getUnit))
            .decimal("total_score", "总分", evaluation -> digits(evaluation.getTotalScore()))
            .text("grade", "等级", Evaluation::getGrade)
            .text("annual_goal", "年度目标", text(Evaluation::getAnnualGoal))
            .text("actual", "实际完成情况", text(Evaluation::getActual))
            .text("implementation", "分析：实施和预算执行", analysis(SelfAnalysis::implementation))
            .text("output", "分析：产出", analysis(SelfAnalysis::output))
            .text("benefit", "分析：效益", analysis(SelfAnalysis::benefit))
            .text("satisfaction", "分析：满意度", analysis(SelfAnalysis::satisfaction))
            .text("experience", "分析：主要经验做法", analysis(SelfAnalysis::experience))
            .text("problems", "分析：存在的问题", analysis(SelfAnalysis::problems))
            .text("improvements", "分析：改进措施", analysis(SelfAnalysis::improvements))
            .place(Evaluation::getAt)
            .refers("disclosure", "disclosures", "disclosure").done();

    static final Listing<EvaluatedFund> EVALUATION_FUNDS = new ListingDraft<EvaluatedFund>("evaluation-funds", "自评资金",
            "自评表里的预算安排和执行，一行资金一行；金额单位是表式规定的万元。")
            .key("evaluation", "自评标识", line -> Ids.of(line.evaluation()))
            .keyNumber("line", "行", EvaluatedFund::number)
            .text("source", "资金来源", line -> line.fund().source())
            .always("unit", "金额单位", line -> EvaluatedFund.UNIT)
            .decimal("declared", "年初目标申报数", fund(FundExecution::declared))
            .decimal("approved", "年初预算编制数", fund(FundExecution::approved))
            .decimal("full_year_budget", "全年预算数", fund(FundExecution::fullYearBudget))
            .decimal("executed", "全年执行数", fund(FundExecution::executed))
            .decimal("carry_over", "结转结余", fund(FundExecution::carryOver))
            .decimal("execution_rate", "执行率（%，原文）", fund(FundExecution::executionRate))
            .decimal("score", "得分", fund(FundExecution::score))
            .text("deviation", "偏差原因", line -> line.fund().deviation())
            .place(line -> line.fund().at())
            .refers("evaluation", "evaluations", "evaluation").done();

    public static final Listing<Indicator> INDICATORS = new ListingDraft<Indicator>("indicators", "绩效指标",
            "绩效指标，一项一行。target 等是原文；reading_ 开头的四栏是程序从原文目标值读出的符号、数值、单位和方向。")
            .key("indicator", "指标标识", Ids::of)
            .always("disclosure", "文件标识", indicator -> Ids.of(Ids.disclosure(indicator)))
            .text("project", "项目标识", indicator -> indicator.getProject() == null ? null : Ids.of(indicator.getProject()))
            .text("evaluation", "自评标识", indicator -> indicator.getEvaluation() == null ? null : Ids.of(indicator.getEvaluation()))
            .text("level1", "一级指标", Indicator::getLevel1)
            .text("level2", "二级指标", Indicator::getLevel2)
            .text("level3", "三级指标", Indicator::getLevel3)
            .text("target", "目标值", Indicator::getTarget)
            .text("period_target", "实施期目标值", Indicator::getPeriodTarget)
            .text("initial_target", "年初目标值", Indicator::getInitialTarget)
            .text("adjusted_target", "调整后目标值", Indicator::getAdjustedTarget)
            .text("actual", "实际完成值", Indicator::getActual)
            .text("qualitative", "定性说明", Indicator::getQualitative)
            .decimal("weight", "分值", indicator -> digits(indicator.getWeight()))
            .decimal("score", "得分", indicator -> digits(indicator.getScore()))
            .text("deviation", "偏差原因与改进措施", Indicator::getDeviation)
            .text("description", "指标说明", Indicator::getDescription)
            .text("scoring", "评分标准", Indicator::getScoring)
            .text("basis", "目标值依据", Indicator::getBasis)
            .text("reading_operator", "读法：符号", reading(TargetReading::operator))
            .decimal("reading_value", "读法：数值", reading(reading -> reading.value() == null ? null : reading.value().toPlainString()))
            .text("reading_unit", "读法：单位", reading(TargetReading::unit))
            .oneOf("reading_direction", "读法：方向", Stream.of(TargetReading.Direction.values()).map(TargetReading.Direction::code).toList(),
                    reading(reading -> reading.direction() == null ? null : reading.direction().code()))
            .place(Indicator::getAt)
            .refers("disclosure", "disclosures", "disclosure").refers("project", "projects", "project")
            .refers("evaluation", "evaluations", "evaluation").done();

    static final Listing<PlannedProject> PLANNED_PROJECTS = new ListingDraft<PlannedProject>("planned-projects", "规划项目",
            "绩效报告和规划表里列出的项目，一个一行。")
            .key("planned_project", "规划项目标识", project -> Ids.part(project.getDisclosure(), "planned-projects", project.getPosition()))
            .always("disclosure", "文件标识", project -> Ids.of(project.getDisclosure()))
            .text("table", "所在表", PlannedProject::getTable)
            .text("category", "类别", PlannedProject::getCategory)
            .text("number", "序号", PlannedProject::getNumber)
            .text("name", "项目名称", PlannedProject::getName)
            .text("content", "内容", PlannedProject::getContent)
            .text("investment", "投资（原文）", PlannedProject::getInvestment)
            .text("years", "年限", PlannedProject::getYears)
            .text("responsible", "责任单位", PlannedProject::getResponsible)
            .place(PlannedProject::getAt)
            .refers("disclosure", "disclosures", "disclosure").done();

    private PerformanceListings() {
    }

    private static Listing<Project> projects() {
        ListingDraft<Project> draft = new ListingDraft<Project>("projects", "项目", "预算公开的项目和它的目标表，一个项目一行；指标在 indicators。")
                .key("project", "项目标识", Ids::of)
                .always("disclosure", "文件标识", project -> Ids.of(project.getDisclosure()))
                .text("name", "项目名称", Project::getName)
                .text("attribute", "项目属性", Project::getAttribute)
                .text("period", "项目期", Project::getPeriod)
                .text("department_code", "主管部门代码", code(Project::getCompetentDepartment))
                .text("department_name", "主管部门", name(Project::getCompetentDepartment))
                .text("implementing_unit", "实施单位", Project::getImplementingUnit)
                .text("unit", "金额单位", project -> project.getFundsUnit() == null ? null : project.getFundsUnit().label());
        funds(draft, "annual", "年度资金", Project::getAnnualFunds);
        funds(draft, "period", "实施期资金", Project::getPeriodFunds);
        return draft.text("overview", "项目概况", text(Project::getOverview))
                .text("basis", "立项依据", text(Project::getBasis))
                .text("necessity", "设立必要性", text(Project::getNecessity))
                .text("measures", "制度和措施", text(Project::getMeasures))
                .text("plan", "实施计划", text(Project::getPlan))
                .text("period_goal", "实施期目标", text(Project::getPeriodGoal))
                .text("annual_goal", "年度目标", text(Project::getAnnualGoal))
                .text("goals", "绩效目标", PerformanceListings::goals)
                .place(Project::getAt)
                .refers("disclosure", "disclosures", "disclosure").done();
    }

    private static void funds(ListingDraft<Project> draft, String name, String title, Function<Project, Funds> funds) {
        List<Map.Entry<String, String>> names = List.of(Map.entry("total", "总额"), Map.entry("central", "中央"),
                Map.entry("provincial", "省级"), Map.entry("municipal_county", "市县（区）"), Map.entry("self_raised", "单位自筹"),
                Map.entry("other", "其他"));
        List<Function<Funds, Figure>> parts = List.of(Funds::total, Funds::central, Funds::provincial, Funds::municipalCounty,
                Funds::selfRaised, Funds::other);
        for (int i = 0; i < parts.size(); i++) {
            Function<Funds, Figure> part = parts.get(i);
            draft.decimal(name + "_" + names.get(i).getKey(), title + "：" + names.get(i).getValue(),
                    project -> funds.apply(project) == null ? null : digits(part.apply(funds.apply(project))));
        }
    }

    private static String goals(Project project) {
        return project.getGoals().isEmpty() ? null : project.getGoals().stream().map(PlacedText::text).collect(Collectors.joining("\n"));
    }

    private static <T> Function<T, String> text(Function<T, PlacedText> part) {
        return thing -> part.apply(thing) == null ? null : part.apply(thing).text();
    }

    private static <T> Function<T, String> code(Function<T, CodedName> part) {
        return thing -> part.apply(thing) == null ? null : part.apply(thing).code();
    }

    private static <T> Function<T, String> name(Function<T, CodedName> part) {
        return thing -> part.apply(thing) == null ? null : part.apply(thing).name();
    }

    private static Function<Evaluation, String> analysis(Function<SelfAnalysis, PlacedText> part) {
        return evaluation -> evaluation.getAnalysis() == null || part.apply(evaluation.getAnalysis()) == null ? null
                : part.apply(evaluation.getAnalysis()).text();
    }

    private static Function<Indicator, String> reading(Function<TargetReading, String> part) {
        return indicator -> indicator.getReading() == null ? null : part.apply(indicator.getReading());
    }

    private static Function<EvaluatedFund, String> fund(Function<FundExecution, Figure> part) {
        return line -> digits(part.apply(line.fund()));
    }
}
