package cn.mingzhang.samples;

import static cn.mingzhang.samples.Amounts.change;
import static cn.mingzhang.samples.Amounts.percent;
import static cn.mingzhang.samples.Amounts.words;
import static cn.mingzhang.samples.Line.Kind.BODY;
import static cn.mingzhang.samples.Line.Kind.CAPTION;
import static cn.mingzhang.samples.Line.Kind.HEADING;
import static cn.mingzhang.samples.Line.Kind.PART;
import static cn.mingzhang.samples.Line.Kind.SUBHEADING;
import static cn.mingzhang.samples.Line.Kind.TITLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A department's final accounts in the Shanxi form (部门决算公开): overview, nine statements, explanation, glossary, self-evaluations. */
final class ShanxiAccounts {

    private final FiscalYear now;
    private final FiscalYear before;
    private final Slips slips;
    private final SampleDocument document;
    private final String agency;
    private final int year;

    ShanxiAccounts(String fileName, FiscalYear now, FiscalYear before, Slips slips) {
        this.now = now;
        this.before = before;
        this.slips = slips;
        this.document = new SampleDocument(fileName);
        this.agency = now.agency.name();
        this.year = now.year;
        document.expected().identity("final-accounts", year, agency, now.agency.code());
    }

    SampleDocument whole() {
        document.line(TITLE, agency);
        document.line(TITLE, year + "年度部门决算公开");
        contents();
        document.newPage();
        document.line(PART, "第一部分 概况");
        document.section(HEADING, "一、本部门（单位）职责", Numbered.duties(now.agency.duties()));
        institutions();
        document.newPage();
        document.line(PART, "第二部分 " + year + "年部门决算表");
        new AccountStatements(document, now).write();
        document.newPage();
        document.line(PART, "第三部分 情况说明");
        whole(now, before);
        generalBudget();
        threePublic();
        others();
        document.newPage();
        document.line(PART, "第四部分 名词解释");
        Glossary.accounts(document);
        document.line(PART, "第五部分 附件");
        now.projects.forEach(project -> SelfEvaluationSheet.write(document, now, project, slips));
        return document;
    }

    private void contents() {
        document.line(CAPTION, "目 录");
        String[] entries = {"第一部分 概况", "一、本部门（单位）职责", "二、机构设置情况", "第二部分 " + year + "年部门决算表", "第三部分 情况说明",
            "一、收入支出决算总体情况说明", "二、收入决算情况说明", "三、支出决算情况说明", "九、财政拨款“三公”经费支出决算情况说明", "第四部分 名词解释",
            "第五部分 附件"};
        int[] pages = {1, 1, 2, 3, 12, 12, 12, 12, 14, 17, 18};
        for (int i = 0; i < entries.length; i++) {
            document.line(BODY, entries[i] + "………………" + pages[i]);
        }
    }

    private void institutions() {
        List<String> lines = new ArrayList<>(List.of("纳入" + agency + year + "年度部门决算编报范围的单位如下："));
        List<String> units = now.agency.units().stream().map(u -> u.name() + "。" + u.duty()).toList();
        lines.addAll(List.of(Numbered.duties(units)));
        document.section(HEADING, "二、机构设置情况", lines.toArray(String[]::new));
        now.agency.units().forEach(u -> document.expected().add("institutions", ExpectedFacts.map("name", u.name(), "duty", u.duty())));
    }

    private void whole(FiscalYear own, FiscalYear last) {
        BigDecimal total = own.accountsTotal();
        BigDecimal received = own.received(true).add(own.received(false));
        BigDecimal spent = own.spent(true).add(own.spent(false));
        document.section(HEADING, "一、收入支出决算总体情况说明", year + "年度收入总计" + words(total) + "万元，支出总计" + words(total)
                + "万元。与上年相比，收入总计" + increase(total, last.accountsTotal()) + "，支出总计" + increase(total, last.accountsTotal())
                + "。主要原因是" + now.agency.reason().replace("主要原因是", "") + "。");
        document.section(HEADING, "二、收入决算情况说明", year + "年度收入合计" + words(received) + "万元，其中：财政拨款收入" + words(received)
                + "万元，占比100.00%；其他收入0万元，占比0%。");
        document.section(HEADING, "三、支出决算情况说明", year + "年度支出合计" + words(spent) + "万元，其中：基本支出" + words(own.basicExecuted())
                + "万元，占比" + percent(own.basicExecuted(), spent) + "%；项目支出" + words(own.projectExecuted()) + "万元，占比"
                + percent(own.projectExecuted(), spent) + "%。");
        document.section(HEADING, "四、财政拨款收支决算总体情况说明", year + "年度财政拨款收入总计" + words(total) + "万元，支出总计" + words(total)
                + "万元。与上年相比，财政拨款收入总计" + increase(total, last.accountsTotal()) + "；财政拨款支出总计"
                + increase(total, last.accountsTotal()) + "。");
    }

