package cn.mingzhang.account;

import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;

/**
 * A change from the year before as the document states it, with its reason (与上年相比): 比上年增加3.81万元，增长5.76%，原因是….
 *
 * @param subject   what changed, in the words of the sentence
 * @param direction which way
 * @param amount    by how much; null when only a rate or 相同 is stated
 * @param unit      unit of the amount, or null
 * @param percent   stated rate, or null
 * @param reason    stated reason without 主要原因是; null when none is stated
 * @param sentence  the sentence that states it, with its place
 * @param section   heading it stands under
 */
public record Change(String subject, Direction direction, Figure amount, MoneyUnit unit, BigDecimal percent, String reason,
        PlacedText sentence, String section) {

    /** Which way a figure went. */
    public enum Direction {
        INCREASE("增加"), DECREASE("减少"), SAME("与上年相同");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Change withReason(String stated) {
        return new Change(subject, direction, amount, unit, percent, stated, sentence, section);
    }

    Change withPercent(BigDecimal stated) {
        return new Change(subject, direction, amount, unit, stated, reason, sentence, section);
    }

    /** In 元 with its sign: negative for a decrease, zero for 相同; null when no amount is stated. */
    public BigDecimal yuan() {
        if (direction == Direction.SAME) {
            return BigDecimal.ZERO;
        }
        if (amount == null) {
            return null;
        }
        BigDecimal yuan = amount.value().multiply(unit.yuan());
        return direction == Direction.DECREASE ? yuan.negate() : yuan;
    }
}
