package cn.mingzhang.check;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

/**
 * The score of a self-evaluation sheet, computed again by us: the scores of all indicators plus that of the execution rate. The
 * form gives the execution rate 10 of 100 points.
 */
public record EvaluationScores(BigDecimal weights, BigDecimal scores) {

    static final BigDecimal FULL = new BigDecimal("100");
    static final BigDecimal EXECUTION_WEIGHT = BigDecimal.TEN;

    public static EvaluationScores of(Evaluation evaluation) {
        return new EvaluationScores(sum(evaluation, Indicator::getWeight).add(EXECUTION_WEIGHT),
                sum(evaluation, Indicator::getScore).add(executionScore(evaluation)));
    }

    static BigDecimal executionScore(Evaluation evaluation) {
        return evaluation.getFunds().stream().map(FundExecution::score).filter(Objects::nonNull).map(Figure::value).findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** 优 from 90, 良 from 80, 中 from 60, 差 below. */
    public static String grade(BigDecimal total) {
        if (total.compareTo(new BigDecimal("90")) >= 0) {
            return "优";
        }
        if (total.compareTo(new BigDecimal("80")) >= 0) {
            return "良";
        }
        return total.compareTo(new BigDecimal("60")) >= 0 ? "中" : "差";
    }

    private static BigDecimal sum(Evaluation evaluation, Function<Indicator, Figure> figure) {
        return evaluation.getIndicators().stream().map(figure).filter(Objects::nonNull).map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
