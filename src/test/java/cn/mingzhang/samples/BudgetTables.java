package cn.mingzhang.samples;

import static cn.mingzhang.samples.Amounts.cell;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The thirteen tables of the Shanxi budget (表一 … 表十三), summed from one year's facts. */
final class BudgetTables {

    private static final String BASIC = "basic";
    private static final String PROJECT = "project";
    private static final String[] CATEGORIES = {"一般公共服务支出", "外交支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出",
        "文化旅游体育与传媒支出", "社会保障和就业支出", "社会保险基金支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出",
        "资源勘探工业信息等支出", "商业服务业等支出", "金融支出", "援助其他地区支出", "自然资源海洋气象等支出", "住房保障支出", "粮油物资储备支出",
        "国有资本经营预算支出", "灾害防治及应急管理支出", "预备费", "其他支出", "转移性支出", "债务还本支出", "债务付息支出", "债务发行费用支出",
        "抗疫特别国债安排的支出"};

    private final SampleDocument document;
    private final FiscalYear now;
    private final int year;

    BudgetTables(SampleDocument document, FiscalYear now) {
        this.document = document;
        this.now = now;
        this.year = now.year;
    }

    /** This year's and carried-over expenditure by function. */
    static ByFunction all(FiscalYear now) {
        ByFunction functions = current(now);
        now.projects.forEach(p -> functions.add(p.facts().function(), PROJECT, p.carriedIn()));
        return functions;
    }

    private static ByFunction current(FiscalYear now) {
        ByFunction functions = general(now);
        now.projects.stream().filter(p -> p.facts().land()).forEach(p -> functions.add(p.facts().function(), PROJECT, p.year().budget()));
        return functions;
    }

    /** This year's expenditure out of the general public budget by function. */
    static ByFunction general(FiscalYear now) {
        ByFunction functions = new ByFunction();
        now.basic.forEach(line -> functions.add(line.function(), BASIC, line.budget()));
        now.projects.stream().filter(p -> !p.facts().land()).forEach(p -> functions.add(p.facts().function(), PROJECT, p.year().budget()));
        return functions;
    }

    void write() {
        totals();
        income();
        functions(3, "表三", year + "年预算支出总表", all(now), List.of("项目", year + "年预算数"));
        appropriations();
        functions(5, "表五", year + "年一般公共预算支出预算表（不含上年结转）", general(now), List.of("项目", year + "年预算数"));
        economic();
        fundIncome();
        functions(8, "表八", year + "年政府性基金预算支出表（不含上年结转）", fund(), null);
        stateCapital();
        threePublic();
        office();
        projects(12);
        projects(13);
    }

    private void title(int number, String title) {
        document.line(Line.Kind.LEFT, "预算公开表" + number);
        document.line(Line.Kind.CAPTION, title);
        document.line(Line.Kind.LEFT, "部门名称：" + now.agency.name());
        document.line(Line.Kind.RIGHT, "单位：万元");
    }

    private void totals() {
        String title = year + "年预算收支总表";
        title(1, title);
        List<Object> expected = document.expected().table("表一", title, false);
        SampleTable table = new SampleTable(26, 12, 30, 12, 12, 12);
        table.row(wide(2, "收入"), wide(4, "支出"));
        table.row("项目", year + "年", "项目", year + "年合计", "当年预算安排", "上年结转安排").head();
        Map<String, BigDecimal> current = byClass(current(now));
        Map<String, BigDecimal> whole = byClass(all(now));
        String[] income = {"一、一般公共预算", "二、政府性基金预算", "三、国有资本经营预算", "四、财政专户管理资金", "五、单位资金"};
        BigDecimal[] amounts = {now.generalBudget(), now.projectBudget(true), null, null, null};
        List<Object> left = new ArrayList<>();
        List<Object> right = new ArrayList<>();
        for (int i = 0; i < CATEGORIES.length; i++) {
            String item = Numbered.chinese(i + 1) + "、" + CATEGORIES[i];
            BigDecimal total = whole.getOrDefault(CATEGORIES[i], Amounts.ZERO);
            BigDecimal own = current.getOrDefault(CATEGORIES[i], Amounts.ZERO);
            boolean filled = i < income.length;
            table.row(filled ? income[i] : "", filled ? cell(amounts[i]) : "", item, cell(total), cell(own), cell(total.subtract(own)));
            if (filled) {
                left.add(income(income[i], year + "年", amounts[i]));
            }
            right.add(expenditure(item, total, own));
        }
        String[] names = {"本年收入合计", "上年结转", "收入总计"};
        BigDecimal[] sums = {now.currentIncome(), now.carriedInTotal(), now.budgetTotal()};
        String[] others = {"本年支出合计", "年终结转", "支出总计"};
        for (int i = 0; i < 3; i++) {
            BigDecimal total = i == 1 ? Amounts.ZERO : now.budgetTotal();
            BigDecimal own = i == 1 ? Amounts.ZERO : now.currentIncome();
            table.row(names[i], cell(sums[i]), others[i], cell(total), cell(own), cell(total.subtract(own)));
            left.add(income(names[i], year + "年", sums[i]));
            right.add(expenditure(others[i], total, own));
        }
        expected.addAll(left);
        expected.addAll(right);
        document.table(table);
    }

