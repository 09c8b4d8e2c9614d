package cn.mingzhang.check;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page shows beside a printed total (合计凭据): whether it adds up, and the addition itself.
 *
 * @param state  what the addition says
 * @param label  what is added up, such as 表三 合计：基本支出
 * @param at     the cell of the printed total
 * @param sum    the addition; null when it cannot be made
 * @param reason why it cannot be checked, in words; else null
 */
public record Receipt(State state, String label, SourceLocation at, Sum sum, String reason) {

    /** The mark of a total. */
    public enum State {
        ADDS_UP("相符"), ROUNDING("四舍五入"), DIFFERS("不符"), UNCHECKABLE("无法核对");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** For EL. */
        public String getLabel() {
            return label;
        }
    }

    static Receipt of(Sum sum) {
        State state = switch (sum.verdict()) {
            case ADDS_UP -> State.ADDS_UP;
            case ROUNDING -> State.ROUNDING;
            case DIFFERS -> State.DIFFERS;
        };
        return new Receipt(state, sum.label(), sum.printed().at(), sum, null);
    }

    static Receipt uncheckable(String label, SourceLocation at, String reason) {
        return new Receipt(State.UNCHECKABLE, label, at, null, reason);
    }

    /** Each with its name, amount and place; empty when it cannot be checked. */
    public List<Sum.Term> addends() {
        return sum == null ? List.of() : sum.addends();
    }

    public MoneyUnit unit() {
        return sum == null ? null : sum.unit();
    }

    /** The addition as we made it: 2411.64 + 9555.45 = 11967.09; null when it cannot be made. */
    public String formula() {
        return sum == null ? null : sum.addends().stream().map(term -> plain(term.amount())).collect(Collectors.joining(" + ")).replace("+ -", "− ")
                + " = " + plain(sum.computed());
    }

    /** The mark in words, with what differs and what is allowed. */
    public String words() {
        if (sum == null) {
            return State.UNCHECKABLE.label() + "：" + reason;
        }
        String unit = sum.unit() == null ? "" : sum.unit().label();
        String difference = plain(sum.difference().abs()) + unit;
        return switch (state) {
            case ADDS_UP -> "相符：" + sum.addends().size() + "项相加等于印出的数";
            case ROUNDING -> "相差" + difference + "，在四舍五入允许的" + plain(sum.tolerance()) + unit + "以内";
            default -> "不符：相差" + difference + "，四舍五入只允许" + plain(sum.tolerance()) + unit;
        };
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
