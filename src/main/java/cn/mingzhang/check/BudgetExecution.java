package cn.mingzhang.check;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The budget of a year beside its final accounts (预算执行对照): totals, functional and economic classes, matched by code, or by name
 * where a form prints none. A rate is ours and is given only where additions confirm the budget figure.
 */
public final class BudgetExecution {

    private static final List<Measure> MEASURES = List.of(Measure.TOTAL_EXPENDITURE, Measure.EXPENDITURE, Measure.BASIC, Measure.PROJECT,
            Measure.GENERAL_EXPENDITURE, Measure.PERSONNEL, Measure.PUBLIC_USE, Measure.FUND_EXPENDITURE, Measure.THREE_PUBLIC, Measure.ABROAD,
            Measure.VEHICLES, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION, Measure.RECEPTION, Measure.AGENCY_OPERATION, Measure.PROCUREMENT,
            Measure.PROCUREMENT_GOODS, Measure.PROCUREMENT_WORKS, Measure.PROCUREMENT_SERVICES);

    private final Account budget;
    private final Account accounts;
    private final Receipts receipts;

    private BudgetExecution(Disclosure budget, Disclosure accounts) {
        this.budget = Account.of(budget);
        this.accounts = Account.of(accounts);
        this.receipts = Receipts.of(budget);
    }

    /** The comparison of a budget and the final accounts of the same agency and year. */
    public static BudgetExecution of(Disclosure budget, Disclosure accounts) {
        return new BudgetExecution(budget, accounts);
    }

    /**
     * One line of the comparison.
     *
     * @param code     code of the class, or null
     * @param name     name of the class or measure
     * @param level    1 for 类, 2 for 款, 3 for 项; 0 for a total
     * @param planned  in the budget, or null
     * @param executed in the final accounts, or null
     * @param rate     执行率 in percent, computed by us; null when it cannot be given
     * @param formula  the computation, or why there is none
     */
    public record Line(String code, String name, int level, Fact planned, Fact executed, BigDecimal rate, String formula) {

        /** Executed minus planned in 元, computed by us; null when one of them is missing. */
        public BigDecimal differenceInYuan() {
            return planned == null || executed == null ? null : executed.yuan().subtract(planned.yuan());
        }
    }

