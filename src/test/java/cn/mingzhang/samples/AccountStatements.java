package cn.mingzhang.samples;

import static cn.mingzhang.samples.Amounts.cell;
import static cn.mingzhang.samples.SampleTable.tall;
import static cn.mingzhang.samples.SampleTable.wide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nine statements of a department's final accounts (公开01表 … 公开09表), summed from one year's facts. */
final class AccountStatements {

    private static final String[] CATEGORIES = {"一般公共服务支出", "外交支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出",
        "文化旅游体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出",
        "资源勘探工业信息等支出", "商业服务业等支出", "金融支出", "援助其他地区支出", "自然资源海洋气象等支出", "住房保障支出", "粮油物资储备支出",
        "国有资本经营预算支出", "灾害防治及应急管理支出", "其他支出", "债务还本支出", "债务付息支出", "抗疫特别国债安排的支出"};

    private final SampleDocument document;
    private final FiscalYear now;
    private String[] printing;

    AccountStatements(SampleDocument document, FiscalYear now) {
        this.document = document;
        this.now = now;
    }

    void write() {
        totals();
        income();
        expenditure();
        appropriations();
        general();
        basic();
        fund();
        stateCapital();
        threePublic();
    }

    private void title(int number, String title) {
        printing = new String[] {"公开0" + number + "表", title};
        document.line(Line.Kind.CAPTION, title);
        document.line(Line.Kind.RIGHT, "公开0" + number + "表");
        document.line(Line.Kind.LEFT, "部门：" + now.agency.name());
        document.line(Line.Kind.RIGHT, "单位：万元");
    }

    /** Prints a table by functional class under the title printed last; its amount columns have these keys. */
    private void printFunctional(SampleTable table, String... keys) {
        document.expected().functional(printing[0], printing[1], table, keys);
        document.table(table);
    }

    /** Prints a table of two sides, the columns of whose amounts are counted from 0. */
    private void printTwoSided(SampleTable table, int incomeAmount, int item, int... amounts) {
        document.expected().twoSided(printing[0], printing[1], table, incomeAmount, item, amounts);
        document.table(table);
    }

    /** Spending by function: basic and project, of both funds or of the general public budget alone. */
    private ByFunction spending(boolean withLand) {
        ByFunction functions = new ByFunction();
        now.basic.forEach(line -> functions.add(line.function(), "basic", line.executed()));
        now.projects.stream().filter(p -> withLand || !p.facts().land())
                .forEach(p -> functions.add(p.facts().function(), "project", p.year().executed()));
        return functions;
    }

    private void totals() {
        title(1, "收入支出决算总表");
        SampleTable table = new SampleTable(36, 7, 14, 30, 7, 14);
        table.row(wide(3, "收入"), wide(3, "支出"));
        table.row("项目", "行次", "决算数", "项目", "行次", "决算数");
        table.row("栏次", "", "1", "栏次", "", "2").head();
        String[] income = {"一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入",
            "五、事业收入", "六、经营收入", "七、附属单位上缴收入", "八、其他收入"};
        BigDecimal[] amounts = {now.received(false), now.received(true)};
        Map<String, BigDecimal> classes = new LinkedHashMap<>();
        spending(true).rows().forEach((code, row) -> {
            if (code.length() == 3) {
                classes.put(FunctionCode.name(code), ByFunction.sum(row));
            }
        });
        for (int i = 0; i < CATEGORIES.length; i++) {
            table.row(i < income.length ? income[i] : "", i + 1, i < amounts.length ? cell(amounts[i]) : "",
                    Numbered.chinese(i + 1) + "、" + CATEGORIES[i], i + 32, cell(classes.get(CATEGORIES[i])));
        }
        BigDecimal received = now.received(false).add(now.received(true));
        BigDecimal spent = now.spent(false).add(now.spent(true));
        table.row("本年收入合计", "27", cell(received), "本年支出合计", "58", cell(spent));
        table.row("使用非财政拨款结余（含专用结余）", "28", "", "结余分配", "59", "");
        table.row("年初结转和结余", "29", cell(now.carriedInTotal()), "年末结转和结余", "60", cell(now.left(false).add(now.left(true))));
        table.row("", "30", "", "", "61", "");
        table.row("总计", "31", cell(now.accountsTotal()), "总计", "62", cell(now.accountsTotal()));
        printTwoSided(table, 2, 3, 5);
    }

