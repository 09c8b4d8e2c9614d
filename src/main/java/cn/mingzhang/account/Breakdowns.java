package cn.mingzhang.account;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the trees of classes of a disclosure (科目构成). */
final class Breakdowns {

    private static final Pattern CLASS = Pattern.compile("(?<name>.{2,14}支出)(?:[(]类[)])?");
    private static final int CLASS_CODE = 3;

    private final Disclosure disclosure;

    Breakdowns(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** By functional class: of all expenditure, else of the general public budget, else as far as the totals or the narrative tell. */
    Optional<Breakdown> byFunction() {
        for (StatementRole role : List.of(StatementRole.EXPENDITURE, StatementRole.GENERAL)) {
            Optional<Breakdown> breakdown = of(role);
            if (breakdown.isPresent()) {
                return breakdown;
            }
        }
        Optional<Breakdown> overall = StatementRole.OVERALL.in(disclosure).filter(Breakdowns::isUsable).flatMap(this::overall);
        return overall.isPresent() ? overall : narrative();
    }

    /** By functional class, of the general public budget alone. */
    Optional<Breakdown> generalByFunction() {
        Optional<Breakdown> table = of(StatementRole.GENERAL);
        return table.isPresent() ? table : narrative();
    }

    private Optional<Breakdown> of(StatementRole role) {
        return role.in(disclosure).filter(Breakdowns::isUsable).map(statement -> functional(statement, role));
    }

    Optional<Breakdown> byEconomicClass() {
        return StatementRole.BASIC.in(disclosure).filter(Breakdowns::isUsable).map(this::economic);
    }

    private static boolean isUsable(Statement statement) {
        return statement.getUnit() != null && !statement.getRows().isEmpty();
    }

    private Breakdown functional(Statement statement, StatementRole role) {
        List<LineItem> rows = statement.getRows().stream().filter(row -> row.getCode() != null).toList();
        List<BudgetClass> roots = rows.stream().filter(row -> rows.stream().noneMatch(other -> isAbove(other, row))).map(row -> branch(statement, row, rows)).toList();
        return new Breakdown(statement.getTitle(), role, Fact.Origin.TABLE, whole(statement, "total"), roots);
    }

    private BudgetClass branch(Statement statement, LineItem row, List<LineItem> rows) {
        List<BudgetClass> children = rows.stream().filter(other -> isAbove(row, other)
                && rows.stream().noneMatch(between -> isAbove(row, between) && isAbove(between, other))).map(other -> branch(statement, other, rows)).toList();
        return new BudgetClass(row.getCode(), row.getName(), amounts(statement, row), children);
    }

    private static boolean isAbove(LineItem upper, LineItem lower) {
        return lower.getCode().length() > upper.getCode().length() && lower.getCode().startsWith(upper.getCode());
    }

    /** The items of the expenditure side have names only; blank ones are printed by the form and left out. */
    private Optional<Breakdown> overall(Statement statement) {
        List<BudgetClass> classes = new ArrayList<>();
        for (LineItem row : statement.getRows()) {
            String name = Words.fold(row.getName());
            if ("expenditure".equals(row.getSide()) && name.endsWith("支出") && !row.getCells().isEmpty()) {
                TableFacts.fact(null, statement, row, row.getCells().get(0).key())
                        .ifPresent(fact -> classes.add(new BudgetClass(null, name, Map.of("total", fact), List.of())));
            }
        }
        Fact whole = new TableFacts(disclosure).fact(Measure.EXPENDITURE).orElse(null);
        return classes.isEmpty() ? Optional.empty() : Optional.of(new Breakdown(statement.getTitle(), StatementRole.EXPENDITURE, Fact.Origin.TABLE, whole, classes));
    }

    /** The classes the narrative lists under 一般公共预算…支出…结构情况. */
    Optional<Breakdown> narrative() {
        List<BudgetClass> classes = new ArrayList<>();
        String section = null;
        for (KeyFigure figure : disclosure.getKeyFigures()) {
            Matcher name = CLASS.matcher(NarrativeFacts.name(figure));
            boolean here = NarrativeFacts.isMoney(figure) && NarrativeFacts.heading(figure).matches(".*支出.*结构.*");
            if (here && name.matches() && !name.group("name").contains("一般公共预算") && !NarrativeFacts.isChange(figure)) {
                section = figure.getSection();
                classes.add(new BudgetClass(null, name.group("name"), Map.of("total", NarrativeFacts.fact(null, figure)), List.of()));
            }
        }
        Fact whole = new NarrativeFacts(disclosure).fact(Measure.GENERAL_EXPENDITURE).orElse(null);
        return classes.isEmpty() ? Optional.empty() : Optional.of(new Breakdown(section, StatementRole.GENERAL, Fact.Origin.NARRATIVE, whole, classes));
    }

    private Breakdown economic(Statement statement) {
        List<BudgetClass> classes = new ArrayList<>();
        List<LineItem> rows = statement.getRows();
        for (int i = 0; i < rows.size(); i++) {
            if ("category".equals(rows.get(i).getRowType())) {
                int end = i + 1;
                while (end < rows.size() && "detail".equals(rows.get(end).getRowType())) {
                    end++;
                }
                List<BudgetClass> details = rows.subList(i + 1, end).stream()
                        .map(row -> new BudgetClass(row.getCode(), row.getName(), amounts(statement, row), List.of())).toList();
                classes.add(new BudgetClass(rows.get(i).getCode(), rows.get(i).getName(), amounts(statement, rows.get(i)), details));
            }
        }
        Fact whole = whole(statement, "total");
        return new Breakdown(statement.getTitle(), StatementRole.BASIC, Fact.Origin.TABLE,
                whole == null ? new TableFacts(disclosure).fact(Measure.GENERAL_BASIC).orElse(null) : whole, classes);
    }

    private static Fact whole(Statement statement, String column) {
        Predicate<LineItem> total = row -> TableFacts.isTotal(row) && row.cell(column) != null;
        return statement.getRows().stream().filter(total).findFirst().flatMap(row -> TableFacts.fact(null, statement, row, column)).orElse(null);
    }

    private static Map<String, Fact> amounts(Statement statement, LineItem row) {
        Map<String, Fact> amounts = new HashMap<>();
        for (Cell cell : row.getCells()) {
            TableFacts.fact(null, statement, row, cell.key()).ifPresent(fact -> amounts.put(cell.key(), fact));
        }
        return amounts;
    }
}
