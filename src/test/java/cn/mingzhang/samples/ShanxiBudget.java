package cn.mingzhang.samples;

import static cn.mingzhang.samples.Amounts.percent;
import static cn.mingzhang.samples.Amounts.words;
import static cn.mingzhang.samples.Line.Kind.BODY;
import static cn.mingzhang.samples.Line.Kind.CAPTION;
import static cn.mingzhang.samples.Line.Kind.HEADING;
import static cn.mingzhang.samples.Line.Kind.PART;
import static cn.mingzhang.samples.Line.Kind.SUBHEADING;
import static cn.mingzhang.samples.Line.Kind.TITLE;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A department budget in the Shanxi form (部门预算公开): overview, thirteen tables, explanation, target forms, glossary. */
final class ShanxiBudget {

    private final FiscalYear now;
    private final FiscalYear before;
    private final Slips slips;
    private final SampleDocument document;
    private final String agency;
    private final int year;

    ShanxiBudget(String fileName, FiscalYear now, FiscalYear before, Slips slips) {
        this.now = now;
        this.before = before;
        this.slips = slips;
        this.document = new SampleDocument(fileName);
        this.agency = now.agency.name();
        this.year = now.year;
        document.expected().identity("budget", year, agency, now.agency.code());
    }

    /** The thirteen tables alone, for a workbook. */
    SampleDocument tablesOnly() {
        new BudgetTables(document, now).write();
        return document;
    }

    SampleDocument whole() {
        document.line(TITLE, agency);
        document.line(TITLE, year + "年度部门预算公开");
        contents();
        document.newPage();
        document.line(PART, "第一部分 概况");
        document.section(HEADING, "一、本部门职责", Numbered.duties(now.agency.duties()));
        document.section(HEADING, "二、机构设置情况", now.agency.departments());
        document.newPage();
        document.line(PART, "第二部分 " + year + "年部门预算报表");
        new BudgetTables(document, now).write();
        document.newPage();
        document.line(PART, "第三部分 " + year + "年度部门预算情况说明");
        explanation();
        overallTarget();
        for (FiscalYear.Project project : now.budgeted()) {
            ProjectTargetSheet.write(document, now, project, slips);
        }
        afterTheSheets();
        document.newPage();
        document.line(PART, "第四部分 名词解释");
        Glossary.budget(document);
        return document;
    }

    private void contents() {
        document.line(CAPTION, "目 录");
        String[] entries = {"第一部分 概况", "一、本部门职责", "二、机构设置情况", "第二部分 " + year + "年部门预算报表",
            "第三部分 " + year + "年度部门预算情况说明", "一、部门预算收支数据变动情况及原因", "二、收入预算情况说明", "三、支出预算情况说明",
            "十、绩效管理情况", "十一、国有资产占有使用情况", "十二、其他说明", "第四部分 名词解释"};
        int[] pages = {1, 1, 2, 3, 14, 14, 14, 15, 16, 30, 30, 31};
        for (int i = 0; i < entries.length; i++) {
            document.line(BODY, entries[i] + "………………" + pages[i]);
        }
    }

