package cn.mingzhang.disclosure;

import java.math.BigDecimal;

/**
 * An indicator value as data: ≥95% is operator ≥, value 95, unit %, direction up. Of a qualitative target (及时) only the
 * direction is known.
 *
 * @param operator  ≥ ≤ = &gt; &lt; as printed or its plain form, or null when none is printed
 * @param value     the number, or null
 * @param unit      what follows the number (%、次、元/册), or null
 * @param direction which way is better
 */
public record TargetReading(String operator, BigDecimal value, String unit, Direction direction) {

    /** Which way a target is met (方向). */
    public enum Direction {
        /** at least */ UP("up"),
        /** at most */ DOWN("down"),
        /** exactly */ EXACT("exact"),
        /** in words */ QUALITATIVE("qualitative");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Direction ofCode(String code) {
            for (Direction direction : values()) {
                if (direction.code.equals(code)) {
                    return direction;
                }
            }
            return null;
        }
    }

    public boolean isMeasurable() {
        return value != null;
    }
}
