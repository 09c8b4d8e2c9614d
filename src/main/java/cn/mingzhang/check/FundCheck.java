package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** 项目资金预算安排及执行进度 of a self-evaluation sheet: rate, carry-over, and what was executed beside what was approved. */
public class FundCheck implements Check {

    static final Rule RATE = Rule.warning("funds.rate", "执行率可复算", "执行率应等于全年执行数除以全年预算数；相差不到填写位数一个单位的不提示。");
    static final Rule CARRY_OVER = Rule.warning("funds.carry-over", "结转（余）可复算", "资金结（转）余应等于全年预算数减全年执行数。");
    static final Rule OVER_BUDGET = Rule.warning("funds.over-budget", "执行数不超过预算数", "全年执行数不应超过全年预算数。");
    static final Rule OVER_APPROVED = Rule.warning("funds.over-approved", "执行数高于年初预算", "全年执行数高于年初预算编制数，应有追加预算的说明。");
    static final Rule ADJUSTED = Rule.note("funds.adjusted-to-execution", "按调整后预算计算执行率",
            "全年预算数调整到与执行数相等时，执行率必为100%；同时给出按年初预算计算的执行率。");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public List<Rule> rules() {
        return List.of(RATE, CARRY_OVER, OVER_BUDGET, OVER_APPROVED, ADJUSTED);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            FundExecution line = evaluation.totalFunds();
            if (line != null && line.fullYearBudget() != null && line.executed() != null) {
                check(SheetNames.of(evaluation), line, signals);
            }
        }
    }

    private static void check(String sheet, FundExecution line, Signals signals) {
        BigDecimal budget = line.fullYearBudget().value();
        BigDecimal executed = line.executed().value();
        SourceLocation at = line.at();
        if (executed.compareTo(budget) > 0) {
            signals.signal(OVER_BUDGET, sheet + "全年执行数" + line.executed().text() + "万元，高于全年预算数" + line.fullYearBudget().text() + "万元",
                    "不超过" + line.fullYearBudget().text(), line.executed().text(), at);
        }
        checkRate(sheet, line, budget, executed, signals);
        if (line.carryOver() != null && line.carryOver().value().compareTo(budget.subtract(executed)) != 0) {
            signals.signal(CARRY_OVER, sheet + "资金结（转）余填" + line.carryOver().text() + "万元，全年预算数减执行数为"
                    + EvaluationScoreCheck.plain(budget.subtract(executed)) + "万元",
                    EvaluationScoreCheck.plain(budget.subtract(executed)), line.carryOver().text(), at);
        }
        checkApproved(sheet, line, budget, executed, signals);
    }

    private static void checkRate(String sheet, FundExecution line, BigDecimal budget, BigDecimal executed, Signals signals) {
        Figure printed = line.executionRate();
        if (printed == null || budget.signum() == 0) {
            return;
        }
        BigDecimal rate = percent(executed, budget, Math.max(2, printed.value().scale()));
        BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, printed.value().scale()));
        if (rate.subtract(printed.value()).abs().compareTo(digit) >= 0) {
            signals.signal(RATE, sheet + "执行率填" + printed.text() + "%，按执行数" + line.executed().text() + "、全年预算数"
                    + line.fullYearBudget().text() + "计算为" + rate + "%", rate + "%", printed.text() + "%", line.at());
        }
    }

    private static void checkApproved(String sheet, FundExecution line, BigDecimal budget, BigDecimal executed, Signals signals) {
        if (line.approved() == null || line.approved().value().signum() == 0) {
            return;
        }
        BigDecimal approved = line.approved().value();
        BigDecimal rate = percent(executed, approved, 2);
        if (executed.compareTo(approved) > 0) {
            signals.signal(OVER_APPROVED, sheet + "全年执行数" + line.executed().text() + "万元，是年初预算编制数" + line.approved().text()
                    + "万元的" + rate + "%", "年初预算" + line.approved().text(), line.executed().text(), line.at());
        } else if (budget.compareTo(executed) == 0 && budget.compareTo(approved) != 0) {
            signals.signal(ADJUSTED, sheet + "全年预算数由" + line.approved().text() + "万元调整为" + line.fullYearBudget().text()
                    + "万元，与执行数相等；按年初预算计算的执行率为" + rate + "%", null, null, line.at());
        }
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole, int scale) {
        return part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
    }
}