    private void explanation() {
        BigDecimal total = now.budgetTotal();
        BigDecimal carried = now.carriedInTotal();
        BigDecimal general = now.generalBudget();
        BigDecimal land = now.projectBudget(true);
        document.section(HEADING, "一、部门预算收支数据变动情况及原因", year + "年度" + agency + "预算收入总计" + words(total) + "万元，其中：本年收入"
                + words(now.currentIncome()) + "万元，上年结转" + words(slips.amount("narrative.carryOver", carried)) + "万元，"
                + Amounts.change(total, before.budgetTotal(), "上年") + "，" + now.agency.reason() + "；本年部门预算支出总计" + words(total)
                + "万元，其中：本年预算安排" + words(now.currentIncome()) + "万元，上年结转" + words(carried) + "万元。");
        document.section(HEADING, "二、收入预算情况说明", year + "年度" + agency + "预算收入" + words(total) + "万元，主要包括一般公共预算拨款收入"
                + words(general) + "万元，占" + percent(general, total) + "%；政府性基金预算拨款收入" + words(land) + "万元，占"
                + percent(land, total) + "%；国有资本经营预算拨款收入0万元，占0%；财政专户管理资金收入0万元，占0%；单位资金0万元，占0%；上年结转"
                + words(carried) + "万元，占" + percent(carried, total) + "%。");
        BigDecimal basic = now.basicBudget();
        BigDecimal project = now.projectBudget().add(carried);
        document.section(HEADING, "三、支出预算情况说明", year + "年度" + agency + "支出预算" + words(total) + "万元，其中：基本支出" + words(basic)
                + "万元，占" + percent(basic, total) + "%；项目支出" + words(project) + "万元，占" + percent(project, total) + "%。");
        document.section(HEADING, "四、财政拨款收支预算总体情况说明", year + "年度" + agency + "财政拨款收支总预算" + words(total)
                + "万元。其中：一般公共预算拨款" + words(general.add(now.carriedIn(false))) + "万元，政府性基金预算拨款"
                + words(land.add(now.carriedIn(true))) + "万元，国有资本经营预算拨款0万元。其中：当年拨款收入" + words(now.currentIncome())
                + "万元，上年结转收入" + words(carried) + "万元。支出包括：" + classes(BudgetTables.all(now)) + "等。");
        document.section(HEADING, "五、一般公共预算支出情况说明");
        document.section(SUBHEADING, "（一）一般公共预算当年支出规模变化情况", year + "年度" + agency + "一般公共预算当年支出" + words(general)
                + "万元，" + Amounts.change(general, before.generalBudget(), "上年") + "。");
        document.section(SUBHEADING, "（二）一般公共预算当年支出结构情况", year + "年度" + agency + "一般公共预算当年支出" + words(general)
                + "万元，主要用于以下方面：" + shares(BudgetTables.general(now), general) + "等。");
        document.section(HEADING, "六、一般公共预算基本支出情况说明", year + "年度" + agency + "一般公共预算安排基本支出" + words(basic) + "万元，其中：",
                "人员经费" + words(now.basic(true, false)) + "万元，主要包括：" + names(true) + "等；",
                "公用经费" + words(now.basic(false, false)) + "万元，主要包括：" + names(false) + "等。");
        threePublic();
        BigDecimal office = now.basic(false, false);
        document.section(HEADING, "八、机关运行经费增减变动原因说明", "本部门" + year + "年所属" + agency + "（本级）1家行政单位机关运行经费财政拨款预算"
                + words(office) + "万元，" + Amounts.change(office, before.basic(false, false), (year - 1) + "年预算")
                + "，变动来自人员编制内调整后按定额核定的办公、差旅和福利等公用支出。");
        List<BigDecimal> bought = now.agency.procurement().get(Integer.toString(year));
        document.section(HEADING, "九、政府采购情况", year + "年" + agency + "政府采购预算总额" + words(Amounts.sum(bought))
                + "万元。其中：政府采购货物预算" + words(bought.get(0)) + "万元、政府采购工程预算" + words(bought.get(1))
                + "万元、政府采购服务预算" + words(bought.get(2)) + "万元。");
        document.section(HEADING, "十、绩效管理情况");
        document.section(SUBHEADING, "1、整体绩效目标", year + "年编报部门整体支出绩效目标，涉及部门预算资金" + words(total) + "万元，其中基本支出"
                + words(basic) + "万元，项目支出" + words(project) + "万元。");
        String count = slips.text("narrative.projectCount", Integer.toString(now.budgeted().size()));
        document.section(SUBHEADING, "2、项目绩效目标", year + "年" + agency + "纳入绩效目标管理的二级项目" + count + "个，共计金额"
                + words(now.projectBudget()) + "万元。公开项目绩效目标" + count + "个，涉及项目金额" + words(now.projectBudget())
                + "万元，占部门（单位）项目支出总额的100%。");
    }

    private void threePublic() {
        BigDecimal reception = slips.amount("narrative.reception", now.economic("公务接待费", false));
        BigDecimal vehicle = now.economic("公务用车运行维护费", false);
        BigDecimal all = now.economic("公务接待费", false).add(vehicle);
        BigDecimal allBefore = before.economic("公务接待费", false).add(before.economic("公务用车运行维护费", false));
        document.section(HEADING, "七、“三公”经费增减变动原因说明", year + "年" + agency + "财政拨款安排的“三公”经费预算" + words(all) + "万元，"
                + Amounts.change(all, allBefore, (year - 1) + "年") + "，按照厉行节约的要求从严核定接待和用车支出。",
                "其中：因公出国（境）费0万元，与上年预算数相同；公务接待费" + words(reception) + "万元，"
                + Amounts.change(now.economic("公务接待费", false), before.economic("公务接待费", false), "上年预算数") + "；公务用车运行维护费" + words(vehicle)
                + "万元，" + Amounts.change(vehicle, before.economic("公务用车运行维护费", false), "上年预算数")
                + "；公务用车购置费0万元，与上年预算数相同。");
    }

