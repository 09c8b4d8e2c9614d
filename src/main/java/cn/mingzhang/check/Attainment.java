package cn.mingzhang.check;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.disclosure.TargetReading.Direction;
import cn.mingzhang.form.TargetReader;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether an indicator was met, computed again by us from target, actual and direction (是否达标). Only for numbers in the same
 * unit; words stay what the department says of them.
 */
public record Attainment(TargetReading target, TargetReading actual) {

    /** What comparing the two numbers says. */
    public enum Outcome {
        /** 未达到 */ MISSED,
        /** 恰好达到 */ MET,
        /** 超过（比目标更好或更多） */ EXCEEDED
    }

    /** The pair of readings when both are numbers of one unit. */
    public static Optional<Attainment> of(Indicator indicator) {
        TargetReading target = indicator.getReading();
        TargetReading actual = TargetReader.read(indicator.getActual());
        if (target == null || actual == null || !target.isMeasurable() || !actual.isMeasurable()) {
            return Optional.empty();
        }
        boolean sameUnit = target.unit() == null || actual.unit() == null || target.unit().equals(actual.unit())
                || target.unit().startsWith(actual.unit()) || actual.unit().startsWith(target.unit());
        return sameUnit ? Optional.of(new Attainment(target, actual)) : Optional.empty();
    }

    /** Actual against target; for a cost or another target "at most", less is better. */
    public Outcome outcome() {
        int more = actual.value().compareTo(target.value());
        if (more == 0) {
            return Outcome.MET;
        }
        boolean better = target.direction() == Direction.DOWN ? more < 0 : more > 0;
        return better ? Outcome.EXCEEDED : Outcome.MISSED;
    }

    public BigDecimal difference() {
        return actual.value().subtract(target.value());
    }
}