    private Map<String, Object> expenditure(String item, BigDecimal total, BigDecimal own) {
        return ExpectedFacts.map("side", "expenditure", "item", item, "amounts", ExpectedFacts.map(year + "年合计", cell(total),
                "当年预算安排", cell(own), "上年结转安排", cell(total.subtract(own))));
    }

    private static Map<String, Object> income(String item, String column, BigDecimal amount) {
        return ExpectedFacts.map("side", "income", "item", item, "amounts", ExpectedFacts.map(column, cell(amount)));
    }

    private static Map<String, BigDecimal> byClass(ByFunction functions) {
        Map<String, BigDecimal> classes = new LinkedHashMap<>();
        functions.rows().forEach((code, row) -> {
            if (code.length() == 3) {
                classes.put(FunctionCode.name(code), ByFunction.sum(row));
            }
        });
        return classes;
    }

    private void income() {
        String title = year + "年预算收入总表";
        title(2, title);
        List<Object> expected = document.expected().table("表二", title, false);
        SampleTable table = new SampleTable(10, 26, 12, 12, 11, 11, 11, 10, 11);
        table.row(wide(2, "项目"), wide(6, "本年收入"), tall(2, "上年结转"));
        table.row("科目编码", "科目名称", "合计", "一般公共预算", "政府性基金", "国有资本经营预算", "财政专户管理资金", "单位资金").head();
        ByFunction functions = new ByFunction();
        now.basic.forEach(line -> functions.add(line.function(), "general", line.budget()));
        now.projects.forEach(p -> functions.add(p.facts().function(), p.facts().land() ? "land" : "general", p.year().budget())
                .add(p.facts().function(), "carried", p.carriedIn()));
        incomeRow(table, expected, null, "合计", functions.total("general"), functions.total("land"), functions.total("carried"));
        functions.rows().keySet().forEach(code -> incomeRow(table, expected, code, FunctionCode.name(code), functions.of(code, "general"),
                functions.of(code, "land"), functions.of(code, "carried")));
        document.table(table);
    }

    private static void incomeRow(SampleTable table, List<Object> expected, String code, String name, BigDecimal general, BigDecimal land,
                                  BigDecimal carried) {
        List<Object> row = new ArrayList<>(code == null ? List.of(wide(2, name)) : List.of(code, name));
        row.addAll(List.of(cell(general.add(land)), cell(general), cell(land), "", "", "", cell(carried)));
        table.row(row);
        expected.add(ExpectedFacts.map("code", code, "name", name, "total", cell(general.add(land)), "generalPublicBudget", cell(general),
                "governmentFund", cell(land), "stateCapital", null, "fiscalAccount", null, "unitFunds", null, "carryOver", cell(carried)));
    }

    private ByFunction fund() {
        ByFunction functions = new ByFunction();
        now.projects.stream().filter(p -> p.facts().land()).forEach(p -> functions.add(p.facts().function(), PROJECT, p.year().budget()));
        return functions;
    }

