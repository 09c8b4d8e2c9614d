package cn.mingzhang.samples;

import static cn.mingzhang.samples.Line.Kind.CAPTION;
import static cn.mingzhang.samples.Line.Kind.HEADING;
import static cn.mingzhang.samples.Line.Kind.LEFT;
import static cn.mingzhang.samples.Line.Kind.PART;
import static cn.mingzhang.samples.Line.Kind.SUBHEADING;
import static cn.mingzhang.samples.Line.Kind.TITLE;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A district branch's overall performance self-evaluation report in the Shanxi form (整体绩效自评报告). */
final class PerformanceReport {

    /** What the report says in one year. Amounts are 万元. */
    record Year(String staff, List<BigDecimal> budget, List<BigDecimal> before, List<List<String>> uses, BigDecimal income, BigDecimal spent,
                BigDecimal score, String grade, List<String> analysis, List<Works> works) {
    }

    /** A table of planned works: each row is number, name, content, investment, years, responsible; a blank continues the cell above. */
    record Works(String category, String title, List<List<String>> rows) {
    }

    record Facts(String name, Map<String, String> texts, Map<String, Year> years) {
    }

    private final Facts facts;
    private final Year year;
    private final int number;
    private final SampleDocument document;

    PerformanceReport(String fileName, int number) {
        try (InputStream in = PerformanceReport.class.getResourceAsStream("/samples/performance.json")) {
            this.facts = new ObjectMapper().readValue(in, Facts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.number = number;
        this.year = facts.years().get(Integer.toString(number));
        this.document = new SampleDocument(fileName);
        document.expected().identity("performance-report", number, facts.name(), null);
    }

    SampleDocument whole() {
        document.line(LEFT, "附件1-1");
        document.line(TITLE, facts.name());
        document.line(TITLE, "整体绩效自评报告");
        document.line(PART, "一、部门（单位）基本情况");
        text(HEADING, "（一）", "部门（单位）概况", year.staff());
        text(HEADING, "（二）", "部门（单位）管理制度", facts.texts().get("rules"));
        document.line(HEADING, "（三）部门（单位）预算资金");
        budget();
        document.line(PART, "二、部门（单位）绩效目标");
        text(HEADING, "（一）", "部门（单位）战略目标", facts.texts().get("strategy").replace("{year}", "" + number));
        text(HEADING, "（二）", "部门（单位）中长期规划", facts.texts().get("plan"));
        text(HEADING, "（三）", "部门（单位）职能职责", facts.texts().get("duties"));
        works();
        document.line(HEADING, "（五）部门（单位）整体支出绩效目标");
        accounts();
        document.line(PART, "三、评价思路");
        text(HEADING, "（一）", "评价思路及关注点", facts.texts().get("idea"));
        text(HEADING, "（二）", "评价方法", facts.texts().get("method"));
        document.line(PART, "四、指标体系");
        text(HEADING, "（一）", "评价指标的构建思路及分值分布", facts.texts().get("weights"));
        text(HEADING, "（二）", "评价等级", "优秀 85分≤得分≤100分；良好 70分≤得分<85分；", "一般 60分≤得分<70分；较差 得分<60分");
        document.line(PART, "五、评价结论及绩效分析");
        text(HEADING, "（一）", "评价结论", "对照本单位确定的指标、标准和方法，定量与定性相结合，本单位整体预算绩效评价得分为" + year.score().toPlainString()
                + "分（满分100分），绩效评价等级为“" + year.grade() + "”。");
        text(HEADING, "（二）", "绩效分析", year.analysis().toArray(String[]::new));
        document.line(PART, "六、主要经验及做法、存在问题和建议");
        text(HEADING, "（一）", "主要经验及做法", facts.texts().get("experience"));
        text(HEADING, "（二）", "存在的问题", facts.texts().get("problems"));
        text(HEADING, "（三）", "建议和改进措施", facts.texts().get("advice"));
        document.expected().put("score", ExpectedFacts.map("value", year.score().toPlainString(), "outOf", "100", "grade", year.grade()));
        return document;
    }

    private void text(Line.Kind kind, String numbering, String heading, String... paragraphs) {
        document.line(kind, numbering + heading);
        for (String paragraph : paragraphs) {
            document.line(Line.Kind.BODY, paragraph);
        }
        document.expected().narrative(heading, String.join("\n", paragraphs));
    }

    private void table(String title, SampleTable table) {
        table(null, title, table);
    }

    private void table(String number, String title, SampleTable table) {
        document.expected().cells(number, title, table);
        document.table(table);
    }

    private void budget() {
        document.line(SUBHEADING, "1.年初预算收支");
        SampleTable table = new SampleTable(34, 18, 18, 18, 12);
        table.row(tall(2, "预算项目"), wide(2, "预算金额"), wide(2, "较上年减少、增加金额"));
        table.row(number + "年", (number - 1) + "年", "金额", "比例").head();
        String[] items = {"收入预算", "其中：财政经费拨款", "支出预算", "其中：基本支出"};
        for (int i = 0; i < items.length; i++) {
            BigDecimal now = year.budget().get(i);
            BigDecimal before = year.before().get(i);
            table.row(items[i], now, before, now.subtract(before).abs(), Amounts.percent(now.subtract(before).abs(), before) + "%");
        }
        table("年初预算收支", table);
        BigDecimal difference = year.budget().get(0).subtract(year.before().get(0));
        String change = "年初预算与上年比较" + (difference.signum() > 0 ? "增加" : "减少") + difference.abs() + "万元，原因是监测设备更新项目分年安排。";
        document.line(Line.Kind.BODY, change);
        document.expected().narrative("年初预算收支", change);
        text(SUBHEADING, "2.", "财政预算整体支出使用范围、方向和内容", "我局整体支出分基本支出和项目支出两部分，" + number + "年预算整体支出"
                + year.budget().get(2) + "万元，基本支出保人员和运转，项目支出保监测、执法和治理任务。");
        SampleTable uses = new SampleTable(40, 20, 20, 20);
        uses.row("支出项目", "基本支出", "项目支出", "合计").head();
        year.uses().forEach(uses::row);
        table("财政预算整体支出使用范围、方向和内容", uses);
    }

    private void works() {
        document.line(HEADING, "（四）部门（单位）近三年工作计划及重点项目");
        int count = year.works().stream().mapToInt(w -> w.rows().size()).sum();
        BigDecimal sum = Amounts.sum(year.works().stream().map(PerformanceReport::investment).toList());
        String intro = "近三年计划实施" + year.works().size() + "类重点工程共计" + count + "个，投资估算" + Amounts.shortest(sum) + "万元，分类汇总见表4-1，具体见后表。";
        document.line(Line.Kind.BODY, intro);
        document.expected().narrative("部门（单位）近三年工作计划及重点项目", intro);
        document.line(CAPTION, "表4-1 工程项目分类及投资估算表");
        SampleTable summary = new SampleTable(28, 8, 28, 16, 20);
        summary.row("工程类别", "序号", "工程项目", "项目数量（个）", "投资估算（万元）").head();
        int index = 1;
        for (Works works : year.works()) {
            String amount = Amounts.shortest(investment(works));
            summary.row(tall(2, works.category() + "工程"), index++, works.title(), works.rows().size(), amount);
            summary.row(wide(2, "小计"), works.rows().size(), amount);
        }
        summary.row(wide(3, "总计"), count, Amounts.shortest(sum));
        table("表4-1", "表4-1 工程项目分类及投资估算表", summary);
        for (int i = 0; i < year.works().size(); i++) {
            Works works = year.works().get(i);
            document.line(SUBHEADING, "（" + Numbered.chinese(i + 1) + "）" + works.category());
            String label = "表4-" + (i + 2);
            document.line(CAPTION, label + " " + works.title());
            works(label, works);
        }
    }

    private static BigDecimal investment(Works works) {
        return works.rows().stream().map(r -> r.get(3)).filter(a -> a.matches("[\\d.]+")).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void works(String label, Works works) {
        SampleTable table = new SampleTable(7, 28, 28, 13, 12, 14);
        table.row("编号", "项目名称", "主要建设内容", "投资估算（万元）", "实施年限", "责任单位").head();
        String content = "";
        String years = "";
        String responsible = "";
        for (int r = 0; r < works.rows().size(); r++) {
            List<String> row = works.rows().get(r);
            List<Object> cells = new ArrayList<>(row.subList(0, 2));
            for (int c = 2; c < 6; c++) {
                if (r == 0 || !row.get(c).isEmpty()) {
                    int rows = 1;
                    while (r + rows < works.rows().size() && works.rows().get(r + rows).get(c).isEmpty()) {
                        rows++;
                    }
                    cells.add(tall(rows, row.get(c)));
                }
            }
            table.row(cells);
            content = row.get(2).isEmpty() ? content : row.get(2);
            years = row.get(4).isEmpty() ? years : row.get(4);
            responsible = row.get(5).isEmpty() ? responsible : row.get(5);
            document.expected().add("plannedProjects", ExpectedFacts.map("table", label, "category", works.category() + "工程", "number", row.get(0),
                    "name", row.get(1), "content", content, "investment", row.get(3), "years", years, "responsible", responsible));
        }
        table.row(wide(3, "合计"), Amounts.shortest(investment(works)), "", "");
        table(label, label + " " + works.title(), table);
    }

    private void accounts() {
        document.line(SUBHEADING, "1.年度收入决算");
        BigDecimal planned = year.budget().get(0);
        SampleTable income = new SampleTable(40, 20, 20, 20);
        income.row("收入来源", "预算金额", "决算金额", "差额").head();
        income.row("财政拨款收入", planned, year.income(), year.income().subtract(planned));
        table("年度收入决算", income);
        closing("年度收入决算", "年初预算金额与决算金额相差" + year.income().subtract(planned) + "万元，是年中追加了应急监测资金。");
        document.line(SUBHEADING, "2.年度支出决算");
        SampleTable spent = new SampleTable(40, 20, 20, 20);
        spent.row("预算支出类别", "预算金额", "决算金额", "增减金额").head();
        spent.row("财政拨款支出", planned, year.spent(), year.spent().subtract(planned));
        spent.row("小计", planned, year.spent(), year.spent().subtract(planned));
        table("年度支出决算", spent);
        closing("年度支出决算", "年初预算金额与决算金额相差" + year.spent().subtract(planned) + "万元，是使用了追加资金和上年结转资金。");
    }

    private void closing(String heading, String sentence) {
        document.line(Line.Kind.BODY, sentence);
        document.expected().narrative(heading, sentence);
    }
}