    /** Totals, three public expenses, procurement: every measure that one of the two prints. */
    public List<Line> measures() {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : MEASURES) {
            Fact planned = budget.fact(measure).orElse(null);
            Fact executed = accounts.fact(measure).orElse(null);
            if (planned != null || executed != null) {
                lines.add(line(null, measure.label(), 0, planned, executed));
            }
        }
        return lines;
    }

    /** Expenditure by functional class, every class that one of the two prints, in the order of the codes. */
    public List<Line> byFunction() {
        Breakdown planned = budget.byFunction().orElse(null);
        Breakdown executed = accounts.byFunction().orElse(null);
        if (planned != null && executed != null && planned.role() != executed.role()) {
            // One prints the general public budget alone: only like may stand beside like.
            planned = budget.generalByFunction().orElse(null);
            executed = accounts.generalByFunction().orElse(null);
        }
        List<BudgetClass> before = planned == null ? List.of() : planned.classes();
        List<BudgetClass> after = executed == null ? List.of() : executed.classes();
        boolean coded = Stream.concat(before.stream(), after.stream()).allMatch(one -> one.code() != null);
        return coded ? lines(flat(before), flat(after)) : lines(named(withoutChildren(before)), named(withoutChildren(after)));
    }

    /** Basic expenditure by economic class; a budget prints names without codes. */
    public List<Line> byEconomicClass() {
        Map<String, BudgetClass> planned = named(budget.byEconomicClass().map(Breakdown::classes).orElse(List.of()));
        Map<String, BudgetClass> executed = named(accounts.byEconomicClass().map(Breakdown::classes).orElse(List.of()));
        return lines(planned, executed);
    }

    private List<Line> lines(Map<String, BudgetClass> planned, Map<String, BudgetClass> executed) {
        boolean coded = Stream.concat(planned.keySet().stream(), executed.keySet().stream()).allMatch(key -> key.matches("\\d+"));
        Set<String> keys = coded ? new TreeSet<>(planned.keySet()) : new LinkedHashSet<>(planned.keySet());
        keys.addAll(executed.keySet());
        List<Line> lines = new ArrayList<>();
        for (String key : keys) {
            BudgetClass before = planned.get(key);
            BudgetClass after = executed.get(key);
            BudgetClass named = after != null ? after : before;
            Fact plan = before == null ? null : before.main();
            Fact spent = after == null ? null : after.main();
            if (plan != null || spent != null) {
                lines.add(line(named.code(), named.name(), named.code() == null ? 1 : (named.code().length() - 1) / 2, plan, spent));
            }
        }
        return lines;
    }

    private Line line(String code, String name, int level, Fact planned, Fact executed) {
        String obstacle = obstacle(planned, executed);
        if (obstacle != null) {
            return new Line(code, name, level, planned, executed, null, obstacle);
        }
        BigDecimal rate = executed.yuan().multiply(BigDecimal.valueOf(100)).divide(planned.yuan(), 2, RoundingMode.HALF_UP);
        String formula = "决算数" + words(executed) + " ÷ 预算数" + words(planned) + " × 100% = " + rate.toPlainString() + "%";
        return new Line(code, name, level, planned, executed, rate, formula);
    }

    /** Why no rate is given, or null. */
    private String obstacle(Fact planned, Fact executed) {
        if (planned == null) {
            return "预算没有印出此数";
        }
        if (executed == null) {
            return "决算没有印出此数";
        }
        if (planned.figure().value().signum() <= 0) {
            return "预算数为" + planned.figure().text() + "，不计算执行率";
        }
        return isConfirmed(planned) ? null : "预算数未经加总核对，不计算执行率";
    }

    /** Additions of the budget confirm it, or the final accounts print the same budget. */
    private boolean isConfirmed(Fact planned) {
        if (planned.origin() == Fact.Origin.TABLE && receipts.confirm(planned.at())) {
            return true;
        }
        return planned.measure() != null && (accounts.planned(planned.measure()).filter(stated -> stated.yuan().compareTo(planned.yuan()) == 0).isPresent()
                || isConfirmedProcurement(planned));
    }

    /** 政府采购 is stated in words only: goods, works and services make its total. */
    private boolean isConfirmedProcurement(Fact planned) {
        List<Fact> parts = new ArrayList<>();
        for (Measure part : List.of(Measure.PROCUREMENT_GOODS, Measure.PROCUREMENT_WORKS, Measure.PROCUREMENT_SERVICES)) {
            budget.fact(part).ifPresent(parts::add);
        }
        Fact total = budget.fact(Measure.PROCUREMENT).orElse(null);
        BigDecimal sum = parts.stream().map(Fact::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return planned.measure().name().startsWith("PROCUREMENT") && total != null && parts.size() == 3 && sum.compareTo(total.yuan()) == 0;
    }

    private static String words(Fact fact) {
        return fact.figure().text() + (fact.unit() == null ? "" : fact.unit().label());
    }

    private static List<BudgetClass> withoutChildren(List<BudgetClass> classes) {
        return classes.stream().map(one -> new BudgetClass(one.code(), one.name(), one.amounts(), List.of())).toList();
    }

    private static Map<String, BudgetClass> flat(List<BudgetClass> classes) {
        Map<String, BudgetClass> flat = new LinkedHashMap<>();
        for (BudgetClass one : classes) {
            flat.put(one.code() == null ? one.name() : one.code(), one);
            flat.putAll(flat(one.children()));
        }
        return flat;
    }

    /** Names that occur once; a department prints 基本工资 for each government class. */
    private static Map<String, BudgetClass> named(List<BudgetClass> classes) {
        Map<String, BudgetClass> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        flatList(classes).forEach(one -> {
            String name = one.name() == null ? "" : one.name().replaceAll("\\s", "");
            seen.merge(name, 1, Integer::sum);
            named.put(name, one);
        });
        named.keySet().removeIf(name -> seen.get(name) > 1);
        return named;
    }

    private static List<BudgetClass> flatList(List<BudgetClass> classes) {
        List<BudgetClass> all = new ArrayList<>();
        for (BudgetClass one : classes) {
            all.add(one);
            all.addAll(flatList(one.children()));
        }
        return all;
    }
}
