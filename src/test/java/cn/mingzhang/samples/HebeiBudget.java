package cn.mingzhang.samples;

import static cn.mingzhang.samples.Amounts.shortest;
import static cn.mingzhang.samples.Line.Kind.BODY;
import static cn.mingzhang.samples.Line.Kind.CAPTION;
import static cn.mingzhang.samples.Line.Kind.HEADING;
import static cn.mingzhang.samples.Line.Kind.PART;
import static cn.mingzhang.samples.Line.Kind.RIGHT;
import static cn.mingzhang.samples.Line.Kind.SUBHEADING;
import static cn.mingzhang.samples.Line.Kind.TITLE;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A county bureau's budget explanation in the Hebei form (部门预算信息公开情况说明). */
final class HebeiBudget {

    private final CountyBudget facts;
    private final int year;
    private final String key;
    private final String last;
    private final SampleDocument document;
    private final ExpectedFacts expected;

    HebeiBudget(String fileName, CountyBudget facts, int year) {
        this.facts = facts;
        this.year = year;
        this.key = Integer.toString(year);
        this.last = Integer.toString(year - 1);
        this.document = new SampleDocument(fileName);
        this.expected = document.expected();
        expected.identity("budget", year, facts.name(), null);
    }

    SampleDocument whole() {
        document.line(TITLE, facts.name() + year + "年部门预算信息公开情况说明");
        document.line(BODY, "按照预算公开的有关规定，现将" + facts.name() + year + "年部门预算公开如下：");
        document.line(PART, "一、部门职责及机构设置情况");
        section(HEADING, "部门职责：", "部门职责", Numbered.duties(facts.duties()));
        institutions();
        arrangement();
        document.line(PART, "五、绩效预算信息");
        document.line(HEADING, "第一部分 部门整体绩效目标");
        section(SUBHEADING, "（一）总体绩效目标", "总体绩效目标", facts.overallGoal().replace("{year}", key));
        document.line(SUBHEADING, "（二）分项绩效目标");
        for (int i = 0; i < facts.fields().size(); i++) {
            CountyBudget.Field field = facts.fields().get(i);
            section(SUBHEADING, "（" + Numbered.chinese(i + 1) + "）" + field.title(), field.title(), "绩效目标：" + field.goal(),
                    "绩效指标：" + field.indicators());
        }
        section(SUBHEADING, "（三）工作保障措施", "工作保障措施", Numbered.duties(facts.safeguards()));
        overall();
        document.line(HEADING, "第二部分 资金绩效目标");
        List<CountyBudget.Work> projects = facts.projects(year);
        for (int i = 0; i < projects.size(); i++) {
            project(i + 1, projects.get(i));
        }
        procurement();
        assets();
        document.line(PART, "八、名词解释");
        String[] terms = {"一般公共预算拨款收入", "县级财政当年拨给单位的资金。", "基本支出", "保证机构日常运转的人员和公用支出。",
            "项目支出", "为完成某项具体任务、在基本支出之外安排的支出。", "“三公”经费", "因公出国（境）费、公务用车购置及运维费和公务接待费的合称。",
            "上年结转", "上年没有用完、按原用途留到本年继续使用的资金。"};
        for (int i = 0; i < terms.length; i += 2) {
            document.line(BODY, (i / 2 + 1) + "、" + terms[i] + "：" + terms[i + 1]);
            expected.add("glossary", ExpectedFacts.map("term", terms[i], "definition", terms[i + 1]));
        }
        section(PART, "九、其他需要说明的事项", "其他需要说明的事项", "本部门没有其他需要说明的事项。");
        return document;
    }

    private void section(Line.Kind kind, String heading, String bare, String... paragraphs) {
        document.line(kind, heading);
        for (String paragraph : paragraphs) {
            document.line(BODY, paragraph);
        }
        expected.narrative(bare, String.join("\n", paragraphs));
    }

    private void institutions() {
        document.line(HEADING, "机构设置：");
        document.line(CAPTION, "部门机构设置情况");
        SampleTable table = new SampleTable(40, 20, 20, 20);
        table.row("单位名称", "单位性质", "单位规格", "经费保障形式").head();
        for (List<String> institution : facts.institutions()) {
            table.row(institution);
            expected.add("institutions", ExpectedFacts.map("name", institution.get(0), "nature", institution.get(1), "rank", institution.get(2),
                    "funding", institution.get(3)));
        }
        document.table(table);
    }

