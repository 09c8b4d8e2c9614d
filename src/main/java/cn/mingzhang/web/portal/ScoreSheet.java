package cn.mingzhang.web.portal;

import cn.mingzhang.check.EvaluationScores;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The score of a self-evaluation as declared beside what its parts add up to (总分复核); the sum and its grade are ours. */
public final class ScoreSheet {

    private final Evaluation evaluation;
    private final EvaluationScores computed;

    public ScoreSheet(Evaluation evaluation) {
        this.evaluation = evaluation;
        computed = EvaluationScores.of(evaluation);
    }

    /** Null when none is printed. */
    public Figure getDeclared() {
        return evaluation.getTotalScore();
    }

    /** Null when the sheet scores nothing at all: there is no sum of nothing. */
    public String getSum() {
        return hasScores() ? plain(computed.scores()) : null;
    }

    public boolean isAgreeing() {
        return getDeclared() != null && hasScores() && getDeclared().value().compareTo(computed.scores()) == 0;
    }

    public String getDifference() {
        return getDeclared() == null || !hasScores() ? null : plain(getDeclared().value().subtract(computed.scores()));
    }

    /** The score of the execution rate; null when none is printed, and then the sum is without it. */
    public Figure getExecution() {
        return evaluation.getFunds().stream().map(FundExecution::score).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Indicators with points to win and no printed score. */
    public long getUnscored() {
        return evaluation.getIndicators().stream().filter(indicator -> indicator.getWeight() != null && indicator.getScore() == null).count();
    }

    public String getGrade() {
        return blankToNull(evaluation.getGrade());
    }

    /** The grade the declared score has by the rule; null without a score. */
    public String getGradeByRule() {
        return getDeclared() == null ? null : EvaluationScores.grade(getDeclared().value());
    }

    public boolean isGradeAgreeing() {
        return getGrade() != null && getGradeByRule() != null && getGrade().startsWith(getGradeByRule());
    }

    public List<Deduction> getDeductions() {
        return Deduction.in(evaluation);
    }

    public List<Indicator> getMissed() {
        return evaluation.getIndicators().stream().filter(indicator -> Verdict.of(indicator).isMissed()).toList();
    }

    private boolean hasScores() {
        return getExecution() != null || evaluation.getIndicators().stream().anyMatch(indicator -> indicator.getScore() != null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
