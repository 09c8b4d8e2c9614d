package cn.mingzhang.web.account;

import cn.mingzhang.check.BudgetExecution;
import cn.mingzhang.check.BudgetExecution.Line;
import cn.mingzhang.disclosure.Disclosure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The budget beside the final accounts (预算执行对照), in the order the reader asked for. */
public final class ExecutionTable {

    /** What the lines can be sorted by. */
    public enum Order {
        /** as the documents print them */ CODE,
        /** the largest amount spent first */ AMOUNT,
        /** the highest rate first */ RATE;

        /** The value in an address: code, amount, rate. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The order of an address; anything else is that of the documents. */
        static Order ofCode(String code) {
            for (Order order : values()) {
                if (order.code().equals(code)) {
                    return order;
                }
            }
            return CODE;
        }
    }

    /** Lines of one kind by the key of their heading, {@code account.execution.…}. */
    public record Part(String key, List<Line> lines) {
    }

    private final Disclosure budget;
    private final Disclosure accounts;
    private final Order order;
    private final List<Part> parts;

    ExecutionTable(Disclosure budget, Disclosure accounts, String order) {
        this.budget = budget;
        this.accounts = accounts;
        this.order = Order.ofCode(order);
        BudgetExecution execution = BudgetExecution.of(budget, accounts);
        parts = List.of(part("measures", execution.measures()), part("functions", execution.byFunction()), part("economic", execution.byEconomicClass()))
                .stream().filter(part -> part.lines().stream().anyMatch(line -> line.planned() != null && line.executed() != null)).toList();
    }

    public Disclosure getBudget() {
        return budget;
    }

    public Disclosure getAccounts() {
        return accounts;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** For aria-sort of a column. */
    public String sorted(String column) {
        return !order.code().equals(column) ? null : order == Order.CODE ? "ascending" : "descending";
    }

    private Part part(String key, List<Line> lines) {
        return switch (order) {
            case CODE -> new Part(key, lines);
            case AMOUNT -> new Part(key, lines.stream().sorted(largestFirst(line -> line.executed() == null ? null : line.executed().yuan())).toList());
            case RATE -> new Part(key, lines.stream().sorted(largestFirst(Line::rate)).toList());
        };
    }

    private static Comparator<Line> largestFirst(java.util.function.Function<Line, BigDecimal> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.reverseOrder()));
    }
}
