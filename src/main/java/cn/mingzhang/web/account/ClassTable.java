package cn.mingzhang.web.account;

import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A breakdown to be opened class by class (类 → 款 → 项), with the columns that hold anything. */
public final class ClassTable {

    /** A column by the key of its words, {@code account.column.…}. */
    public record Column(String key) {
    }

    /** A class at its depth below the uppermost ones; an amount is null where the cell is blank. */
    public record Row(BudgetClass budgetClass, int depth, List<Fact> amounts) {
    }

    /** An uppermost class, its share of the whole (null without a verified whole), and what is below it. */
    public record Group(BudgetClass top, String share, List<Row> rows) {
    }

    private record Amount(Column column, Function<BudgetClass, Fact> of) {
    }

    private static final List<Amount> AMOUNTS = List.of(new Amount(new Column("total"), BudgetClass::total), new Amount(new Column("basic"), BudgetClass::basic),
            new Amount(new Column("project"), BudgetClass::project), new Amount(new Column("personnel"), BudgetClass::personnel),
            new Amount(new Column("publicUse"), BudgetClass::publicUse));

    private final Breakdown breakdown;
    private final List<Amount> amounts;
    private final List<Group> groups = new ArrayList<>();

    ClassTable(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.amounts = AMOUNTS.stream().filter(amount -> holds(breakdown.classes(), amount)).toList();
        boolean shares = breakdown.addsUp();
        for (BudgetClass top : breakdown.classes()) {
            List<Row> rows = new ArrayList<>();
            add(top, 0, rows);
            String share = shares && top.main() != null && top.main().yuan().signum() >= 0 ? Shares.of(top.main(), breakdown.whole()) : null;
            groups.add(new Group(top, share, rows));
        }
    }

    public Breakdown getBreakdown() {
        return breakdown;
    }

    public List<Column> getColumns() {
        return amounts.stream().map(Amount::column).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** Whether there is anything below the uppermost classes. */
    public boolean isDeep() {
        return groups.stream().anyMatch(group -> group.rows().size() > 1);
    }

    private static boolean holds(List<BudgetClass> classes, Amount amount) {
        return classes.stream().anyMatch(one -> Objects.nonNull(amount.of().apply(one)) || holds(one.children(), amount));
    }

    private void add(BudgetClass one, int depth, List<Row> rows) {
        List<Fact> figures = new ArrayList<>();
        amounts.forEach(amount -> figures.add(amount.of().apply(one)));
        rows.add(new Row(one, depth, figures));
        one.children().forEach(child -> add(child, depth + 1, rows));
    }
}
