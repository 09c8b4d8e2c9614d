package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cost indicators of a self-evaluation sheet beside its funds: where they together carry the whole weight of cost and are total
 * amounts (no unit prices), their targets should be the approved budget and their actual values what was executed.
 */
public class CostFundsCheck implements Check {

    static final Rule TARGET = Rule.warning("cost.target-vs-approved", "成本目标与年初预算相符",
            "成本指标合计占满成本分值且都是总额的，目标值之和应与年初预算编制数相符；差额在填写位数四舍五入以内的不提示。");
    static final Rule ACTUAL = Rule.warning("cost.actual-vs-executed", "成本实际值与执行数相符",
            "成本指标合计占满成本分值且都是总额的，实际值之和应与全年执行数相符；差额在填写位数四舍五入以内的不提示。");

    /** The form gives cost 10 of 100 points. */
    private static final BigDecimal COST_WEIGHT = BigDecimal.TEN;
    /** Below this many 元 without a measure a price is meant, not the cost of a project. */
    private static final BigDecimal SMALLEST_TOTAL = BigDecimal.ONE;

    @Override
    public List<Rule> rules() {
        return List.of(TARGET, ACTUAL);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            FundExecution funds = evaluation.totalFunds();
            List<Indicator> costs = evaluation.getIndicators().stream().filter(Dimensions::isCost)
                    .filter(indicator -> amount(indicator.getReading()) != null).toList();
            if (funds != null && carryTheWeight(costs)) {
                compare(TARGET, evaluation, costs, Indicator::getReading, "目标值", funds.approved(), "年初预算编制数", signals);
                compare(ACTUAL, evaluation, costs, indicator -> TargetReader.read(indicator.getActual()), "实际值", funds.executed(),
                        "全年执行数", signals);
            }
        }
    }

    private static boolean carryTheWeight(List<Indicator> costs) {
        BigDecimal weight = costs.stream().map(Indicator::getWeight).filter(w -> w != null).map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weight.compareTo(COST_WEIGHT) >= 0;
    }

    private static void compare(Rule rule, Evaluation evaluation, List<Indicator> costs, Function<Indicator, TargetReading> reading,
                                String what, Figure funds, String fundsName, Signals signals) {
        BigDecimal sum = BigDecimal.ZERO;
        int scale = 0;
        List<SourceLocation> places = new ArrayList<>();
        for (Indicator indicator : costs) {
            BigDecimal amount = amount(reading.apply(indicator));
            if (amount == null || funds == null) {
                return;
            }
            sum = sum.add(amount);
            scale = Math.max(scale, amount.scale());
            places.add(indicator.getAt());
        }
        BigDecimal tolerance = new BigDecimal("0.5").movePointLeft(Math.min(scale, funds.value().scale()));
        if (sum.subtract(funds.value()).abs().compareTo(tolerance) > 0) {
            places.add(funds.at());
            String computed = EvaluationScoreCheck.plain(sum);
            signals.signal(rule, SheetNames.of(evaluation) + "成本指标" + what + "合计" + computed + "万元，" + fundsName + funds.text() + "万元",
                    funds.text(), computed, places);
        }
    }

    /** A total in 万元, or null when it is a unit price, words or no money. */
    private static BigDecimal amount(TargetReading reading) {
        if (reading == null || !reading.isMeasurable() || reading.unit() == null) {
            return null;
        }
        BigDecimal amount = switch (reading.unit()) {
            case "万元", "万" -> reading.value();
            case "元" -> reading.value().movePointLeft(4).stripTrailingZeros();
            default -> null;
        };
        return amount == null || "元".equals(reading.unit()) && amount.compareTo(SMALLEST_TOTAL) < 0 ? null : amount;
    }
}