    private void overallTarget() {
        Agency facts = now.agency;
        Agency.Staff staff = facts.staff();
        int inPost = staff.inPost().get(Integer.toString(year));
        document.newPage();
        document.line(CAPTION, "市级预算部门（单位）整体支出绩效目标申报表");
        document.line(Line.Kind.CAPTION, "（" + year + "年度）");
        SampleTable table = new SampleTable(14, 22, 22, 22, 20);
        table.row(tall(4, "部门基本信息"), "部门名称", wide(3, facts.code() + "-" + agency));
        table.row("内设职能部门数", staff.departments() + "个", "所属预算单位", facts.units().size() + "个");
        table.row(tall(2, "核定的人员编制数"), tall(2, staff.quota() + "人"), "实际在职人员总数", inPost + "人");
        table.row("其中：在编人员数", inPost + "人");
        table.row("部门职责", wide(4, String.join("", facts.duties())));
        table.row("部门战略目标", wide(4, facts.strategy()));
        table.row(tall(4, "年度预算情况"), "按资金来源划分", "资金总额(万元)", "按资金方向划分", "资金总额(万元)");
        table.row("合计", plain(now.currentIncome()), "合计", plain(now.currentIncome()));
        table.row("其中：一般公共预算资金", plain(now.generalBudget()), "其中：基本支出", plain(now.basicBudget()));
        table.row("政府性基金预算资金", plain(now.projectBudget(true)), "项目支出", plain(now.projectBudget()));
        table.row("年度工作任务", wide(4, String.join("", facts.tasks())));
        table.row("年度绩效目标", wide(4, facts.strategy()));
        table.row("一级指标", "二级指标", "三级指标", wide(2, "指标值"));
        List<Agency.Target> targets = facts.targets();
        List<Object> indicators = new ArrayList<>();
        Spans spans = new Spans(targets.stream().map(Agency.Target::as).toList());
        for (int i = 0; i < targets.size(); i++) {
            Agency.Target target = targets.get(i);
            String value = target.year().get(Integer.toString(year));
            List<Object> row = spans.labels(i);
            row.add(target.name());
            row.add(wide(2, value));
            table.row(row);
            indicators.add(ExpectedFacts.map("level1", spans.level1(i), "level2", spans.level2(i), "level3", target.name(), "target", value));
        }
        document.table(table);
        document.expected().put("overallTarget", Map.of("indicators", indicators));
    }

    private void afterTheSheets() {
        Agency.Staff staff = now.agency.staff();
        String date = "截至" + (year - 1) + "年12月31日，" + agency;
        document.section(HEADING, "十一、国有资产占有使用情况");
        document.section(SUBHEADING, "1、车辆情况：", date + "共有公务用车编制" + staff.cars() + "辆，实有" + staff.cars()
                + "辆，其中：领导用车0辆，机要通信用车1辆，应急保障用车1辆，执法执勤用车" + (staff.cars() - 2)
                + "辆，特种专业技术用车0辆，事业单位业务用车0辆，其他公务用车0辆。");
        document.section(SUBHEADING, "2、房屋情况：", date + "使用的办公用房建筑总面积" + staff.area() + "平方米。");
        document.section(SUBHEADING, "3、其他国有资产占有使用情况：", date + "占有使用价值50万元（原值）以上的通用设备2台（套）；"
                + "占有使用价值100万元（原值）以上的通用设备1台（套）。");
        document.section(HEADING, "十二、其他说明");
        document.section(SUBHEADING, "（一）政府购买服务指导性目录", "本部门暂未编制政府购买服务指导性目录。");
        document.section(SUBHEADING, "（二）其他", "没有其他需要说明的事项。");
    }

    private String names(boolean personnel) {
        return now.basic.stream().filter(l -> l.personnel() == personnel).map(EconomicLine::department).distinct().collect(Collectors.joining("、"));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.toPlainString();
    }

    private static String classes(ByFunction functions) {
        return functions.rows().entrySet().stream().filter(e -> e.getKey().length() == 3)
                .map(e -> FunctionCode.name(e.getKey()) + words(ByFunction.sum(e.getValue())) + "万元").collect(Collectors.joining("、"));
    }

    private static String shares(ByFunction functions, BigDecimal whole) {
        return functions.rows().entrySet().stream().filter(e -> e.getKey().length() == 3)
                .map(e -> FunctionCode.name(e.getKey()) + words(ByFunction.sum(e.getValue())) + "万元，占"
                        + percent(ByFunction.sum(e.getValue()), whole) + "%").collect(Collectors.joining("；"));
    }
}