    private static String increase(BigDecimal now, BigDecimal before) {
        BigDecimal difference = now.subtract(before);
        boolean more = difference.signum() >= 0;
        return (more ? "增加" : "减少") + words(difference.abs()) + "万元，" + (more ? "增长" : "下降") + percent(difference.abs(), before) + "%";
    }

    private void generalBudget() {
        BigDecimal spent = now.spent(false);
        BigDecimal whole = spent.add(now.spent(true));
        document.section(HEADING, "五、一般公共预算财政拨款支出决算情况说明");
        document.section(SUBHEADING, "（一）一般公共预算财政拨款支出决算总体情况", year + "年一般公共预算财政拨款决算支出" + words(spent)
                + "万元，占本年支出合计的" + percent(spent, whole) + "%。与上年相比，一般公共预算财政拨款支出" + increase(spent, before.spent(false)) + "。");
        ByFunction functions = new ByFunction();
        ByFunction budget = BudgetTables.general(now);
        now.basic.forEach(line -> functions.add(line.function(), "a", line.executed()));
        now.projects.stream().filter(p -> !p.facts().land()).forEach(p -> functions.add(p.facts().function(), "a", p.year().executed()));
        List<String> structure = new ArrayList<>(List.of(year + "年度一般公共预算财政拨款支出" + words(spent) + "万元，主要用于以下方面："));
        List<String> details = new ArrayList<>(List.of(year + "年度一般公共预算财政拨款支出年初预算" + words(budget.total()) + "万元，支出决算"
                + words(spent) + "万元，完成年初预算的" + percent(spent, budget.total()) + "%。其中："));
        functions.rows().forEach((code, row) -> {
            if (code.length() == 3) {
                BigDecimal amount = ByFunction.sum(row);
                BigDecimal planned = ByFunction.sum(budget.rows().getOrDefault(code, java.util.Map.of()));
                structure.add(FunctionCode.name(code) + "（类）" + words(amount) + "万元，占比" + percent(amount, spent) + "%；");
                details.add(FunctionCode.name(code) + "年初预算" + words(planned) + "万元，支出决算" + words(amount) + "万元，完成年初预算的"
                        + percent(amount, planned) + "%。");
            }
        });
        structure.set(structure.size() - 1, structure.get(structure.size() - 1).replace("；", "。"));
        document.section(SUBHEADING, "（二）一般公共预算财政拨款支出决算结构情况", structure.toArray(String[]::new));
        document.section(SUBHEADING, "（三）一般公共预算财政拨款支出决算具体情况", details.toArray(String[]::new));
        document.section(HEADING, "六、一般公共预算财政拨款基本支出决算情况说明", year + "年度财政拨款基本支出" + words(now.basicExecuted()) + "万元，其中：",
                "人员经费" + words(now.basic(true, true)) + "万元，主要包括" + names(true) + "等；",
                "公用经费" + words(now.basic(false, true)) + "万元，主要包括" + names(false) + "等。");
        document.section(HEADING, "七、政府性基金预算财政拨款收支决算情况说明", now.spent(true).signum() == 0 ? "本年度没有此项收支。"
                : year + "年度政府性基金预算财政拨款收入" + words(now.received(true)) + "万元，支出" + words(now.spent(true)) + "万元，年初结转和结余"
                + words(now.carriedIn(true)) + "万元，年末结转和结余" + words(now.left(true)) + "万元，全部为项目支出。");
        document.section(HEADING, "八、国有资本经营预算财政拨款支出决算情况说明", "本年度没有此项支出。");
    }

    private String names(boolean personnel) {
        return now.basic.stream().filter(l -> l.personnel() == personnel).map(EconomicLine::department).distinct().collect(Collectors.joining("、"));
    }

