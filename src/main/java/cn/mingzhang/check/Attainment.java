package cn.mingzhang.check;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.disclosure.TargetReading.Direction;
import cn.mingzhang.form.TargetReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whether an indicator was met, computed again by us from target, actual and direction (是否达标). Only for numbers in the same
 * unit; words stay what the department says of them.
 */
public record Attainment(TargetReading target, TargetReading actual, boolean cost) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

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
        return sameUnit && !isShareBesidePercent(target, actual) && !isShareBesidePercent(actual, target)
                ? Optional.of(new Attainment(target, actual, Dimensions.isCost(indicator))) : Optional.empty();
    }

    /** 0.98 beside 95%: a share written without its sign must not be taken for one percent. */
    private static boolean isShareBesidePercent(TargetReading percent, TargetReading bare) {
        return percent.unit() != null && percent.unit().startsWith("%") && bare.unit() == null && bare.value().compareTo(BigDecimal.ONE) <= 0;
    }

    /** Actual against target; for a target "at most", and for a cost unless it is printed as "at least", less is better. */
    public Outcome outcome() {
        int more = actual.value().compareTo(target.value());
        if (more == 0) {
            return Outcome.MET;
        }
        return (lessIsBetter() ? more < 0 : more > 0) ? Outcome.EXCEEDED : Outcome.MISSED;
    }

    public boolean lessIsBetter() {
        return target.direction() == Direction.DOWN || cost && target.direction() != Direction.UP;
    }

    /** Actual divided by target, in percent with one decimal and never clamped; empty when the target is not above zero. */
    public Optional<BigDecimal> ratio() {
        return target.value().signum() <= 0 ? Optional.empty()
                : Optional.of(actual.value().multiply(HUNDRED).divide(target.value(), 1, RoundingMode.HALF_UP));
    }

    public BigDecimal difference() {
        return actual.value().subtract(target.value());
    }
}
