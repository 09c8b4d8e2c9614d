package cn.mingzhang.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The deliberate contradictions of one document: what it prints instead of what its facts say. README.md of the samples lists them. */
final class Slips {

    static final Slips NONE = new Slips();

    private final Map<String, String> printed = new HashMap<>();

    Slips print(String place, String instead) {
        printed.put(place, instead);
        return this;
    }

    String text(String place, String right) {
        return printed.getOrDefault(place, right);
    }

    BigDecimal amount(String place, BigDecimal right) {
        return printed.containsKey(place) ? Amounts.of(printed.get(place)) : right;
    }
}
