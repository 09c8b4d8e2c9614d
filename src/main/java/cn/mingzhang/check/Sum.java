package cn.mingzhang.check;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A printed total with its receipt (合计与凭据): the addends it should be the sum of, each with its place.
 *
 * @param rule    the rule that says so
 * @param label   what is added up, such as 表二 20805 行政事业单位养老支出：合计
 * @param printed the printed total
 * @param addends what should add up to it
 * @param unit    unit of all of them
 */
public record Sum(Rule rule, String label, Term printed, List<Term> addends, MoneyUnit unit) {

    /** A printed amount in a sum, with its name and place. */
    public record Term(String name, BigDecimal amount, SourceLocation at) {
    }

    /** What the addition says about the printed total. */
    public enum Verdict {
        /** 相符 */ ADDS_UP,
        /** 差额在四舍五入以内 */ ROUNDING,
        /** 不符 */ DIFFERS
    }

    /** Every printed amount may be off by half of its last printed digit, which is a hundredth in both units of account. */
    private static final BigDecimal HALF_A_DIGIT = new BigDecimal("0.005");

    public Sum {
        addends = List.copyOf(addends);
    }

    /** The sum of the addends: computed by us. */
    public BigDecimal computed() {
        return addends.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Printed minus computed. */
    public BigDecimal difference() {
        return printed.amount().subtract(computed());
    }

    /** The largest difference that rounding can explain: half a printed digit for the total and for each addend. */
    public BigDecimal tolerance() {
        return HALF_A_DIGIT.multiply(BigDecimal.valueOf(addends.size() + 1L)).setScale(2, RoundingMode.UP);
    }

    public Verdict verdict() {
        if (difference().signum() == 0) {
            return Verdict.ADDS_UP;
        }
        return difference().abs().compareTo(tolerance()) <= 0 ? Verdict.ROUNDING : Verdict.DIFFERS;
    }

    /** The printed total first, then the addends. */
    public List<SourceLocation> places() {
        return Stream.concat(Stream.of(printed.at()), addends.stream().map(Term::at)).toList();
    }
}
