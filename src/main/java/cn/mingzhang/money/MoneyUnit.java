package cn.mingzhang.money;

import java.math.BigDecimal;

/** The unit of account a disclosure prints its amounts in (金额单位). */
public enum MoneyUnit {

    YUAN("元", BigDecimal.ONE),
    TEN_THOUSAND_YUAN("万元", new BigDecimal("10000")),
    HUNDRED_MILLION_YUAN("亿元", new BigDecimal("100000000"));

    private final String label;
    private final BigDecimal yuan;

    MoneyUnit(String label, BigDecimal yuan) {
        this.label = label;
        this.yuan = yuan;
    }

    /** As printed: 元, 万元, 亿元. */
    public String label() {
        return label;
    }

    /** How many 元 one of this unit is. */
    public BigDecimal yuan() {
        return yuan;
    }

    /** The unit that is called exactly so, or null. */
    public static MoneyUnit labelled(String label) {
        for (MoneyUnit unit : values()) {
            if (unit.label.equals(label)) {
                return unit;
            }
        }
        return null;
    }

    /** The unit a text names, or null: it may stand inside a longer label such as 金额单位：万元. */
    public static MoneyUnit in(String text) {
        if (text == null) {
            return null;
        }
        if (text.contains("亿元")) {
            return HUNDRED_MILLION_YUAN;
        }
        if (text.contains("万元")) {
            return TEN_THOUSAND_YUAN;
        }
        return text.contains("元") ? YUAN : null;
    }
}
