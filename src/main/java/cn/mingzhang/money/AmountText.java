package cn.mingzhang.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** How a page writes an amount (金额的写法): as printed, or in the unit people say it in. */
public final class AmountText {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private AmountText() {
    }

    /** With thousands separators and the printed decimals: 11967.10 is 11,967.10. */
    public static String grouped(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.", 2);
        String whole = THOUSANDS.matcher(parts[0]).replaceAll(",");
        return parts.length == 1 ? whole : whole + "." + parts[1];
    }

    /** An amount in the unit people say it in: 11967.10 万元 is 1.20 亿元, 47409 元 is 4.74 万元; small ones as printed. */
    public static String spoken(BigDecimal value, String unitLabel) {
        MoneyUnit unit = MoneyUnit.labelled(unitLabel);
        if (unit != null) {
            BigDecimal yuan = new Amount(value, unit).yuan();
            for (MoneyUnit larger : List.of(MoneyUnit.HUNDRED_MILLION_YUAN, MoneyUnit.TEN_THOUSAND_YUAN)) {
                if (yuan.abs().compareTo(larger.yuan()) >= 0 && larger.yuan().compareTo(unit.yuan()) > 0) {
                    return grouped(yuan.divide(larger.yuan(), 2, RoundingMode.HALF_UP)) + " " + larger.label();
                }
            }
        }
        return exact(value, unitLabel);
    }

    /** As printed, with its unit: 11,967.10 万元. */
    public static String exact(BigDecimal value, String unitLabel) {
        return grouped(value) + (unitLabel == null ? "" : " " + unitLabel);
    }
}
