package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;

/** 分值、得分、总分 and 等级 of each self-evaluation sheet against each other. */
public class EvaluationScoreCheck implements Check {

    static final Rule WEIGHTS = Rule.warning("evaluation.weights", "分值合计为100", "各项指标分值加预算执行率10分，应合计100分。");
    static final Rule TOTAL = Rule.warning("evaluation.total", "总分等于得分之和", "总分应等于各项指标得分加预算执行率得分。");
    static final Rule ABOVE = Rule.warning("evaluation.score-above-weight", "得分不超过分值", "一项指标的得分不应超过它的分值。");
    static final Rule GRADE = Rule.warning("evaluation.grade", "等级与总分相符", "90分及以上为优，80分及以上为良，60分及以上为中，60分以下为差。");
    static final Rule MISSING = Rule.note("evaluation.incomplete", "总分、等级、得分齐全", "自评表应填写总分、等级和每项指标的得分。");

    @Override
    public List<Rule> rules() {
        return List.of(WEIGHTS, TOTAL, ABOVE, GRADE, MISSING);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        disclosure.getEvaluations().forEach(evaluation -> check(evaluation, signals));
    }

    private static void check(Evaluation evaluation, Signals signals) {
        EvaluationScores recomputed = EvaluationScores.of(evaluation);
        String sheet = SheetNames.of(evaluation);
        SourceLocation at = evaluation.getAt();
        SourceLocation totalAt = evaluation.getTotalScore() == null ? at : evaluation.getTotalScore().at();
        if (recomputed.weights().compareTo(EvaluationScores.FULL) != 0) {
            signals.signal(WEIGHTS, sheet + "的分值合计（含预算执行率10分）为" + plain(recomputed.weights()) + "分，不是100分",
                    "100", plain(recomputed.weights()), at, totalAt);
        }
        if (evaluation.getTotalScore() == null) {
            signals.signal(MISSING, sheet + "没有填写总分", null, null, at);
        } else {
            BigDecimal total = evaluation.getTotalScore().value();
            if (total.compareTo(recomputed.scores()) != 0) {
                signals.signal(TOTAL, sheet + "填写总分" + plain(total) + "，各项得分相加为" + plain(recomputed.scores()),
                        plain(recomputed.scores()), plain(total), at, totalAt);
            }
            checkGrade(evaluation, total, signals);
        }
        for (Indicator indicator : evaluation.getIndicators()) {
            checkIndicator(sheet, indicator, signals);
        }
    }

    private static void checkGrade(Evaluation evaluation, BigDecimal total, Signals signals) {
        String sheet = SheetNames.of(evaluation);
        String expected = EvaluationScores.grade(total);
        if (evaluation.getGrade() == null || evaluation.getGrade().isBlank()) {
            signals.signal(MISSING, sheet + "没有填写等级，按总分" + plain(total) + "应为“" + expected + "”", expected, null, evaluation.getAt());
        } else if (!evaluation.getGrade().startsWith(expected)) {
            signals.signal(GRADE, sheet + "总分" + plain(total) + "，等级填“" + evaluation.getGrade() + "”，按分数段应为“" + expected + "”",
                    expected, evaluation.getGrade(), evaluation.getAt(), evaluation.getTotalScore().at());
        }
    }

    private static void checkIndicator(String sheet, Indicator indicator, Signals signals) {
        if (indicator.getWeight() == null) {
            return;
        }
        String name = sheet + "的" + SheetNames.of(indicator);
        if (indicator.getScore() == null) {
            signals.signal(MISSING, name + "没有填写得分", null, null, indicator.getAt());
        } else if (indicator.getScore().value().compareTo(indicator.getWeight().value()) > 0) {
            signals.signal(ABOVE, name + "得分" + indicator.getScore().text() + "，高于分值" + indicator.getWeight().text(),
                    "不超过" + indicator.getWeight().text(), indicator.getScore().text(), indicator.getAt());
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
