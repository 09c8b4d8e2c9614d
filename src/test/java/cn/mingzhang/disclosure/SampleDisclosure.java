package cn.mingzhang.disclosure;

import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;

/** A made-up disclosure that fills every field of the model, for tests of what keeps or carries it. */
public final class SampleDisclosure {

    private SampleDisclosure() {
    }

    public static Disclosure of(String agency, String code, Integer year, DisclosureKind kind) {
        Disclosure disclosure = new Disclosure();
        disclosure.setAgencyName(agency);
        disclosure.setAgencyCode(code);
        disclosure.setFiscalYear(year);
        disclosure.setKind(kind);
        disclosure.setTitle(agency + year + "年度公开");
        disclosure.setForm("sample");
        disclosure.setRecognised(true);
        disclosure.setSource(new SourceFile("样本 一.txt", "text/plain", "0".repeat(64), 3));
        disclosure.setOutline(List.of(new OutlineEntry(1, "一、概况", line(1)), new OutlineEntry(2, "（一）职责", line(2))));
        disclosure.setScore(new Score(figure("95.50", 9), figure("100", 9), "优"));
        disclosure.setProcurement(new Procurement(MoneyUnit.TEN_THOUSAND_YUAN, figure("12.00", 10), figure("2.0", 10), null,
                figure("10", 11), List.of(new Procurement.Item("绿化养护", "养护服务", "C01", "项", "1", figure("10", 12), figure("10", 12)))));
        disclosure.setAssets(new Assets("上年末", MoneyUnit.YUAN,
                List.of(new Assets.Item("公务用车", figure("3", 13), "辆", figure("0.00", 13), line(13)))));
        Passage passage = new Passage();
        passage.setHeading("一、概况");
        passage.setText("第一段 <b>不是标记</b>。\n第二段 \"引号\"、反斜杠 \\ 与生僻字 𠮷。");
        passage.setAt(line(3));
        disclosure.add(passage);
        KeyFigure keyFigure = new KeyFigure();
        keyFigure.setName("本年收入");
        keyFigure.setValue(figure("1234.50", 4));
        keyFigure.setUnit("万元");
        keyFigure.setPercent(new BigDecimal("5.10"));
        keyFigure.setDirection("increase");
        keyFigure.setSection("一、概况");
        disclosure.add(keyFigure);
        statements(disclosure);
        disclosure.setOverallTarget(overallTarget());
        disclosure.add(project("河道清淤项目"));
        disclosure.add(project("“智慧”监测（二期）"));
        PlannedProject planned = new PlannedProject();
        planned.setTable("表4-2");
        planned.setCategory("水环境");
        planned.setNumber("1");
        planned.setName("湿地修复");
        planned.setContent("修复湿地 20 亩");
        planned.setInvestment("/");
        planned.setYears("2024-2025");
        planned.setResponsible("县水务局");
        planned.setAt(line(60));
        disclosure.add(planned);
        disclosure.add(evaluation());
        GlossaryTerm term = new GlossaryTerm();
        term.setTerm("基本支出");
        term.setDefinition("保障机构正常运转的支出。");
        term.setAt(line(80));
        disclosure.add(term);
        Institution institution = new Institution();
        institution.setName(agency + "监测站");
        institution.setNature("事业单位");
        institution.setRank("正科级");
        institution.setFunding("财政拨款");
        institution.setDuty("监测");
        institution.setAt(line(81));
        disclosure.add(institution);
        disclosure.add(new RecordedFinding(new Finding("reading.unplaced-row", Severity.WARNING, "有一行没有归入任何表", "表内", "表外",
                List.of(line(90), SourceLocation.cell(2, 3, 4).withPage(5)))));
        return disclosure;
    }

    private static void statements(Disclosure disclosure) {
        Statement functional = statement("表三", Statement.Layout.FUNCTIONAL, new Column("total", "合计"), new Column("basic", "基本支出"));
        LineItem row = row(20, new Cell("total", "100.00", line(21)), new Cell("basic", null, SourceLocation.UNKNOWN));
        row.setCode("2110101");
        row.setName("行政运行");
        functional.add(row);
        disclosure.add(functional);
        Statement economic = statement("表六", Statement.Layout.ECONOMIC, new Column("total", "合计"));
        LineItem wages = row(25, new Cell("total", "0", line(25)));
        wages.setName("[30101]基本工资");
        wages.setGovernmentEconomic("[50101]工资奖金津补贴");
        wages.setRowType("detail");
        economic.add(wages);
        disclosure.add(economic);
        Statement twoSided = statement("表一", Statement.Layout.REVENUE_AND_EXPENDITURE, new Column("lastYear", "上年"), new Column("thisYear", "本年"));
        LineItem income = row(30, new Cell("lastYear", "0.00", line(30)), new Cell("thisYear", "8.1", line(31)));
        income.setSide("income");
        income.setName("一、一般公共预算");
        twoSided.add(income);
        disclosure.add(twoSided);
        Statement projects = statement("表十二", Statement.Layout.PROJECTS, new Column("total", "合计"));
        LineItem one = row(35, new Cell("total", "10.00", line(35)));
        one.setRowType("project");
        one.setName("河道清淤");
        one.setUnitName("本级");
        projects.add(one);
        disclosure.add(projects);
        Statement list = statement(null, Statement.Layout.LIST, new Column("c1", "序号"), new Column("c2", "内容"));
        list.setUnit(null);
        list.add(row(40, new Cell("c1", "1", SourceLocation.cell(7, 2, 1)), new Cell("c2", null, SourceLocation.UNKNOWN)));
        disclosure.add(list);
        Statement empty = statement("表九", Statement.Layout.ITEMS, new Column("total", "合计"));
        empty.setEmpty(true);
        disclosure.add(empty);
    }

