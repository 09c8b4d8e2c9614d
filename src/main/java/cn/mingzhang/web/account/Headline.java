package cn.mingzhang.web.account;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.money.AmountText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure asked for first, with its change from the year before (核心数据): the change the document states, or else ours from the
 * disclosure of the year before, and then it is said to be ours.
 *
 * @param fact   the figure
 * @param stated the change as stated, or null
 * @param former the same figure of the year before, from its own disclosure, or null
 */
public record Headline(Fact fact, Change stated, Fact former) {

    private static final List<Measure> OF_BUDGET = List.of(Measure.TOTAL_EXPENDITURE, Measure.REVENUE, Measure.CARRIED_FORWARD, Measure.BASIC,
            Measure.PROJECT, Measure.THREE_PUBLIC);
    private static final List<Measure> OF_ACCOUNTS = List.of(Measure.EXPENDITURE, Measure.TOTAL_EXPENDITURE, Measure.REVENUE, Measure.CARRIED_OVER,
            Measure.BASIC, Measure.PROJECT, Measure.THREE_PUBLIC);

    /** The first figures of a disclosure; those it does not print are left out. */
    static List<Headline> of(Account account, Account former) {
        return of(account.isFinal() ? OF_ACCOUNTS : OF_BUDGET, account, former);
    }

    static List<Headline> of(List<Measure> measures, Account account, Account former) {
        List<Headline> headlines = new ArrayList<>();
        for (Measure measure : measures) {
            account.fact(measure).ifPresent(fact -> headlines.add(new Headline(fact, account.change(measure).orElse(null),
                    former == null ? null : former.fact(measure).filter(before -> before.unit() == fact.unit()).orElse(null))));
        }
        return headlines;
    }

    /** The digits in the unit people say the amount in. */
    public String number() {
        String spoken = spoken();
        return spoken.substring(0, spoken.lastIndexOf(' '));
    }

    public String unit() {
        String spoken = spoken();
        return spoken.substring(spoken.lastIndexOf(' ') + 1);
    }

    public String spoken() {
        return AmountText.spoken(fact.figure().value(), fact.unit().label());
    }

    /** As printed; null where that is what is said anyway. */
    public String exact() {
        String exact = AmountText.exact(fact.figure().value(), fact.unit().label());
        return exact.equals(spoken()) ? null : exact;
    }

    /** Whether the change is ours, because the document states none. */
    public boolean ours() {
        return stated == null && former != null;
    }

    /** Which way it went, or null when nothing is known of the year before. */
    public Change.Direction direction() {
        if (stated != null) {
            return stated.direction();
        }
        if (former == null) {
            return null;
        }
        int sign = difference().signum();
        return sign == 0 ? Change.Direction.SAME : sign > 0 ? Change.Direction.INCREASE : Change.Direction.DECREASE;
    }

    /** By how much, in words such as 7,676.40 万元（178.91%）; empty when it stayed the same or no amount is stated. */
    public String change() {
        if (stated != null) {
            return words(stated);
        }
        if (former == null || difference().signum() == 0) {
            return "";
        }
        String percent = former.figure().value().signum() <= 0 ? ""
                : "（" + difference().abs().multiply(BigDecimal.valueOf(100)).divide(former.figure().value(), 2, RoundingMode.HALF_UP) + "%）";
        return AmountText.exact(difference().abs(), fact.unit().label()) + percent;
    }

    /** How we computed it: 本年 − 上年. */
    public String formula() {
        return fact.figure().text() + " − " + former.figure().text() + " = " + difference().toPlainString() + " " + fact.unit().label();
    }

    private BigDecimal difference() {
        return fact.figure().value().subtract(former.figure().value());
    }

    /** A stated change in words: amount with its unit, and rate. */
    static String words(Change change) {
        if (change.direction() == Change.Direction.SAME) {
            return "";
        }
        String amount = change.amount() == null ? "" : AmountText.exact(change.amount().value(), change.unit().label());
        String percent = change.percent() == null ? "" : change.percent().toPlainString() + "%";
        return amount.isEmpty() ? percent : percent.isEmpty() ? amount : amount + "（" + percent + "）";
    }
}
