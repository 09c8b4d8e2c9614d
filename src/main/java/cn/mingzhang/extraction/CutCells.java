package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tells whether a row at the top of a page is the rest of the row at the bottom of the page before (断行). Rulings do not tell,
 * since both halves are closed by them; the texts do: each goes on where the one above was full, and those that ended above
 * leave blanks.
 */
class CutCells {

    /** What begins an item of a list; where both halves begin so, they are two items. */
    private static final Pattern ITEM = Pattern.compile("^[（(]?([一二三四五六七八九十百]+|\\d{1,3})[、.．）)].*", Pattern.DOTALL);

    private final CellTexts texts;

    CutCells(CellTexts texts) {
        this.texts = texts;
    }

    /**
     * Whether a row goes on with the one above.
     *
     * @param row   cells of the first row of the next page
     * @param above gives the cell above, or null when there is none of the same edges
     */
    boolean isRest(List<PageCell> row, UnaryOperator<PageCell> above) {
        Set<String> goingOn = new HashSet<>();
        boolean sure = false;
        boolean othersEnded = false;
        boolean waiting = false;
        for (PageCell cell : row) {
            PageCell upper = above.apply(cell);
            if (upper == null) {
                return false;
            }
            if (!cell.isBlank() && upper.isBlank()) {
                waiting = true;
                continue;
            }
            boolean single = cell.rowSpan() == 1 && upper.rowSpan() == 1;
            if (cell.isBlank()) {
                othersEnded |= single && !upper.isBlank();
            } else if (areTwo(upper, cell)) {
                return false;
            } else if (single) {
                goingOn.add(cell.text());
                sure |= surelyGoesOn(upper, cell) || areLong(upper, cell);
            }
        }
        boolean oneRow = !goingOn.isEmpty() && (sure || othersEnded || goingOn.size() > 1) && allGoOn(row, above, othersEnded);
        return waiting ? oneRow && othersEnded && sure && isContinuedFrom(row, above) : oneRow;
    }

    /** A long text may be cut between two of its paragraphs when its row plainly goes on; any other was full above. */
    private static boolean allGoOn(List<PageCell> row, UnaryOperator<PageCell> above, boolean othersEnded) {
        for (PageCell cell : row) {
            PageCell upper = above.apply(cell);
            if (!cell.isBlank() && !upper.isBlank() && !isFull(upper, cell) && !(othersEnded && upper.lines().size() > 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first cell that is not merged ended above: what begins a row does not stand on both pages. */
    private static boolean isContinuedFrom(List<PageCell> row, UnaryOperator<PageCell> above) {
        return row.stream().filter(cell -> cell.rowSpan() == 1 && above.apply(cell).rowSpan() == 1).findFirst()
                .filter(cell -> cell.isBlank() && !above.apply(cell).isBlank()).isPresent();
    }

    /** Whether a merged cell at the top of a page holds the rest of the text of the one above. */
    boolean isRest(PageCell above, PageCell cell) {
        return !above.isBlank() && !cell.isBlank() && isFull(above, cell) && !areTwo(above, cell)
                && (surelyGoesOn(above, cell) || !texts.holdWhole(above.text()) && !texts.holdWhole(cell.text()));
    }

    private static boolean isFull(PageCell above, PageCell cell) {
        TextLine end = above.lines().get(above.lines().size() - 1);
        return end.isFullBefore(cell.lines().get(0), above.room(end));
    }

    private boolean areTwo(PageCell above, PageCell cell) {
        return texts.holdWhole(above.text()) && texts.holdWhole(cell.text())
                || above.lines().size() == 1 && ITEM.matcher(above.text()).matches() && ITEM.matcher(cell.text()).matches();
    }

    /** Whether one of them has several lines and no sentence ends between them. */
    private static boolean areLong(PageCell above, PageCell cell) {
        String begin = above.text();
        return above.lines().size() + cell.lines().size() > 2 && "。；！？".indexOf(begin.charAt(begin.length() - 1)) < 0;
    }

    private boolean surelyGoesOn(PageCell above, PageCell cell) {
        String begin = above.text();
        String rest = cell.text();
        return Typesetting.closes(rest.codePointAt(0)) || Typesetting.opens(begin.codePointBefore(begin.length()))
                || "，、；：".indexOf(begin.charAt(begin.length() - 1)) >= 0 || Typesetting.leavesOpen(begin)
                || texts.holdWhole(join(above, cell).text());
    }

    /** The two halves as one cell. */
    static PageCell join(PageCell above, PageCell rest) {
        List<TextLine> lines = new ArrayList<>(above.lines());
        lines.addAll(rest.lines());
        return new PageCell(above.left(), above.right(), above.top(), above.bottom(), above.rowSpan(), lines);
    }
}