    /** Tables of code, name, total, basic and project; the head has two rows unless no group is given. */
    private void functions(int number, String label, String title, ByFunction functions, List<String> group) {
        title(number, title);
        boolean empty = functions.rows().isEmpty();
        List<Object> expected = document.expected().table(label, title, empty);
        SampleTable table = new SampleTable(14, 36, 14, 14, 14);
        if (group != null) {
            table.row(wide(2, group.get(0)), wide(3, group.get(1)));
        }
        table.row("科目编码", "科目名称", "合计", "基本支出", "项目支出").head();
        table.row(wide(2, "合计"), cell(functions.total()), cell(functions.total(BASIC)), cell(functions.total(PROJECT)));
        if (!empty) {
            expected.add(functionRow(null, "合计", functions.total(), functions.total(BASIC), functions.total(PROJECT)));
        }
        functions.rows().forEach((code, row) -> {
            table.row(code, FunctionCode.name(code), cell(ByFunction.sum(row)), cell(row.get(BASIC)), cell(row.get(PROJECT)));
            expected.add(functionRow(code, FunctionCode.name(code), ByFunction.sum(row), row.get(BASIC), row.get(PROJECT)));
        });
        document.table(table);
        noteWhenEmpty(empty);
    }

    private static Map<String, Object> functionRow(String code, String name, BigDecimal total, BigDecimal basic, BigDecimal project) {
        return ExpectedFacts.map("code", code, "name", name, "total", cell(total), "basic", cell(basic), "project", cell(project));
    }

    private void noteWhenEmpty(boolean empty) {
        if (empty) {
            document.line(Line.Kind.NOTE, "注：本表无数据");
        }
    }

    private void appropriations() {
        String title = year + "年财政拨款收支总表";
        title(4, title);
        List<Object> expected = document.expected().table("表四", title, false);
        SampleTable table = new SampleTable(24, 12, 28, 12, 12, 12, 12);
        table.row(wide(2, "收入"), wide(5, "支出"));
        table.row(tall(2, "项目"), tall(2, "金额"), tall(2, "项目"), wide(4, "金额"));
        table.row("小计", "一般公共预算", "政府性基金预算", "国有资本经营预算").head();
        ByFunction functions = new ByFunction();
        now.basic.forEach(line -> functions.add(line.function(), "general", line.budget()));
        now.projects.forEach(p -> functions.add(p.facts().function(), p.facts().land() ? "land" : "general", p.year().budget().add(p.carriedIn())));
        Map<String, Map<String, BigDecimal>> classes = new LinkedHashMap<>();
        functions.rows().forEach((code, row) -> {
            if (code.length() == 3) {
                classes.put(FunctionCode.name(code), row);
            }
        });
        List<Object> left = new ArrayList<>();
        List<Object> right = new ArrayList<>();
        String[] items = {"一、一般公共预算", "二、政府性基金预算", "三、国有资本经营预算"};
        BigDecimal[] amounts = {now.generalBudget(), now.projectBudget(true), null};
        for (int i = 0; i < CATEGORIES.length; i++) {
            String item = Numbered.chinese(i + 1) + "、" + CATEGORIES[i];
            Map<String, BigDecimal> row = classes.getOrDefault(CATEGORIES[i], Map.of());
            boolean filled = i < items.length;
            appropriation(table, right, filled ? items[i] : "", filled ? amounts[i] : null, item, row.get("general"), row.get("land"));
            if (filled) {
                left.add(income(items[i], "金额", amounts[i]));
            }
        }
        BigDecimal general = functions.total("general");
        BigDecimal land = functions.total("land");
        appropriation(table, right, "本年收入合计", now.currentIncome(), "本年支出合计", general, land);
        left.add(income("本年收入合计", "金额", now.currentIncome()));
        appropriation(table, right, "上年财政拨款结转", now.carriedInTotal(), "年终结转", null, null);
        left.add(income("上年财政拨款结转", "金额", now.carriedInTotal()));
        BigDecimal[] carried = {now.carriedIn(false), now.carriedIn(true), null};
        for (int i = 0; i < 3; i++) {
            appropriation(table, null, items[i], carried[i], "", null, null);
            left.add(income(items[i], "金额", carried[i]));
        }
        appropriation(table, right, "收入总计", now.budgetTotal(), "支出总计", general, land);
        left.add(income("收入总计", "金额", now.budgetTotal()));
        expected.addAll(left);
        expected.addAll(right);
        document.table(table);
    }

    private static void appropriation(SampleTable table, List<Object> expected, String left, BigDecimal amount, String item,
                                      BigDecimal general, BigDecimal land) {
        BigDecimal total = (general == null ? Amounts.ZERO : general).add(land == null ? Amounts.ZERO : land);
        table.row(left, cell(amount), item, cell(total), cell(general), cell(land), "");
        if (expected != null) {
            expected.add(ExpectedFacts.map("side", "expenditure", "item", item, "amounts", ExpectedFacts.map("小计", cell(total),
                    "一般公共预算", cell(general), "政府性基金预算", cell(land), "国有资本经营预算", null)));
        }
    }

