package cn.mingzhang.check;

import cn.mingzhang.check.Attainment.Outcome;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading.Direction;
import java.util.List;

/** Promises against results: the score an indicator was given beside what its target and actual value say. */
public class PromiseCheck implements Check {

    static final Rule MISSED_FULL = Rule.warning("promise.missed-full-score", "未达目标却得满分", "实际完成值未达到指标值的，不应得满分。");
    static final Rule EXCEEDED_DEDUCTED = Rule.warning("promise.exceeded-deducted", "超额完成却扣分",
            "实际完成值好于指标值却扣了分，可能是目标定得过低，应有说明。");
    static final Rule SAVED_DEDUCTED = Rule.warning("promise.saved-deducted", "成本低于目标却扣分", "成本指标的实际值低于目标值却扣了分，应有说明。");
    static final Rule EQUAL_FULL = Rule.warning("promise.equal-differs", "“等于”目标与实际不等却得满分",
            "指标值写“=”而实际完成值不等，却得满分；同类情形在别处有扣分，口径应一致。");
    static final Rule COST_OVER = Rule.warning("promise.cost-over-target", "成本超过目标", "成本指标的实际值不应高于目标值。");
    static final Rule NOT_DONE = Rule.warning("promise.not-done", "没有开展却形式上达标", "指标值写“≤”而实际完成值为0、得分为0：事项没有开展。");
    static final Rule PHRASE = Rule.warning("promise.phrase", "文字结论与得分不一致", "写“达成预期指标”却得0分的，结论与得分不一致。");

    @Override
    public List<Rule> rules() {
        return List.of(MISSED_FULL, EXCEEDED_DEDUCTED, SAVED_DEDUCTED, EQUAL_FULL, COST_OVER, NOT_DONE, PHRASE);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            for (Indicator indicator : evaluation.getIndicators()) {
                if (indicator.getWeight() != null && indicator.getScore() != null) {
                    check(evaluation, indicator, signals);
                }
            }
        }
    }

    private static void check(Evaluation evaluation, Indicator indicator, Signals signals) {
        boolean zero = indicator.getScore().value().signum() == 0;
        if (zero && indicator.getActual() != null && indicator.getActual().matches("(?:达成|完成)(?:年度)?预期(?:指标|目标)?")) {
            signal(PHRASE, "写“" + indicator.getActual() + "”，得分为0", evaluation, indicator, signals);
        }
        Attainment.of(indicator).ifPresent(attainment -> {
            Rule rule = rule(indicator, attainment, zero);
            if (rule != null) {
                signal(rule, "目标" + promised(indicator) + "，实际" + indicator.getActual() + "，分值" + indicator.getWeight().text()
                        + "，得分" + indicator.getScore().text(), evaluation, indicator, signals);
            }
        });
    }

    private static Rule rule(Indicator indicator, Attainment attainment, boolean zero) {
        boolean full = indicator.getScore().value().compareTo(indicator.getWeight().value()) >= 0;
        Outcome outcome = attainment.outcome();
        if (Dimensions.isCost(indicator)) {
            int more = attainment.difference().signum();
            return more > 0 ? COST_OVER : more < 0 && !full ? SAVED_DEDUCTED : null;
        }
        if (zero && attainment.target().direction() == Direction.DOWN && attainment.actual().value().signum() == 0) {
            return NOT_DONE;
        }
        if (outcome == Outcome.EXCEEDED) {
            boolean exact = "=".equals(attainment.target().operator());
            return !full ? EXCEEDED_DEDUCTED : exact ? EQUAL_FULL : null;
        }
        return outcome == Outcome.MISSED && full ? MISSED_FULL : null;
    }

    private static void signal(Rule rule, String what, Evaluation evaluation, Indicator indicator, Signals signals) {
        signals.signal(rule, SheetNames.of(evaluation) + "的" + SheetNames.of(indicator) + "：" + what,
                promised(indicator), indicator.getActual(), indicator.getAt(), evaluation.getAt());
    }

    private static String promised(Indicator indicator) {
        return indicator.getAdjustedTarget() != null && !indicator.getAdjustedTarget().isBlank() ? indicator.getAdjustedTarget()
                : indicator.getTarget() != null ? indicator.getTarget() : indicator.getInitialTarget();
    }
}