    private void threePublic() {
        BigDecimal reception = now.economic("公务接待费", true);
        BigDecimal vehicle = now.economic("公务用车运行维护费", true);
        BigDecimal planned = now.economic("公务接待费", false).add(now.economic("公务用车运行维护费", false));
        BigDecimal last = before.economic("公务接待费", true).add(before.economic("公务用车运行维护费", true));
        BigDecimal all = reception.add(vehicle);
        int batches = reception.movePointRight(1).intValue();
        document.section(HEADING, "九、财政拨款“三公”经费支出决算情况说明");
        document.section(SUBHEADING, "（一）“三公”经费财政拨款支出决算总体情况说明", year + "年度“三公”经费财政拨款支出全年预算" + words(planned)
                + "万元，支出决算" + words(all) + "万元，完成全年预算的" + percent(all, planned) + "%，" + change(all, last, "上年度")
                + "，主要原因是继续压缩一般性接待，车辆实行定点维修和加油。其中：",
                "因公出国（境）费支出0万元，与上年相同；", "公务用车购置费支出0万元，与上年相同；",
                "公务用车运行维护费支出" + words(vehicle) + "万元，" + change(vehicle, before.economic("公务用车运行维护费", true), "上年度") + "；",
                "公务接待费支出" + words(reception) + "万元，" + change(reception, before.economic("公务接待费", true), "上年度") + "。");
        document.section(SUBHEADING, "（二）“三公”经费财政拨款支出决算具体情况说明", "1、因公出国（境）费支出0万元，出国（境）团组共0个，0人次。",
                "2、公务用车购置支出0万元，使用财政拨款共购置公务用车0辆。",
                "3、公务用车运行维护费支出" + words(vehicle) + "万元，使用财政拨款负担的公务用车保有量共" + now.agency.staff().cars() + "辆，用于燃料、保险和维修。",
                "4、公务接待费支出" + words(reception) + "万元，共接待" + batches + "批次，" + batches * 9 + "人次，都是上级检查和兄弟城市交流学习的国内接待。");
    }

    private void others() {
        BigDecimal office = now.basic(false, true);
        document.section(HEADING, "十、其他重要事项情况说明");
        document.section(SUBHEADING, "（一）机关运行经费支出情况说明", year + "年机关运行经费支出" + words(office) + "万元，"
                + change(office, before.basic(false, true), (year - 1) + "年") + "，主要原因是公用定额随人数变动。");
        List<BigDecimal> bought = now.agency.procurement().get(Integer.toString(year));
        BigDecimal all = Amounts.sum(bought);
        BigDecimal small = all.multiply(new BigDecimal("0.8")).setScale(2, java.math.RoundingMode.HALF_UP);
        document.section(SUBHEADING, "（二）政府采购情况说明", year + "年度政府采购支出总额" + words(all) + "万元，其中：政府采购货物支出"
                + words(bought.get(0)) + "万元、政府采购工程支出" + words(bought.get(1)) + "万元、政府采购服务支出" + words(bought.get(2))
                + "万元。政府采购授予中小企业合同金额" + words(small) + "万元，占政府采购支出总额的" + percent(small, all) + "%。");
        document.section(SUBHEADING, "（三）国有资产占用情况说明", "截至" + year + "年12月31日，本部门（单位）共有车辆" + now.agency.staff().cars()
                + "辆。其中：机要通信用车1辆、应急保障用车1辆、执法执勤用车" + (now.agency.staff().cars() - 2)
                + "辆。单价100万元（含）以上设备（不含车辆）1台（套）。");
        document.section(SUBHEADING, "（四）预算绩效情况说明");
        String count = slips.text("narrative.evaluated", Integer.toString(now.projects.size()));
        BigDecimal funds = Amounts.sum(now.projects.stream().map(FiscalYear.Project::fullYear).toList());
        document.section(SUBHEADING, "1、预算绩效管理工作的开展情况", "根据预算绩效管理要求，对" + year + "年项目资金全面开展绩效自评，涉及二级项目" + count
                + "个，资金" + words(funds) + "万元。自评结果为：" + grades() + "。自评得分低的项目，下一年度安排预算时从紧。");
        document.section(SUBHEADING, "2、其他需要说明的事项", "没有需要说明的其他事项。");
    }

    private String grades() {
        List<String> parts = new ArrayList<>();
        for (String grade : List.of("优", "良", "中", "差")) {
            long count = now.projects.stream().filter(p -> SelfEvaluationSheet.grade(SelfEvaluationSheet.total(p, year)).equals(grade)).count();
            if (count > 0) {
                parts.add(count + "个项目自评等级为“" + grade + "”");
            }
        }
        return String.join("，", parts);
    }
}