    private void economic() {
        String title = year + "年一般公共预算安排基本支出分经济科目表（不含上年结转）";
        title(6, title);
        List<Object> expected = document.expected().table("表六", title, false);
        SampleTable table = new SampleTable(30, 26, 14, 14, 14);
        table.row(tall(2, "部门预算支出经济科目名称"), tall(2, "政府预算支出经济科目名称"), wide(3, year + "年预算数"));
        table.row("合计", "人员经费", "公用经费").head();
        economicRow(table, expected, "total", "合计", "", now.basic(true, false), now.basic(false, false));
        String category = "";
        for (EconomicLine line : now.basic) {
            if (!line.category().equals(category)) {
                category = line.category();
                economicRow(table, expected, "category", category, "", sum(category, true), sum(category, false));
            }
            economicRow(table, expected, "detail", line.department(), line.government(), line.personnel() ? line.budget() : null,
                    line.personnel() ? null : line.budget());
        }
        document.table(table);
    }

    private BigDecimal sum(String category, boolean personnel) {
        return Amounts.sum(now.basic.stream().filter(l -> l.category().equals(category) && l.personnel() == personnel)
                .map(EconomicLine::budget).toList());
    }

    private static void economicRow(SampleTable table, List<Object> expected, String type, String department, String government,
                                    BigDecimal personnel, BigDecimal office) {
        BigDecimal total = (personnel == null ? Amounts.ZERO : personnel).add(office == null ? Amounts.ZERO : office);
        if (type.equals("total")) {
            table.row(wide(2, department), cell(total), cell(personnel), cell(office));
        } else {
            table.row(department, government, cell(total), cell(personnel), cell(office));
        }
        expected.add(ExpectedFacts.map("departmentEconomic", department, "governmentEconomic", government, "rowType", type, "total", cell(total),
                "personnel", cell(personnel), "publicUse", cell(office)));
    }

    private void fundIncome() {
        String title = year + "年政府性基金预算收入表（不含上年结转）";
        title(7, title);
        BigDecimal land = now.projectBudget(true);
        boolean empty = land.signum() == 0;
        List<Object> expected = document.expected().table("表七", title, empty);
        SampleTable table = new SampleTable(20, 50, 30);
        table.row(wide(2, "项目"), tall(2, "政府性基金收入预算"));
        table.row("收入科目编码", "科目名称").head();
        table.row(wide(2, "合计"), cell(land));
        if (!empty) {
            expected.add(ExpectedFacts.map("code", null, "name", "合计", "governmentFundIncome", cell(land)));
            String[][] rows = {{"103", "非税收入"}, {"10301", "政府性基金收入"}, {"1030148", "国有土地使用权出让收入"}};
            for (String[] row : rows) {
                table.row(row[0], row[1], cell(land));
                expected.add(ExpectedFacts.map("code", row[0], "name", row[1], "governmentFundIncome", cell(land)));
            }
        }
        document.table(table);
        noteWhenEmpty(empty);
    }

    private void stateCapital() {
        String title = year + "年国有资本经营预算收支预算表（不含上年结转）";
        title(9, title);
        document.expected().table("表九", title, true);
        SampleTable table = new SampleTable(12, 14, 14, 12, 14, 12, 12, 12);
        table.row(wide(3, "国有资本经营预算收入"), wide(5, "国有资本经营预算支出"));
        table.row(wide(2, "项目"), tall(2, "国有资本经营收入预算"), tall(2, "科目编码"), tall(2, "科目名称"), tall(2, "合计"), tall(2, "基本支出"),
                tall(2, "项目支出"));
        table.row("收入科目编码", "科目名称").head();
        table.row(wide(2, "合计"), "", "", "", "", "", "");
        document.table(table);
        noteWhenEmpty(true);
    }

    private void threePublic() {
        String title = year + "年财政拨款安排“三公”经费支出预算表";
        title(10, title);
        List<Object> expected = document.expected().table("表十", title, false);
        SampleTable table = new SampleTable(32, 16, 18, 18, 18);
        table.row(tall(2, "项目"), wide(4, year + "年预算数"));
        table.row("合计", "一般公共预算", "政府性基金预算", "国有资本经营预算").head();
        BigDecimal reception = now.economic("公务接待费", false);
        BigDecimal vehicle = now.economic("公务用车运行维护费", false);
        String[] items = {"因公出国（境）费", "公务接待费", "公务用车购置及运行费", "①公务用车购置费", "②公务用车运行维护费", "合计"};
        BigDecimal[] amounts = {null, reception, vehicle, null, vehicle, reception.add(vehicle)};
        for (int i = 0; i < items.length; i++) {
            table.row(items[i], cell(amounts[i]), cell(amounts[i]), "", "");
            expected.add(ExpectedFacts.map("item", items[i], "total", cell(amounts[i]), "generalPublicBudget", cell(amounts[i]),
                    "governmentFund", null, "stateCapital", null));
        }
        document.table(table);
    }

