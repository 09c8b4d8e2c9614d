package cn.mingzhang.samples;

import static cn.mingzhang.samples.Amounts.shortest;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A project's self-evaluation sheet in the Shanxi final accounts (项目支出绩效自评表). */
final class SelfEvaluationSheet {

    private static final String[] NOTES = {
        "备注：1.“年初预算数”项下的“目标申报数”和“预算编制数”并列填写，前者取自绩效目标申报表，后者取自项目支出预算。",
        "2.“全年预算数”在预算没有调整时等于预算编制数，调整过的填调整后的数，含上年结转。",
        "3.“全年执行数”按全年实际支付填写。", "4.“执行率”等于执行数除以“全年预算数”。"};

    private SelfEvaluationSheet() {
    }

    /** What it scores in all: the indicators and up to ten points for execution. */
    static BigDecimal total(FiscalYear.Project project, int year) {
        BigDecimal total = executionScore(project);
        int weights = 10;
        for (Agency.IndicatorFacts indicator : indicators(project, year)) {
            total = total.add(indicator.score(year));
            weights += indicator.weight;
        }
        if (weights != 100) {
            throw new IllegalStateException(project.name() + " " + year + " weighs " + weights);
        }
        return total;
    }

    static String grade(BigDecimal total) {
        return total.intValue() >= 90 ? "优" : total.intValue() >= 80 ? "良" : total.intValue() >= 60 ? "中" : "差";
    }

    static void write(SampleDocument document, FiscalYear now, FiscalYear.Project project, Slips slips) {
        Agency agency = now.agency;
        Agency.ProjectFacts facts = project.facts();
        String unitName = agency.unitName(facts.unit());
        document.newPage();
        document.line(Line.Kind.CAPTION, project.name() + "项目支出绩效自评表");
        document.line(Line.Kind.CAPTION, "（" + now.year + "年度）");
        SampleTable table = new SampleTable(8, 8, 9, 16, 9, 10, 10, 9, 7, 7, 15);
        table.row(wide(2, "项目名称"), wide(9, project.name()));
        table.row(wide(2, "主管部门及代码"), wide(4, agency.code() + "-" + agency.name()), wide(2, "预算单位"), wide(3, facts.unit() + "-" + unitName));
        funds(table, project);
        String done = project.year().done();
        table.row(tall(2, "项目年度绩效目标"), wide(5, "年度目标"), wide(5, "实际完成情况"));
        table.row(wide(5, facts.goal()), wide(5, done));
        List<Object> indicators = indicators(table, project, now.year);
        BigDecimal total = total(project, now.year);
        String printed = slips.text("evaluation.total." + project.name(), shortest(total));
        table.row(wide(8, "总分"), wide(2, printed), grade(total));
        String[] analysis = analysis(project, now.year);
        String[] labels = {"项目实施和预算执行情况及分析", "产出情况及分析", "效益情况及分析", "满意度情况及分析"};
        table.row(tall(7, "项目绩效分析"), tall(4, "自评结果分析"), wide(2, labels[0]), wide(7, analysis[0]));
        for (int i = 1; i < 4; i++) {
            table.row(wide(2, labels[i]), wide(7, analysis[i]));
        }
        table.row(wide(3, "主要经验做法"), wide(7, analysis[4]));
        table.row(wide(3, "项目管理中存在的主要问题及原因分析"), wide(7, analysis[5]));
        table.row(wide(3, "下一步改进措施及管理建议"), wide(7, analysis[6]));
        document.table(table);
        for (String note : NOTES) {
            document.line(Line.Kind.NOTE, note);
        }
        document.expected().add("evaluations", ExpectedFacts.map("project", project.name(), "competentDepartment",
                ExpectedFacts.map("code", agency.code(), "name", agency.name()), "unit", ExpectedFacts.map("code", facts.unit(), "name", unitName),
                "funds", expectedFunds(project), "annualGoal", facts.goal(), "actual", done, "indicators", indicators, "totalScore", printed,
                "grade", grade(total), "analysis", ExpectedFacts.map("implementation", analysis[0], "output", analysis[1], "benefit", analysis[2],
                "satisfaction", analysis[3], "experience", analysis[4], "problems", analysis[5], "improvements", analysis[6])));
    }

