package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import java.util.List;
import java.util.stream.Collectors;

/** The printed totals of all statements against what should add up to them, within a statement and across statements. */
public class SumCheck implements Check {

    /** More addends than this are counted, not named. */
    private static final int MANY = 3;

    @Override
    public List<Rule> rules() {
        return List.of(FunctionalSums.CHILDREN, FunctionalSums.TOTAL, FunctionalSums.ROW, RevenueAndExpenditureSums.BALANCE, TableSums.TABLES);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Sum sum : StatementSums.of(disclosure)) {
            if (sum.verdict() == Sum.Verdict.DIFFERS) {
                signal(sum, signals);
            }
        }
        for (Sum sum : TableSums.of(disclosure)) {
            if (sum.verdict() == Sum.Verdict.DIFFERS) {
                signalTables(sum, signals);
            }
        }
    }

    private static void signalTables(Sum sum, Signals signals) {
        String unit = sum.unit() == null ? "" : sum.unit().label();
        String others = sum.addends().size() > MANY ? sum.addends().size() + "项相加为" + sum.computed().toPlainString() : sum.addends().stream().map(term -> term.name() + term.amount().toPlainString()).collect(Collectors.joining("、"));
        signals.signal(sum.rule(), sum.label() + "印为" + sum.printed().amount().toPlainString() + unit + "，" + others + "，相差"
                + sum.difference().abs().toPlainString() + unit, sum.computed().toPlainString(), sum.printed().amount().toPlainString(), sum.places());
    }

    static void signal(Sum sum, Signals signals) {
        String unit = sum.unit() == null ? "" : sum.unit().label();
        signals.signal(sum.rule(), sum.label() + "印为" + sum.printed().amount().toPlainString() + unit + "，" + sum.addends().size() + "项相加为"
                + sum.computed().toPlainString() + unit + "，相差" + sum.difference().abs().toPlainString() + unit,
                sum.computed().toPlainString(), sum.printed().amount().toPlainString(), sum.places());
    }
}
