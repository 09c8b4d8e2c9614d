package cn.mingzhang.extraction;

/**
 * A straight line drawn on a page, horizontal or vertical (框线).
 *
 * @param horizontal whether it runs from left to right
 * @param at         its height on the page, or for a vertical one its distance from the left
 * @param from       where it begins, from the left or from the top
 * @param to         where it ends
 */
record Ruling(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    boolean covers(double place) {
        return from <= place && place <= to;
    }

    /** Whether a ruling of the other direction meets or crosses it, give or take a little. */
    boolean meets(Ruling other, double slack) {
        return other.at >= from - slack && other.at <= to + slack && at >= other.from - slack && at <= other.to + slack;
    }
}