    private void income() {
        title(2, "收入决算表");
        SampleTable table = new SampleTable(12, 26, 13, 13, 10, 10, 10, 12, 10);
        table.row(wide(2, "项目"), tall(2, "本年收入合计"), tall(2, "财政拨款收入"), tall(2, "上级补助收入"), tall(2, "事业收入"), tall(2, "经营收入"),
                tall(2, "附属单位上缴收入"), tall(2, "其他收入"));
        table.row("功能分类科目编码", "科目名称");
        table.row(wide(2, "栏次"), "1", "2", "3", "4", "5", "6", "7").head();
        ByFunction functions = new ByFunction();
        now.basic.forEach(line -> functions.add(line.function(), "a", line.executed()));
        now.projects.forEach(p -> functions.add(p.facts().function(), "a", p.received()));
        table.row(wide(2, "合计"), cell(functions.total()), cell(functions.total()), "", "", "", "", "");
        functions.rows().forEach((code, row) -> table.row(code, FunctionCode.name(code), cell(ByFunction.sum(row)), cell(ByFunction.sum(row)),
                "", "", "", "", ""));
        printFunctional(table, "total", "fiscalAppropriation", "superiorSubsidy", "businessIncome", "operatingIncome", "affiliateIncome", "otherIncome");
    }

    private void expenditure() {
        title(3, "支出决算表");
        SampleTable table = new SampleTable(12, 30, 13, 13, 13, 11, 10, 13);
        table.row(wide(2, "项目"), tall(2, "本年支出合计"), tall(2, "基本支出"), tall(2, "项目支出"), tall(2, "上缴上级支出"), tall(2, "经营支出"),
                tall(2, "对附属单位补助支出"));
        table.row("功能分类科目编码", "科目名称");
        table.row(wide(2, "栏次"), "1", "2", "3", "4", "5", "6").head();
        ByFunction functions = spending(true);
        table.row(wide(2, "合计"), cell(functions.total()), cell(functions.total("basic")), cell(functions.total("project")), "", "", "");
        functions.rows().forEach((code, row) -> table.row(code, FunctionCode.name(code), cell(ByFunction.sum(row)), cell(row.get("basic")),
                cell(row.get("project")), "", "", ""));
        printFunctional(table, "total", "basic", "project", "remittance", "operatingExpenditure", "affiliateSubsidy");
    }

    private void appropriations() {
        title(4, "财政拨款收入支出决算总表");
        SampleTable table = new SampleTable(30, 6, 13, 28, 6, 13, 13, 13, 13);
        table.row(wide(3, "收入"), wide(6, "支出"));
        table.row(tall(2, "项目"), tall(2, "行次"), tall(2, "决算数"), tall(2, "项目"), tall(2, "行次"), wide(4, "决算数"));
        table.row("合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");
        table.row("栏次", "", "1", "栏次", "", "2", "3", "4", "5").head();
        String[] income = {"一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"};
        BigDecimal[] amounts = {now.received(false), now.received(true), null};
        Map<String, BigDecimal> general = byClass(spending(false));
        Map<String, BigDecimal> all = byClass(spending(true));
        for (int i = 0; i < CATEGORIES.length; i++) {
            BigDecimal total = all.getOrDefault(CATEGORIES[i], Amounts.ZERO);
            BigDecimal own = general.getOrDefault(CATEGORIES[i], Amounts.ZERO);
            table.row(i < 3 ? income[i] : "", i + 1, i < 3 ? cell(amounts[i]) : "", Numbered.chinese(i + 1) + "、" + CATEGORIES[i], i + 33,
                    cell(total), cell(own), cell(total.subtract(own)), "");
        }
        BigDecimal received = now.received(false).add(now.received(true));
        sums(table, "本年收入合计", 27, received, "本年支出合计", 59, now.spent(false), now.spent(true));
        sums(table, "年初财政拨款结转和结余", 28, now.carriedInTotal(), "年末财政拨款结转和结余", 60, now.left(false), now.left(true));
        sums(table, "一般公共预算财政拨款", 29, now.carriedIn(false), "", 61, Amounts.ZERO, Amounts.ZERO);
        sums(table, "政府性基金预算财政拨款", 30, now.carriedIn(true), "", 62, Amounts.ZERO, Amounts.ZERO);
        sums(table, "国有资本经营预算财政拨款", 31, Amounts.ZERO, "", 63, Amounts.ZERO, Amounts.ZERO);
        sums(table, "总计", 32, now.accountsTotal(), "总计", 64, now.spent(false).add(now.left(false)), now.spent(true).add(now.left(true)));
        printTwoSided(table, 2, 3, 5, 6, 7, 8);
    }