    private void arrangement() {
        BigDecimal total = facts.total(year);
        BigDecimal carried = facts.carried().get(key);
        BigDecimal before = facts.total(year - 1);
        boolean more = total.compareTo(before) >= 0;
        document.line(PART, "二、部门预算安排的总体情况");
        section(HEADING, "1、收入说明", "收入说明", "本部门当年全部收入都列入预算。" + year + "年预算收入" + total + "万元，其中：一般公共预算收入"
                + total.subtract(carried) + "万元，基金预算收入0万元，财政专户核拨收入0万元，其他来源收入0万元，上年结转" + carried + "万元。");
        section(HEADING, "2、支出说明", "支出说明", "支出按经济分类和支出功能分类科目编制。" + year + "年支出预算" + total + "万元，其中基本支出"
                + facts.basic().get(key) + "万元，项目支出" + facts.projectSum(year) + "万元，主要用于" + names() + "等。");
        section(HEADING, "3、比上年增减情况", "比上年增减情况", year + "年预算收支安排" + total + "万元，较" + last + "年预算" + (more ? "增加" : "减少")
                + total.subtract(before).abs() + "万元，主要是项目有增有减，续建工程按进度安排资金。");
        BigDecimal office = facts.office().get(key);
        section(PART, "三、机关运行经费安排情况", "机关运行经费安排情况", year + "年，我局机关运行经费共计安排" + office + "万元，主要用于办公、邮电、差旅和水电。");
        BigDecimal reception = facts.reception().get(key);
        BigDecimal vehicles = facts.vehicles().get(key);
        BigDecimal all = reception.add(vehicles);
        BigDecimal allBefore = facts.reception().get(last).add(facts.vehicles().get(last));
        section(PART, "四、财政拨款“三公”经费预算情况及增减变化原因", "财政拨款“三公”经费预算情况及增减变化原因", year + "年，我局财政拨款“三公”经费预算安排"
                + all + "万元。其中，因公出国（境）费0万元；公务用车购置及运维费" + vehicles + "万元（其中：公务用车购置费为0万元，公务用车运维费" + vehicles
                + "万元）；公务接待费" + reception + "万元。与" + last + "年相比" + (all.compareTo(allBefore) <= 0 ? "减少" : "增加")
                + all.subtract(allBefore).abs() + "万元，原因是接待从简、车辆定点维修。");
    }

    private String names() {
        return String.join("、", facts.projects(year).stream().limit(3).map(CountyBudget.Work::name).toList());
    }

    private void overall() {
        document.line(SUBHEADING, "（四）部门整体支出绩效指标");
        SampleTable table = new SampleTable(10, 11, 14, 16, 14, 8, 9, 10, 14);
        table.row(wide(9, "部门整体支出绩效指标情况"));
        table.row(tall(2, "一级指标"), tall(2, "二级指标"), tall(2, "三级指标"), tall(2, "绩效指标描述"), tall(2, "评（扣）分标准"), wide(3, "指标值"),
                tall(2, "指标值确定依据"));
        table.row("符号", "值", "单位（文字描述）").head();
        List<Object> indicators = new ArrayList<>();
        Spans spans = new Spans(facts.overall().stream().map(CountyBudget.Overall::as).toList());
        for (int i = 0; i < facts.overall().size(); i++) {
            CountyBudget.Overall item = facts.overall().get(i);
            String[] target = item.years().get(key).split("\\|", -1);
            List<Object> row = level1(spans, i);
            row.addAll(List.of(spans.level2(i), item.name(), item.description(), item.scoring(), target[0], target[1], target[2], item.basis()));
            table.row(row);
            String printed = String.join("", target);
            indicators.add(ExpectedFacts.map("level1", spans.level1(i), "level2", spans.level2(i), "level3", item.name(), "target", printed,
                    "description", item.description(), "scoring", item.scoring(), "basis", item.basis()));
        }
        document.table(table);
        expected.put("overallTarget", java.util.Map.of("indicators", indicators));
    }

