package cn.mingzhang.samples;

import static cn.mingzhang.samples.SampleTable.block;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A project's target sheet in the Shanxi budget (项目支出绩效目标申报表). */
final class ProjectTargetSheet {

    /** Every sheet prints all of these, blank where the project has no indicator of the kind. */
    private static final String[] LEVELS = {"产出指标/数量指标", "产出指标/质量指标", "产出指标/时效指标", "产出指标/成本指标", "效益指标/经济效益指标",
        "效益指标/社会效益指标", "效益指标/生态效益指标", "效益指标/可持续影响指标", "满意度指标/服务对象满意度指标"};

    private ProjectTargetSheet() {
    }

    static void write(SampleDocument document, FiscalYear now, FiscalYear.Project project, Slips slips) {
        Agency.ProjectFacts facts = project.facts();
        String agency = now.agency.name();
        String unit = now.agency.unitName(facts.unit());
        document.newPage();
        document.line(Line.Kind.CAPTION, agency.substring(0, 3) + "市级预算部门（单位）项目支出绩效目标申报表");
        document.line(Line.Kind.CAPTION, "（" + now.year + "年度）");
        SampleTable table = new SampleTable(10, 12, 14, 18, 12, 14, 18, 12);
        table.row(wide(2, "项目名称"), wide(6, project.name()));
        table.row(wide(2, "主管部门及代码"), wide(2, now.agency.code() + "-" + agency), "实施单位", wide(3, unit));
        table.row(wide(2, "项目属性"), wide(2, facts.attribute()), "项目期", wide(3, facts.period()));
        String amount = Amounts.yuan(slips.amount("sheet.total." + project.name(), project.year().budget()));
        String[] sources = {"中央财政资金", "省级财政资金", "市县（区）财政资金", "单位自筹", "其他资金"};
        String[] amounts = {"0", "0", amount, "0", ""};
        table.row(block(2, 6, "项目资金（元）"), "实施期资金总额：", amount, wide(2, "年度资金总额："), wide(2, amount));
        for (int i = 0; i < sources.length; i++) {
            String label = (i == 0 ? "其中：" : "") + sources[i];
            table.row(label, amounts[i], wide(2, label), wide(2, amounts[i]));
        }
        table.row(wide(2, "项目概况"), wide(6, facts.overview()));
        table.row(wide(2, "立项依据"), wide(6, facts.basis()));
        table.row(wide(2, "项目设立必要性"), wide(6, facts.necessity()));
        table.row(wide(2, "保证项目实施的制度、措施"), wide(6, facts.measures()));
        table.row(wide(2, "项目实施计划"), wide(6, facts.plan()));
        table.row(wide(2, ""), wide(3, "实施期目标"), wide(3, "年度目标"));
        table.row(wide(2, "总体目标"), wide(3, facts.goal()), wide(3, facts.goal()));
        List<Object> expected = indicators(table, facts, now.year);
        table.row(wide(2, "负责人："), "", "经办人：", "", "联系电话：", "填报日期：", (now.year - 1) + "1120093000");
        document.table(table);
        document.expected().add("projects", sheet(now, project, unit, amount.replace(",", ""), expected));
    }

    private static List<Object> indicators(SampleTable table, Agency.ProjectFacts facts, int year) {
        List<String> labels = new ArrayList<>();
        List<Agency.IndicatorFacts> printed = new ArrayList<>();
        for (String level : LEVELS) {
            List<Agency.IndicatorFacts> own = facts.indicators().stream().filter(i -> i.as.equals(level) && i.has(year)).toList();
            labels.add(level);
            printed.add(own.isEmpty() ? null : own.get(0));
            for (int i = 1; i < own.size(); i++) {
                labels.add(level);
                printed.add(own.get(i));
            }
        }
        long known = facts.indicators().stream().filter(i -> i.has(year)).count();
        if (known != printed.stream().filter(java.util.Objects::nonNull).count()) {
            throw new IllegalStateException(facts.name() + " has an indicator of an unknown kind");
        }
        Spans spans = new Spans(labels);
        List<Object> expected = new ArrayList<>();
        table.row(tall(labels.size() + 1, "绩效指标"), "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值");
        for (int i = 0; i < labels.size(); i++) {
            Agency.IndicatorFacts indicator = printed.get(i);
            String name = indicator == null ? "" : indicator.name;
            String target = indicator == null ? "" : indicator.target(year);
            List<Object> row = spans.labels(i);
            row.addAll(List.of(name, target));
            if (spans.beginsLevel2(i)) {
                row.add(tall(spans.level2Rows(i), spans.level2(i)));
            }
            row.addAll(List.of(name, target));
            table.row(row);
            if (indicator != null) {
                expected.add(ExpectedFacts.map("level1", spans.level1(i), "level2", spans.level2(i), "level3", name, "periodTarget", target,
                        "target", target));
            }
        }
        return expected;
    }

    private static Map<String, Object> sheet(FiscalYear now, FiscalYear.Project project, String unit, String amount, List<Object> indicators) {
        Agency.ProjectFacts facts = project.facts();
        Map<String, Object> funds = ExpectedFacts.map("total", amount, "central", "0", "provincial", "0", "municipalCounty", amount,
                "selfRaised", "0", "other", null);
        return ExpectedFacts.map("name", project.name(), "attribute", facts.attribute(), "period", facts.period(), "competentDepartment",
                Map.of("code", now.agency.code(), "name", now.agency.name()), "implementingUnit", unit, "funds",
                ExpectedFacts.map("unit", "元", "period", funds, "annual", funds), "overview", facts.overview(), "basis", facts.basis(),
                "necessity", facts.necessity(), "measures", facts.measures(), "plan", facts.plan(), "periodGoal", facts.goal(),
                "annualGoal", facts.goal(), "indicators", indicators);
    }
}