    private static Statement statement(String number, Statement.Layout layout, Column... columns) {
        Statement statement = new Statement();
        statement.setNumber(number);
        statement.setTitle("样表" + number);
        statement.setLayout(layout);
        statement.setUnit(MoneyUnit.TEN_THOUSAND_YUAN);
        statement.setNote("注：样本");
        statement.setColumns(List.of(columns));
        statement.setAt(line(19));
        return statement;
    }

    private static LineItem row(int line, Cell... cells) {
        LineItem row = new LineItem();
        row.setCells(List.of(cells));
        row.setAt(line(line));
        return row;
    }

    private static OverallTarget overallTarget() {
        OverallTarget target = new OverallTarget();
        target.setTitle("整体支出绩效目标表");
        target.setResponsibilities(PlacedText.of("职责", line(44)));
        target.setStrategy(PlacedText.of("战略", line(45)));
        target.setTasks(PlacedText.of("任务", SourceLocation.UNKNOWN));
        target.setAnnualGoal(PlacedText.of("目标", line(46)));
        target.setFigures(List.of(new Cell("编制人数", "12", line(47))));
        target.setAt(line(44));
        target.add(indicator("出勤率", "≥95%", new TargetReading("≥", new BigDecimal("95"), "%", TargetReading.Direction.UP)));
        return target;
    }

    private static Project project(String name) {
        Project project = new Project();
        project.setName(name);
        project.setAttribute("一次性项目");
        project.setPeriod("1年");
        project.setCompetentDepartment(new CodedName("321", "某市水务局"));
        project.setImplementingUnit("某市水务局本级");
        project.setFundsUnit(MoneyUnit.YUAN);
        project.setPeriodFunds(new Funds(figure("100000", 50), null, null, figure("100000.00", 50), figure("0", 50), null));
        project.setAnnualFunds(new Funds(figure("100000", 51), null, null, null, null, null));
        project.setOverview(PlacedText.of("概况", line(52)));
        project.setBasis(PlacedText.of("依据", line(53)));
        project.setNecessity(PlacedText.of("必要性", line(54)));
        project.setMeasures(PlacedText.of("措施", line(55)));
        project.setPlan(PlacedText.of("计划", line(56)));
        project.setPeriodGoal(PlacedText.of("期目标", line(57)));
        project.setAnnualGoal(PlacedText.of("年目标", line(58)));
        project.setGoals(List.of(PlacedText.of("目标一", line(58)), PlacedText.of("目标二", line(59))));
        project.setAt(line(50));
        project.add(indicator("清淤长度", "＝3.50公里", new TargetReading("=", new BigDecimal("3.50"), "公里", TargetReading.Direction.EXACT)));
        project.add(indicator("完成及时性", "及时", new TargetReading(null, null, null, TargetReading.Direction.QUALITATIVE)));
        return project;
    }

    private static Evaluation evaluation() {
        Evaluation evaluation = new Evaluation();
        evaluation.setTitle("自评表");
        evaluation.setProject("河道清淤");
        evaluation.setCompetentDepartment(new CodedName("321", "某市水务局"));
        evaluation.setUnit(new CodedName(null, "水务局本级"));
        evaluation.setFunds(List.of(new FundExecution("资金总额", figure("10.00", 70), figure("10", 70), figure("10.0", 70), figure("9.5", 70),
                figure("0.50", 70), figure("95", 70), figure("9.5", 70), "结余", line(70))));
        evaluation.setAnnualGoal(PlacedText.of("目标", line(71)));
        evaluation.setActual(PlacedText.of("完成", line(72)));
        evaluation.add(indicator("清淤长度", "≥3公里", new TargetReading("≥", new BigDecimal("3"), "公里", TargetReading.Direction.UP)));
        evaluation.setTotalScore(figure("98.0", 73));
        evaluation.setGrade("优");
        evaluation.setAnalysis(new SelfAnalysis(PlacedText.of("实施", line(74)), PlacedText.of("产出", line(75)), null, null, null,
                PlacedText.of("问题", line(76)), null));
        evaluation.setAt(line(69));
        return evaluation;
    }

    private static Indicator indicator(String name, String target, TargetReading reading) {
        Indicator indicator = new Indicator();
        indicator.setPlace("target", cn.mingzhang.source.SourceLocation.cell(3, 5, 4));
        indicator.setLevel1("产出指标");
        indicator.setLevel2("数量指标");
        indicator.setLevel3(name);
        indicator.setTarget(target);
        indicator.setPeriodTarget(target);
        indicator.setInitialTarget(target);
        indicator.setAdjustedTarget(null);
        indicator.setActual("3.6公里");
        indicator.setQualitative("已完成");
        indicator.setWeight(figure("10", 77));
        indicator.setScore(figure("9.50", 77));
        indicator.setDeviation("无");
        indicator.setDescription("描述");
        indicator.setScoring("每少1公里扣1分");
        indicator.setBasis("方案");
        indicator.setReading(reading);
        indicator.setAt(SourceLocation.cell(9, 4, 2));
        indicator.setPlace("target", SourceLocation.cell(9, 4, 5));
        return indicator;
    }

    private static Figure figure(String digits, int line) {
        return new Figure(new BigDecimal(digits), line(line));
    }

    private static SourceLocation line(int line) {
        return SourceLocation.line(line);
    }
}