    /** The Hebei tables merge the level-1 label only. */
    private static List<Object> level1(Spans spans, int row) {
        List<Object> cells = spans.labels(row);
        boolean begins = row == 0 || !spans.level1(row).equals(spans.level1(row - 1));
        return new ArrayList<>(begins ? cells.subList(0, 1) : List.of());
    }

    private void project(int number, CountyBudget.Work work) {
        document.line(SUBHEADING, number + "." + work.name() + "绩效目标表");
        List<String> goals = new ArrayList<>();
        for (int i = 0; i < work.goals().size(); i++) {
            goals.add((i + 1) + "." + work.goals().get(i));
        }
        document.table(new SampleTable(16, 84).row("绩效目标", String.join("\n", goals)));
        SampleTable table = new SampleTable(12, 14, 20, 24, 14, 22);
        table.row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据").head();
        List<CountyBudget.Measure> measures = work.indicators().stream().filter(m -> m.years().containsKey(key)).toList();
        Spans spans = new Spans(measures.stream().map(CountyBudget.Measure::as).toList());
        List<Object> indicators = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            CountyBudget.Measure measure = measures.get(i);
            String target = measure.years().get(key);
            List<Object> row = level1(spans, i);
            row.addAll(List.of(spans.level2(i), measure.name(), measure.description(), target, measure.basis()));
            table.row(row);
            indicators.add(ExpectedFacts.map("level1", spans.level1(i), "level2", spans.level2(i), "level3", measure.name(), "target", target,
                    "description", measure.description(), "basis", measure.basis()));
        }
        document.table(table);
        expected.add("projects", ExpectedFacts.map("name", work.name(), "goals", goals, "indicators", indicators));
    }

    private void procurement() {
        List<CountyBudget.Work> bought = facts.projects(year).stream().filter(CountyBudget.Work::bought).toList();
        BigDecimal sum = Amounts.sum(bought.stream().map(p -> p.years().get(key)).toList());
        section(PART, "六、政府采购预算情况", "政府采购预算情况", year + "年，我部门安排政府采购预算" + sum + "万元。");
        document.line(CAPTION, "部门政府采购预算");
        document.line(RIGHT, "单位：万元");
        SampleTable table = new SampleTable(14, 8, 7, 7, 6, 6, 8, 8, 8, 7, 7, 7, 6, 7, 7, 7);
        table.row(wide(2, "政府采购项目来源"), tall(2, "采购物品名称"), tall(2, "政府采购目录序号"), tall(2, "计量单位"), tall(2, "数量"), tall(2, "单价"),
                wide(8, "政府采购金额（当年部门预算安排资金）"), tall(2, (year + 1) + "年预留中小微企业份额"));
        table.row("项目名称", "预算资金", "合计", "一般公共预算拨款", "基金预算拨款", "国有资本经营预算拨款", "财政专户核拨", "单位资金", "财政拨款结转",
                "非财政拨款结转结余").head();
        table.row("合计", "", "", "", "", "", "", shortest(sum), shortest(sum), "", "", "", "", "", "", "");
        for (CountyBudget.Work work : bought) {
            String amount = shortest(work.years().get(key));
            table.row(work.name(), amount, "", "", "", "1", amount, amount, amount, "", "", "", "", "", "", "");
        }
        document.table(table);
    }

    private void assets() {
        List<BigDecimal> assets = facts.assets().get(key);
        BigDecimal total = Amounts.sum(assets);
        section(PART, "七、国有资产信息", "国有资产信息", facts.name() + "（含所属单位）上年末固定资产金额为" + total
                + "万元（详见下表），本年度我部门拟购置固定资产总额为0万元。");
        SampleTable table = new SampleTable(50, 25, 25);
        table.row(wide(3, facts.county() + "县直部门固定资产占用情况表"));
        table.row("编制部门：" + facts.name(), wide(2, "截止时间：" + last + "年12月31日"));
        table.row("项   目", "数量", "价值（金额单位：万元）").head();
        table.row("资产总额", "——", total);
        table.row("1、房屋（平方米）", "1860平方米", assets.get(0));
        table.row("其中：办公用房（平方米）", "1860平方米", assets.get(0));
        table.row("2、车辆（台、辆）", "4", assets.get(1));
        table.row("3、单价在20万元以上的设备", "2", assets.get(2));
        table.row("4、其他固定资产", "", assets.get(3));
        document.table(table);
    }
}
