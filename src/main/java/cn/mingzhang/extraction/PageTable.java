package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table, or the part of one, that stands on one page: its cells with their edges and lines.
 *
 * @param page   page number from 1
 * @param ruled  whether rulings show its cells; else they are guessed from columns that align
 * @param xs     vertical edges of the grid, from left to right
 * @param rows   rows from top to bottom; a cell stands in the row where it begins
 * @param top    upper end
 * @param bottom lower end
 */
record PageTable(int page, boolean ruled, double[] xs, List<List<PageCell>> rows, double top, double bottom)
        implements PageElement {

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    PageTable with(UnaryOperator<TextLine> change) {
        List<List<PageCell>> changed = rows.stream().map(row -> row.stream().map(cell -> cell.with(change)).toList()).toList();
        return new PageTable(page, ruled, xs, changed, top, bottom);
    }

    List<PageCell> cells() {
        List<PageCell> cells = new ArrayList<>();
        rows.forEach(cells::addAll);
        return cells;
    }
}
