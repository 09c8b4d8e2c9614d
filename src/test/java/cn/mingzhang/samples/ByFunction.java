package cn.mingzhang.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Amounts by functional class with their parents summed: 款 over 项, 类 over 款. */
final class ByFunction {

    private final TreeMap<String, Map<String, BigDecimal>> amounts = new TreeMap<>();
    private final Map<String, BigDecimal> total = new LinkedHashMap<>();

    ByFunction add(String code, String column, BigDecimal amount) {
        if (amount.signum() != 0) {
            for (int length : new int[] {3, 5, 7}) {
                amounts.computeIfAbsent(code.substring(0, length), c -> new LinkedHashMap<>()).merge(column, amount, BigDecimal::add);
            }
            total.merge(column, amount, BigDecimal::add);
        }
        return this;
    }

    /** Codes in printed order with their amounts by column. */
    Map<String, Map<String, BigDecimal>> rows() {
        return amounts;
    }

    BigDecimal total(String column) {
        return total.getOrDefault(column, Amounts.ZERO);
    }

    BigDecimal total() {
        return Amounts.sum(total.values());
    }

    BigDecimal of(String code, String column) {
        return amounts.getOrDefault(code, Map.of()).getOrDefault(column, Amounts.ZERO);
    }

    static BigDecimal sum(Map<String, BigDecimal> row) {
        return Amounts.sum(row.values());
    }
}
