package cn.mingzhang.store;

import java.util.List;

/** Publications as a test wants them. */
public final class TouchedBy {

    private TouchedBy() {
    }

    /** All that was published up to a number. */
    public static Touches everything(long number) {
        Touches touches = new Touches();
        touches.touchAll(number);
        return touches;
    }

    public static void publication(Touches touches, long number, Long... agencies) {
        touches.touch(number, List.of(agencies));
    }
}