    private void office() {
        String title = year + "年财政拨款安排机关运行经费预算表";
        title(11, title);
        List<Object> expected = document.expected().table("表十一", title, false);
        SampleTable table = new SampleTable(32, 16, 18, 18, 18);
        table.row(tall(2, "单位名称"), wide(4, year + "年预算数"));
        table.row("合计", "一般公共预算", "政府性基金预算", "国有资本经营预算").head();
        String amount = cell(now.basic(false, false));
        for (String name : List.of("部门合计", now.agency.name())) {
            table.row(name, amount, amount, "", "");
            expected.add(ExpectedFacts.map("name", name, "total", amount, "generalPublicBudget", amount, "governmentFund", null,
                    "stateCapital", null));
        }
        document.table(table);
    }

    /** Table 12 lists this year's projects, table 13 those carried over; a unit stands twice, as department and as unit. */
    private void projects(int number) {
        boolean current = number == 12;
        List<FiscalYear.Project> projects = current ? now.budgeted() : now.carriedIn();
        String title = year + "年项目支出预算表" + (current ? "（本年预算）" : "（上年结转）");
        title(number, title);
        List<Object> expected = document.expected().table(current ? "表十二" : "表十三", title, projects.isEmpty());
        SampleTable table = current ? new SampleTable(36, 12, 12, 12, 12, 10, 10) : new SampleTable(44, 14, 14, 14, 14);
        if (current) {
            table.row(tall(2, "项目名称"), tall(2, "合计"), wide(3, year + "年财政拨款"), tall(2, "财政专户管理资金"), tall(2, "单位资金"));
        } else {
            table.row(tall(2, "项目名称"), tall(2, "合计"), wide(3, year + "年财政拨款"));
        }
        table.row("一般公共预算", "政府性基金预算", "国有资本经营预算");
        table.row(current ? List.of("1", "2", "3", "4", "5", "6", "7") : List.of("1", "2", "3", "4", "5")).head();
        if (projects.isEmpty()) {
            table.row(current ? new Object[] {"合计", "", "", "", "", "", ""} : new Object[] {"合计", "", "", "", ""});
        } else {
            projectRow(table, expected, "unit", now.agency.name(), null, projects, current);
        }
        for (Agency.Unit unit : now.agency.units()) {
            List<FiscalYear.Project> own = projects.stream().filter(p -> p.facts().unit().equals(unit.code())).toList();
            if (!own.isEmpty()) {
                projectRow(table, expected, "unit", unit.name(), null, own, current);
                projectRow(table, expected, "unit", unit.name(), null, own, current);
                own.forEach(p -> projectRow(table, expected, "project", p.name(), unit.name(), List.of(p), current));
            }
        }
        document.table(table);
        noteWhenEmpty(projects.isEmpty());
    }

    private void projectRow(SampleTable table, List<Object> expected, String level, String name, String unit,
                            List<FiscalYear.Project> projects, boolean current) {
        BigDecimal general = amount(projects, false, current);
        BigDecimal land = amount(projects, true, current);
        List<Object> row = new ArrayList<>(List.of(name, cell(general.add(land)), cell(general), cell(land), ""));
        Map<String, Object> facts = ExpectedFacts.map("level", level, "name", name, "unitName", unit, "total", cell(general.add(land)),
                "generalPublicBudget", cell(general), "governmentFund", cell(land), "stateCapital", null);
        if (current) {
            row.addAll(List.of("", ""));
            facts.put("fiscalAccount", null);
            facts.put("unitFunds", null);
        }
        table.row(row);
        expected.add(facts);
    }

    private BigDecimal amount(List<FiscalYear.Project> projects, boolean land, boolean current) {
        return Amounts.sum(projects.stream().filter(p -> p.facts().land() == land).map(p -> current ? p.year().budget() : p.carriedIn()).toList());
    }
}
