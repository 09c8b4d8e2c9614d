package cn.mingzhang.web.portal;

import cn.mingzhang.check.Attainment;
import cn.mingzhang.check.Attainment.Outcome;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.disclosure.TargetReading.Direction;
import java.util.Optional;

/**
 * Whether an indicator of a self-evaluation was met (是否达到), by us: from the target that counts, the actual value and the direction.
 * Words stay words, and what cannot be compared is said to be so.
 *
 * @param ratio actual ÷ target in percent, never clamped; null where there is none or they are equal
 */
public record Verdict(Kind kind, String ratio, boolean lessIsBetter) {

    /** What can be said. */
    public enum Kind {
        /** 恰好达到 */ MET("met"),
        /** 好于目标 */ BETTER("better"),
        /** 写“等于”的目标，实际更高 */ ABOVE("above"),
        /** 未达到 */ MISSED("missed"),
        /** 目标是文字 */ WORDS("words"),
        /** 目标没有数 */ NO_TARGET("no-target"),
        /** 实际值没有填 */ UNREPORTED("unreported"),
        /** 实际值不是同单位的数 */ INCOMPARABLE("incomparable");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    static Verdict of(Indicator indicator) {
        TargetReading target = indicator.getReading();
        if (target == null || !target.isMeasurable()) {
            boolean words = target != null && target.direction() == Direction.QUALITATIVE;
            return new Verdict(words ? Kind.WORDS : Kind.NO_TARGET, null, false);
        }
        if (indicator.getActual() == null || indicator.getActual().isBlank()) {
            return new Verdict(Kind.UNREPORTED, null, false);
        }
        Optional<Attainment> attainment = Attainment.of(indicator);
        return attainment.map(compared -> new Verdict(kind(compared), ratio(compared),
                compared.lessIsBetter())).orElse(new Verdict(Kind.INCOMPARABLE, null, false));
    }

    /** Of a target that is met exactly it would say nothing. */
    private static String ratio(Attainment compared) {
        return compared.outcome() == Outcome.MET ? null : compared.ratio().map(ratio -> ratio.toPlainString() + "%").orElse(null);
    }

    private static Kind kind(Attainment compared) {
        if (compared.outcome() == Outcome.MET) {
            return Kind.MET;
        }
        boolean aimed = compared.lessIsBetter() || compared.target().direction() == Direction.UP;
        return compared.outcome() == Outcome.MISSED ? Kind.MISSED : aimed ? Kind.BETTER : Kind.ABOVE;
    }

    /** For the word list and the style. */
    public String code() {
        return kind.code;
    }

    boolean isReached() {
        return kind == Kind.MET || kind == Kind.BETTER || kind == Kind.ABOVE;
    }

    boolean isMissed() {
        return kind == Kind.MISSED;
    }
}