    private static void sums(SampleTable table, String left, int line, BigDecimal amount, String right, int otherLine, BigDecimal general,
                             BigDecimal land) {
        table.row(left, line, cell(amount), right, otherLine, cell(general.add(land)), cell(general), cell(land), "");
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

    private void general() {
        title(5, "一般公共预算财政拨款支出决算表");
        SampleTable table = new SampleTable(16, 40, 15, 15, 15);
        table.row(wide(2, "项目"), wide(3, "本年支出"));
        table.row("功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出");
        table.row(wide(2, "栏次"), "1", "2", "3").head();
        ByFunction functions = spending(false);
        table.row(wide(2, "合计"), cell(functions.total()), cell(functions.total("basic")), cell(functions.total("project")));
        functions.rows().forEach((code, row) -> table.row(code, FunctionCode.name(code), cell(ByFunction.sum(row)), cell(row.get("basic")),
                cell(row.get("project"))));
        printFunctional(table, "total", "basic", "project");
    }

    /** Personnel lines on the left, office lines on the right. */
    private void basic() {
        title(6, "一般公共预算财政拨款基本支出决算明细表");
        SampleTable table = new SampleTable(10, 28, 12, 10, 28, 12);
        table.row(wide(3, "人员经费"), wide(3, "公用经费"));
        table.row("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数").head();
        List<String[]> people = economic(true);
        List<String[]> office = economic(false);
        for (int i = 0; i < Math.max(people.size(), office.size()); i++) {
            List<Object> row = new ArrayList<>();
            row.addAll(List.of(i < people.size() ? people.get(i) : new String[] {"", "", ""}));
            row.addAll(List.of(i < office.size() ? office.get(i) : new String[] {"", "", ""}));
            table.row(row);
        }
        table.row(wide(2, "人员经费合计"), cell(now.basic(true, true)), wide(2, "公用经费合计"), cell(now.basic(false, true)));
        document.expected().economic(printing[0], printing[1], table);
        document.table(table);
    }

    private List<String[]> economic(boolean personnel) {
        List<String[]> rows = new ArrayList<>();
        String category = "";
        for (EconomicLine line : now.basic) {
            if (line.personnel() != personnel) {
                continue;
            }
            if (!line.category().equals(category)) {
                category = line.category();
                String of = category;
                rows.add(new String[] {line.code().substring(0, 3), category, cell(Amounts.sum(now.basic.stream()
                        .filter(l -> l.personnel() == personnel && l.category().equals(of)).map(EconomicLine::executed).toList()))});
            }
            rows.add(new String[] {line.code(), line.department(), cell(line.executed())});
        }
        return rows;
    }

    private void fund() {
        title(7, "政府性基金预算财政拨款收入支出决算表");
        SampleTable table = new SampleTable(12, 28, 12, 12, 12, 12, 12, 12);
        table.row(wide(2, "项目"), tall(2, "年初结转和结余"), tall(2, "本年收入"), wide(3, "本年支出"), tall(2, "年末结转和结余"));
        table.row("功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出");
        table.row(wide(2, "栏次"), "1", "2", "3", "4", "5", "6").head();
        ByFunction functions = new ByFunction();
        now.projects.stream().filter(p -> p.facts().land()).forEach(p -> functions.add(p.facts().function(), "in", p.carriedIn())
                .add(p.facts().function(), "received", p.received()).add(p.facts().function(), "spent", p.year().executed())
                .add(p.facts().function(), "left", p.left()));
        table.row(wide(2, "合计"), cell(functions.total("in")), cell(functions.total("received")), cell(functions.total("spent")), "",
                cell(functions.total("spent")), cell(functions.total("left")));
        functions.rows().forEach((code, row) -> table.row(code, FunctionCode.name(code), cell(row.get("in")), cell(row.get("received")),
                cell(row.get("spent")), "", cell(row.get("spent")), cell(row.get("left"))));
        printFunctional(table, "carryOver", "revenue", "total", "basic", "project", "yearEnd");
        if (functions.rows().isEmpty()) {
            document.line(Line.Kind.NOTE, "注：本部门没有政府性基金预算财政拨款收支，本表无数据。");
        }
    }

    private void stateCapital() {
        title(8, "国有资本经营预算财政拨款支出决算表");
        SampleTable table = new SampleTable(16, 40, 15, 15, 15);
        table.row(wide(2, "项目"), wide(3, "本年支出"));
        table.row("功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出");
        table.row(wide(2, "栏次"), "1", "2", "3").head();
        table.row(wide(2, "合计"), "", "", "");
        printFunctional(table, "total", "basic", "project");
        document.line(Line.Kind.NOTE, "注：本部门没有国有资本经营预算财政拨款支出，本表无数据。");
    }

    private void threePublic() {
        title(9, "财政拨款“三公”经费支出决算表");
        SampleTable table = new SampleTable(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
        table.row(wide(6, "预算数"), wide(6, "决算数"));
        table.row(tall(2, "合计"), tall(2, "因公出国（境）费"), wide(3, "公务用车购置及运行维护费"), tall(2, "公务接待费"),
                tall(2, "合计"), tall(2, "因公出国（境）费"), wide(3, "公务用车购置及运行维护费"), tall(2, "公务接待费"));
        table.row("小计", "公务用车购置费", "公务用车运行维护费", "小计", "公务用车购置费", "公务用车运行维护费");
        table.row("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12").head();
        List<Object> row = new ArrayList<>();
        for (boolean executed : new boolean[] {false, true}) {
            BigDecimal reception = now.economic("公务接待费", executed);
            BigDecimal vehicle = now.economic("公务用车运行维护费", executed);
            row.addAll(List.of(cell(reception.add(vehicle)), "", cell(vehicle), "", cell(vehicle), cell(reception)));
        }
        table.row(row);
        document.expected().threePublic(printing[0], printing[1], row);
        document.table(table);
    }
}
