package cn.mingzhang.check;

import cn.mingzhang.account.StatementRole;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Sums across statements (表间核对): a figure that two statements print must be one, income of this year and what is carried over
 * make the expenditure, the projects make the project expenditure. Where a form leaves open which column is meant (with or without
 * 上年结转), the nearest one counts.
 */
final class TableSums {

    static final Rule TABLES = Rule.warning("sum.tables", "表与表一致", "同一个数印在两张报表上应相同；本年数加上年结转应等于总数；差额在各数四舍五入以内的不提示。");

    private final Disclosure disclosure;
    private final List<Sum> sums = new ArrayList<>();

    private TableSums(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    static List<Sum> of(Disclosure disclosure) {
        TableSums tables = new TableSums(disclosure);
        tables.totals();
        tables.classes();
        tables.appropriations();
        tables.basic();
        tables.projects();
        tables.funds();
        return tables.sums;
    }

    /** A printed amount with the statement it stands in. */
    private record Printed(Statement statement, String name, Cell cell) {

        Sum.Term term(Statement like) {
            BigDecimal amount = cell.amount().orElseThrow();
            BigDecimal same = statement.getUnit() == like.getUnit() ? amount : new Amount(amount, statement.getUnit()).in(like.getUnit());
            return new Sum.Term(StatementNames.of(statement) + " " + name, same, cell.at());
        }
    }

    /** 收入总表 and 支出总表 against 收支总表. */
    private void totals() {
        Printed revenue = total(StatementRole.REVENUE, "total");
        Printed carryOver = total(StatementRole.REVENUE, "carryOver");
        List<Printed> income = new ArrayList<>(sided(StatementRole.OVERALL, "income", "(?:本年)?收入合计"));
        List<Printed> whole = sided(StatementRole.OVERALL, "income", "(?:收入)?总计");
        income.addAll(carryOver == null ? whole : List.of());
        same(revenue, income);
        if (carryOver != null && revenue != null && !whole.isEmpty()) {
            add(whole.get(0), revenue, carryOver);
        }
        same(total(StatementRole.EXPENDITURE, "total"), sided(StatementRole.OVERALL, "expenditure", "(?:本年)?支出合计"));
    }

    /** Each class of 收支总表 against 支出总表. */
    private void classes() {
        Statement expenditure = StatementRole.EXPENDITURE.in(disclosure).orElse(null);
        if (expenditure == null) {
            return;
        }
        for (LineItem row : expenditure.getRows()) {
            if (row.getCode() != null && row.getCode().length() == 3 && row.getName() != null) {
                Printed printed = printed(expenditure, row, "total");
                same(printed, sided(StatementRole.OVERALL, "expenditure", java.util.regex.Pattern.quote(row.getName().replaceAll("\\s", ""))));
            }
        }
    }

    /** 财政拨款收支总表 against the tables of its funds; a budget may leave out what is carried over there. */
    private void appropriations() {
        Statement appropriation = StatementRole.APPROPRIATION.in(disclosure).orElse(null);
        if (appropriation == null) {
            return;
        }
        for (String[] fund : new String[][] {{"一般公共预算", "GENERAL"}, {"政府性基金", "FUND"}, {"国有资本经营", "STATE_CAPITAL"}}) {
            Printed total = total(StatementRole.valueOf(fund[1]), "total");
            List<Printed> candidates = new ArrayList<>(sided(StatementRole.APPROPRIATION, "income", fund[0] + ".*"));
            appropriation.getColumns().stream().filter(column -> column.title().contains(fund[0]))
                    .forEach(column -> rows(appropriation, row -> isSide(row, "expenditure", "(?:本年)?支出合计"))
                            .forEach(row -> candidates.add(printed(appropriation, row, column.key()))));
            same(total, candidates);
        }
        same(total(StatementRole.REVENUE, "fiscalAppropriation"), sided(StatementRole.APPROPRIATION, "income", "(?:本年)?收入合计"));
    }

    /** 一般公共预算 basic expenditure by function against that by economic class. */
    private void basic() {
        Printed basic = total(StatementRole.GENERAL, "basic");
        Printed total = total(StatementRole.BASIC, "total");
        Printed personnel = total(StatementRole.BASIC, "personnel");
        Printed publicUse = total(StatementRole.BASIC, "publicUse");
        if (total != null) {
            same(basic, List.of(total));
        } else if (basic != null && personnel != null && publicUse != null) {
            add(basic, personnel, publicUse);
        }
    }

    /** The projects of this year and those carried over against the project expenditure, together and by fund. */
    private void projects() {
        Printed now = department(StatementRole.PROJECTS, "total");
        Printed carried = department(StatementRole.PROJECTS_CARRIED, "total");
        Printed project = total(StatementRole.EXPENDITURE, "project");
        if (project != null && now != null) {
            if (carried == null) {
                same(project, List.of(now));
            } else {
                add(project, now, carried);
            }
        }
        if (now != null) {
            sheets(now);
        }
        if (now != null && carried != null) {
            same(department(StatementRole.PROJECTS, "generalPublicBudget"), listed(total(StatementRole.GENERAL, "project")));
            same(department(StatementRole.PROJECTS, "governmentFund"), listed(total(StatementRole.FUND, "project")));
        }
    }

    /** The target sheets, printed in 元, against the statement of projects, when there is one for each of its projects. */
    private void sheets(Printed department) {
        Statement statement = department.statement();
        long listed = statement.getRows().stream().filter(row -> "project".equals(row.getRowType())).count();
        List<Sum.Term> sheets = new ArrayList<>();
        for (Project project : disclosure.getProjects()) {
            Figure annual = project.getAnnualFunds() == null ? null : project.getAnnualFunds().total();
            if (annual != null && project.getFundsUnit() != null) {
                sheets.add(new Sum.Term("目标表“" + project.getName() + "”", new Amount(annual.value(), project.getFundsUnit()).in(statement.getUnit()), annual.at()));
            }
        }
        if (!sheets.isEmpty() && sheets.size() == listed && sheets.size() == disclosure.getProjects().size()) {
            sums.add(new Sum(TABLES, StatementNames.of(statement) + " " + department.name() + "与" + listed + "张目标表",
                    FunctionalSums.term(department.name(), department.cell()), sheets, statement.getUnit()));
        }
    }

    /** A fund's year: what it began with and received is what it spent and kept. */
    private void funds() {
        Statement fund = StatementRole.FUND.in(disclosure).orElse(null);
        if (fund == null || fund.getColumns().stream().noneMatch(column -> column.key().equals("yearEnd"))) {
            return;
        }
        for (LineItem row : fund.getRows()) {
            Printed left = printed(fund, row, "yearEnd");
            Printed spent = printed(fund, row, "total");
            Printed begun = printed(fund, row, "carryOver");
            Printed received = printed(fund, row, "revenue");
            if (left != null && spent != null && (begun != null || received != null)) {
                List<Sum.Term> terms = new ArrayList<>();
                if (begun != null) {
                    terms.add(new Sum.Term("年初结转和结余", begun.cell().amount().orElseThrow(), begun.cell().at()));
                }
                if (received != null) {
                    terms.add(new Sum.Term("本年收入", received.cell().amount().orElseThrow(), received.cell().at()));
                }
                terms.add(new Sum.Term("减本年支出", spent.cell().amount().orElseThrow().negate(), spent.cell().at()));
                sums.add(new Sum(TABLES, FunctionalSums.label(fund, row, "yearEnd"), FunctionalSums.term(left.name(), left.cell()), terms, fund.getUnit()));
            }
        }
    }

    private void same(Printed printed, List<Printed> candidates) {
        if (printed == null) {
            return;
        }
        candidates.stream().filter(Objects::nonNull).min(Comparator.comparing(candidate -> candidate.term(printed.statement()).amount()
                .subtract(printed.cell().amount().orElseThrow()).abs())).ifPresent(nearest -> add(printed, nearest));
    }

    private void add(Printed printed, Printed... addends) {
        Statement statement = printed.statement();
        sums.add(new Sum(TABLES, StatementNames.of(statement) + " " + printed.name(), FunctionalSums.term(printed.name(), printed.cell()),
                Arrays.stream(addends).map(addend -> addend.term(statement)).toList(), statement.getUnit()));
    }

    private static List<Printed> listed(Printed printed) {
        return printed == null ? List.of() : List.of(printed);
    }

    /** The 合计 row of a statement, in a column where it prints an amount. */
    private Printed total(StatementRole role, String column) {
        return role.in(disclosure).flatMap(statement -> rows(statement, FunctionalSums::isTotal).stream()
                .map(row -> printed(statement, row, column)).filter(Objects::nonNull).findFirst()).orElse(null);
    }

    /** The first row of a statement of projects is the department. */
    private Printed department(StatementRole role, String column) {
        return role.in(disclosure).filter(statement -> !statement.getRows().isEmpty())
                .map(statement -> printed(statement, statement.getRows().get(0), column)).orElse(null);
    }

    /** Every amount of the row of this name on one side that is not listed again under what is carried over. */
    private List<Printed> sided(StatementRole role, String side, String name) {
        return role.in(disclosure).map(statement -> rows(statement, row -> isSide(row, side, name)).stream().limit(1)
                .flatMap(row -> row.getCells().stream().map(cell -> printed(statement, row, cell.key()))).filter(Objects::nonNull).toList()).orElse(List.of());
    }

    private static boolean isSide(LineItem row, String side, String name) {
        return side.equals(row.getSide()) && row.getRowType() == null && row.getName() != null
                && row.getName().replaceAll("\\s", "").replaceFirst("^[一二三四五六七八九十]+、", "").matches(name);
    }

    private static List<LineItem> rows(Statement statement, Predicate<LineItem> wanted) {
        return statement.getRows().stream().filter(wanted).toList();
    }

    private static Printed printed(Statement statement, LineItem row, String column) {
        Cell cell = row.cell(column);
        return FunctionalSums.isAmount(cell) && statement.getUnit() != null
                ? new Printed(statement, row.getName() + "：" + FunctionalSums.title(statement, column), cell) : null;
    }
}
