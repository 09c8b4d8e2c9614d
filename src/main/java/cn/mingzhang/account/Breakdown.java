package cn.mingzhang.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A total and the classes that make it (构成).
 *
 * @param scope   what is broken down, in words: 支出总表, 一般公共预算支出
 * @param role    whether of all expenditure, of the general public budget alone or of its basic expenditure
 * @param origin  from a statement or from the narrative
 * @param whole   the printed total, or null
 * @param classes the uppermost classes
 */
public record Breakdown(String scope, StatementRole role, Fact.Origin origin, Fact whole, List<BudgetClass> classes) {

    private static final BigDecimal HALF_A_DIGIT = new BigDecimal("0.005");

    public Breakdown {
        classes = List.copyOf(classes);
    }

    /** Whether the classes make the whole within rounding: only then a share of it may be shown. */
    public boolean addsUp() {
        List<Fact> parts = classes.stream().map(BudgetClass::main).filter(Objects::nonNull).toList();
        if (whole == null || whole.figure().value().signum() <= 0 || parts.isEmpty()) {
            return false;
        }
        BigDecimal sum = parts.stream().map(Fact::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = HALF_A_DIGIT.multiply(BigDecimal.valueOf(parts.size() + 1L)).multiply(whole.unit().yuan());
        return whole.yuan().subtract(sum).abs().compareTo(tolerance) <= 0;
    }
}
