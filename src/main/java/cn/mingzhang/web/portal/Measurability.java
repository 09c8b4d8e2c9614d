package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Share of targets that can be measured (可衡量的目标占比), by us: targets that are numbers ÷ targets with any text. A target that is
 * blank counts in neither.
 */
public record Measurability(int numbers, int texts, int blank) {

    static Measurability of(List<Indicator> indicators) {
        int texts = (int) indicators.stream().filter(Measurability::hasTarget).count();
        int numbers = (int) indicators.stream().filter(Measurability::hasTarget)
                .filter(indicator -> indicator.getReading() != null && indicator.getReading().isMeasurable()).count();
        return new Measurability(numbers, texts, indicators.size() - texts);
    }

    private static boolean hasTarget(Indicator indicator) {
        return Stream.of(indicator.getTarget(), indicator.getAdjustedTarget(), indicator.getInitialTarget(), indicator.getPeriodTarget())
                .filter(Objects::nonNull).anyMatch(text -> !text.isBlank());
    }

    /** With one decimal; null when there is no target. */
    public String percent() {
        return texts == 0 ? null : BigDecimal.valueOf(numbers).multiply(new BigDecimal("100")).divide(BigDecimal.valueOf(texts), 1, RoundingMode.HALF_UP) + "%";
    }

    public int words() {
        return texts - numbers;
    }
}