    private static void funds(SampleTable table, FiscalYear.Project project) {
        table.row(tall(4, "项目资金预算安排及执行进度（万元）"), tall(2, ""), wide(2, "年初预算数"), tall(2, "全年预算数"), tall(2, "全年执行数"),
                tall(2, "资金结（转）余"), tall(2, "执行率"), tall(2, "得分"), SampleTable.block(2, 2, "偏差原因"));
        table.row("目标申报数", "预算编制数");
        String[] amounts = amounts(project);
        table.row("资金总额：", amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], rate(project, 2), score(project), wide(2, ""));
        table.row("市县区财政资金", amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], rate(project, 2), score(project), wide(2, why(project)));
    }

    private static String[] amounts(FiscalYear.Project project) {
        return new String[] {shortest(project.year().declared()), shortest(project.year().budget()), shortest(project.fullYear()),
            shortest(project.year().executed()), shortest(project.left())};
    }

    private static List<Object> expectedFunds(FiscalYear.Project project) {
        List<Object> funds = new ArrayList<>();
        String[] amounts = amounts(project);
        for (String source : List.of("资金总额", "市县区财政资金")) {
            funds.add(ExpectedFacts.map("source", source, "declared", amounts[0], "approved", amounts[1], "fullYearBudget", amounts[2],
                    "executed", amounts[3], "carryOver", amounts[4], "executionRate", rate(project, 2), "score", score(project),
                    "deviation", source.equals("资金总额") ? "" : why(project)));
        }
        return funds;
    }

    private static String why(FiscalYear.Project project) {
        return project.year().why() == null ? "无偏差" : project.year().why();
    }

    private static String rate(FiscalYear.Project project, int scale) {
        return Amounts.percent(project.year().executed(), project.fullYear()).setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal executionScore(FiscalYear.Project project) {
        return project.year().executed().multiply(BigDecimal.TEN).divide(project.fullYear(), 2, RoundingMode.HALF_UP);
    }

    private static String score(FiscalYear.Project project) {
        return shortest(executionScore(project));
    }

    private static List<Agency.IndicatorFacts> indicators(FiscalYear.Project project, int year) {
        return project.facts().indicators().stream().filter(i -> i.has(year)).toList();
    }

    private static List<Object> indicators(SampleTable table, FiscalYear.Project project, int year) {
        List<Agency.IndicatorFacts> indicators = indicators(project, year);
        Spans spans = new Spans(indicators.stream().map(i -> i.level1() + "/" + shortLevel(i.level2())).toList());
        table.row(tall(indicators.size() + 1, "绩效指标"), "一级指标", "二级指标", "三级指标", "年初指标值", "调整后指标值", "实际完成值", "定性值情况说明",
                "分值", "得分", "偏差原因分析及改进措施");
        List<Object> expected = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Agency.IndicatorFacts indicator = indicators.get(i);
            String initial = indicator.target(year);
            String weight = Integer.toString(indicator.weight);
            String score = shortest(indicator.score(year));
            List<Object> row = spans.labels(i);
            row.addAll(List.of(indicator.name, initial, indicator.adjusted(year), indicator.actual(year), "", weight, score, indicator.reason(year)));
            table.row(row);
            expected.add(ExpectedFacts.map("level1", spans.level1(i), "level2", spans.level2(i), "level3", indicator.name, "initialTarget", initial,
                    "adjustedTarget", indicator.adjusted(year), "actual", indicator.actual(year), "weight", weight, "score", score,
                    "deviation", indicator.reason(year)));
        }
        return expected;
    }

    /** The evaluation sheets print 社会效益 where the target sheets print 社会效益指标. */
    private static String shortLevel(String level2) {
        return level2.endsWith("效益指标") || level2.equals("服务对象满意度指标") || level2.equals("可持续影响指标")
                ? level2.substring(0, level2.length() - 2) : level2;
    }

    private static String[] analysis(FiscalYear.Project project, int year) {
        Agency.ProjectYear own = project.year();
        List<Agency.IndicatorFacts> missed = indicators(project, year).stream().filter(i -> !i.reason(year).isEmpty()).toList();
        String carried = project.carriedIn().signum() == 0 ? "" : "，含上年结转" + shortest(project.carriedIn()) + "万元";
        String money = "年初预算" + shortest(own.budget()) + "万元，全年预算" + shortest(project.fullYear()) + "万元" + carried + "，全年执行"
                + shortest(own.executed()) + "万元，执行率" + rate(project, 2) + "%。" + (own.why() == null ? "资金支付与合同进度一致。" : own.why() + "。");
        StringBuilder output = new StringBuilder("产出类指标按月对照检查");
        if (missed.isEmpty()) {
            output.append("，全部达到调整后的目标。");
        } else {
            missed.forEach(i -> output.append("，“").append(i.name).append("”目标").append(i.adjusted(year)).append("、实际").append(i.actual(year)));
            output.append("，没有完全达到预期，其余指标完成。");
        }
        return new String[] {money, output.toString(), project.facts().benefit(), "通过入户走访和线上问卷了解服务对象的看法，意见和建议已逐条反馈给承担单位。",
            "把任务分解到月，合同、验收、支付三个环节分别由不同岗位把关。", project.facts().problem(), project.facts().improvement()};
    }
}
