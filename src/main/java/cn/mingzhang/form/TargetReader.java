package cn.mingzhang.form;

import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.disclosure.TargetReading.Direction;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a printed indicator value (指标值) as data: ≥95% is operator ≥, value 95, unit %. Words (及时) and dates (10月底前) are
 * qualitative: a date is a deadline, not a quantity. A mere placeholder (≥%) has an operator and a unit but no value.
 */
public final class TargetReader {

    /** Signs and words for an operator, also as page readers misread them: ≧ and W for ≥, ≠ for =. */
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("≥", "≥"), Map.entry("≧", "≥"), Map.entry(">=", "≥"), Map.entry("W", "≥"), Map.entry("⩾", "≥"),
            Map.entry("≤", "≤"), Map.entry("≦", "≤"), Map.entry("<=", "≤"), Map.entry("⩽", "≤"),
            Map.entry("=", "="), Map.entry("≠", "="), Map.entry("<", "<"), Map.entry(">", ">"),
            Map.entry("不低于", "≥"), Map.entry("不少于", "≥"), Map.entry("不小于", "≥"), Map.entry("大于等于", "≥"), Map.entry("达到", "≥"),
            Map.entry("不高于", "≤"), Map.entry("不超过", "≤"), Map.entry("不多于", "≤"), Map.entry("不大于", "≤"), Map.entry("小于等于", "≤"),
            Map.entry("大于", ">"), Map.entry("超过", ">"), Map.entry("小于", "<"), Map.entry("低于", "<"), Map.entry("等于", "="));

    private static final Pattern SHAPE = Pattern.compile(
            "(?<operator>>=|<=|[≥≧⩾≤≦⩽=≠<>]|W(?=\\d|%)|不低于|不少于|不小于|不高于|不超过|不多于|不大于|大于等于|小于等于|大于|超过|小于|低于|等于|达到)?"
                    + "(?<value>-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)?"
                    + "(?<unit>.*?)(?<bound>以上|以下|以内|以外)?");

    /** A unit is short and has no digits, but for powers such as m3/d and a leading scale such as 万. */
    private static final Pattern UNIT = Pattern.compile("(?:[mkcd]?m[23](?![0-9])|[^\\d、，。；;])*");
    private static final int LONGEST_UNIT = 12;

    /** 9月前, 2024年底, 6月中旬, 4月8日, 2024年: times, not quantities. */
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{4}年?|\\d{2}年(?=\\d))?(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:[上中下]旬)?(?:年?[底末初中]|月[底末初])?(?:之?[前后内])?(?:完成)?");

    private TargetReader() {
    }

    /** The reading of a printed value; null when nothing is printed. */
    public static TargetReading read(String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(printed.replace("³", "3").replace("²", "2"), Normalizer.Form.NFKC).replaceAll("\\s+", "");
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return inWords();
        }
        String operator = operator(shape);
        String unit = shape.group("unit");
        if (shape.group("value") == null) {
            return operator == null || isLong(unit) ? inWords() : new TargetReading(operator, null, blankToNull(unit), direction(operator));
        }
        if (isLong(unit) || operator == null && isTime(text)) {
            return inWords();
        }
        BigDecimal value = new BigDecimal(shape.group("value").replace(",", ""));
        return new TargetReading(operator, value, blankToNull(unit), direction(operator));
    }

    private static String operator(Matcher shape) {
        String bound = shape.group("bound");
        if (shape.group("operator") != null) {
            return OPERATORS.get(shape.group("operator"));
        }
        if (bound == null || shape.group("value") == null) {
            return null;
        }
        return bound.equals("以上") || bound.equals("以外") ? "≥" : "≤";
    }

    private static boolean isLong(String unit) {
        return unit.length() > LONGEST_UNIT || !UNIT.matcher(unit).matches();
    }

    private static boolean isTime(String text) {
        return text.matches("\\d{1,4}[年月日].*") && TIME.matcher(text).matches() && !text.matches("\\d{1,3}年")
                || text.matches("\\d{1,4}年?[底末初][前内]?.*");
    }

    private static Direction direction(String operator) {
        if (operator == null) {
            return Direction.EXACT;
        }
        return switch (operator) {
            case "≥", ">" -> Direction.UP;
            case "≤", "<" -> Direction.DOWN;
            default -> Direction.EXACT;
        };
    }

    private static TargetReading inWords() {
        return new TargetReading(null, null, null, Direction.QUALITATIVE);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
