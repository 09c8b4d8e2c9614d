package cn.mingzhang.web.account;

import cn.mingzhang.account.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part in percent of a whole (占比): ours, and only of a whole that its parts were added up to. */
final class Shares {

    private Shares() {
    }

    static String of(Fact part, Fact whole) {
        return part.yuan().multiply(BigDecimal.valueOf(100)).divide(whole.yuan(), 2, RoundingMode.HALF_UP).toPlainString();
    }
}
