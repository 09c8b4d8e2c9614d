package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Points an indicator lost (扣分): 分值 − 得分, where both are printed, with the reason the sheet states.
 *
 * @param reason null when none is stated
 */
public record Deduction(Indicator indicator, BigDecimal points, String reason) {

    static Optional<Deduction> of(Indicator indicator) {
        if (indicator.getWeight() == null || indicator.getScore() == null) {
            return Optional.empty();
        }
        BigDecimal lost = indicator.getWeight().value().subtract(indicator.getScore().value());
        String reason = indicator.getDeviation() == null || indicator.getDeviation().isBlank() ? null : indicator.getDeviation().strip();
        return lost.signum() <= 0 ? Optional.empty() : Optional.of(new Deduction(indicator, lost, reason));
    }

    static List<Deduction> in(Evaluation evaluation) {
        return evaluation.getIndicators().stream().map(Deduction::of).flatMap(Optional::stream).toList();
    }

    /** As we write it: 2.5. */
    public String text() {
        return points.stripTrailingZeros().toPlainString();
    }
}
