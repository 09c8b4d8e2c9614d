package cn.mingzhang.search;

import cn.mingzhang.disclosure.TargetReading;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the printed result reaches the printed target (目标与实际), where both are numbers of one unit. Our comparison, not the department's. */
final class Outcome {

    static final String REACHED = "达到目标";
    static final String MISSED = "未达到目标";

    private static final Pattern ACTUAL = Pattern.compile("[=≥≤><＝]?\\s*(?<value>\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(?<unit>\\D*)");

    private Outcome() {
    }

    /** Null when they cannot be compared. */
    static String of(TargetReading target, String actual) {
        Matcher matcher = ACTUAL.matcher(actual == null ? "" : FoldedCharacters.fold(actual).strip());
        if (!target.isMeasurable() || target.direction() == null || !matcher.matches()
                || !matcher.group("unit").strip().equals(target.unit() == null ? "" : FoldedCharacters.fold(target.unit()).strip())) {
            return null;
        }
        int compared = new BigDecimal(matcher.group("value").replace(",", "")).compareTo(target.value());
        return switch (target.direction()) {
            case UP -> compared >= 0 ? REACHED : MISSED;
            case DOWN -> compared <= 0 ? REACHED : MISSED;
            case EXACT -> compared == 0 ? REACHED : MISSED;
            case QUALITATIVE -> null;
        };
    }
}
