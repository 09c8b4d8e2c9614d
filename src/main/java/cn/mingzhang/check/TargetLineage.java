package cn.mingzhang.check;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.disclosure.TargetReading.Direction;
import cn.mingzhang.form.TargetReader;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where the target of a self-evaluation came from (目标的来路): 年初指标值 → 调整后指标值 → 实际完成值. What it notices is a signal and no
 * verdict; a table may lose a number when it is exported.
 */
public record TargetLineage(TargetReading initial, TargetReading adjusted, TargetReading actual) {

    /** What is worth a question. */
    public enum Signal {
        /** 年初值没有数：the adjusted target is a number, the initial one is blank or only a sign and a unit. */
        INITIAL_NOT_GIVEN("initial-not-given"),
        /** 目标改成了结果：the adjusted target is what was reached, the initial target was another number or none. */
        MOVED_TO_RESULT("moved-to-result");

        private final String code;

        Signal(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static TargetLineage of(Indicator indicator) {
        return new TargetLineage(TargetReader.read(indicator.getInitialTarget()), TargetReader.read(indicator.getAdjustedTarget()),
                TargetReader.read(indicator.getActual()));
    }

    /** Whether both targets are numbers and differ. */
    public boolean isAdjusted() {
        return isNumber(initial) && isNumber(adjusted) && initial.value().compareTo(adjusted.value()) != 0;
    }

    public Set<Signal> signals() {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        if (!isNumber(adjusted)) {
            return signals;
        }
        boolean notGiven = initial == null || !isNumber(initial) && initial.direction() != Direction.QUALITATIVE;
        if (notGiven) {
            signals.add(Signal.INITIAL_NOT_GIVEN);
        }
        if ((notGiven || isAdjusted()) && isNumber(actual) && actual.value().compareTo(adjusted.value()) == 0) {
            signals.add(Signal.MOVED_TO_RESULT);
        }
        return signals;
    }

    private static boolean isNumber(TargetReading reading) {
        return reading != null && reading.isMeasurable();
    }
}
