package cn.mingzhang.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as people type it (金额写法): 2,509.48万元, 60万, 0.006亿, 25094800. */
record AmountWords(BigDecimal number, String unit) {

    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,6})?)(?<unit>亿元|万元|千元|百元|亿|万|千|元)?整?");
    private static final Pattern STATED = Pattern.compile("\\d[\\d,]{0,18}(?:\\.\\d{1,6})?(?:亿|万)?元");

    /** The amounts a text states with their unit, at most this many. */
    static List<AmountWords> in(String text, int most) {
        if (text.indexOf('元') < 0) {
            return List.of();
        }
        return STATED.matcher(text).results().limit(most).map(found -> AmountWords.of(found.group())).filter(amount -> amount != null).toList();
    }

    /** Null when it is no amount. */
    static AmountWords of(String typed) {
        Matcher matcher = AMOUNT.matcher(FoldedCharacters.fold(typed));
        if (!matcher.matches()) {
            return null;
        }
        String unit = matcher.group("unit");
        return new AmountWords(new BigDecimal(matcher.group("number").replace(",", "")), unit == null ? null : unit);
    }

    /** In 元; a number without unit is taken as 元. */
    BigDecimal yuan() {
        return number.multiply(times());
    }

    boolean isPrinted() {
        return number.scale() > 0 || number.precision() > 3;
    }

    private BigDecimal times() {
        if (unit == null || unit.equals("元")) {
            return BigDecimal.ONE;
        }
        return switch (unit.charAt(0)) {
            case '亿' -> new BigDecimal("100000000");
            case '万' -> new BigDecimal("10000");
            case '千' -> new BigDecimal("1000");
            default -> new BigDecimal("100");
        };
    }
}
