package cn.mingzhang.extraction;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A cell of a {@link PageTable}.
 *
 * @param left    left edge in points
 * @param right   right edge
 * @param top     upper edge
 * @param bottom  lower edge
 * @param rowSpan rows it covers
 * @param lines   lines of text in it
 */
record PageCell(double left, double right, double top, double bottom, int rowSpan, List<TextLine> lines) {

    /** Room that a cell leaves beside its text on each side, about. */
    private static final double PADDING = 2;

    boolean isBlank() {
        return lines.isEmpty();
    }

    PageCell with(UnaryOperator<TextLine> change) {
        return new PageCell(left, right, top, bottom, rowSpan, lines.stream().map(change).toList());
    }

    PageCell over(int rows) {
        return new PageCell(left, right, top, bottom, rows, lines);
    }

    /** Room left beside a line of it. */
    double room(TextLine line) {
        return right - left - 2 * PADDING - line.width();
    }

    /** Its text: lines that only wrapped are joined, others stay apart by a line feed. */
    String text() {
        StringBuilder text = new StringBuilder();
        String current = "";
        TextLine before = null;
        for (TextLine line : lines) {
            if (before == null) {
                current = line.text();
            } else if (before.isFullBefore(line, room(before))) {
                current = Typesetting.join(current, line.text());
            } else {
                text.append(current).append('\n');
                current = line.text();
            }
            before = line;
        }
        return text.append(current).toString();
    }
}
