package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;

/** A table whole again: the parts that stand on consecutive pages, without the repeated header rows, with cut rows mended. */
class JoinedTable {

    /** Edges nearer than this are the same. */
    private static final double SAME_EDGE = 2;

    private final List<PartRow> rows = new ArrayList<>();
    private final CutCells cutCells;
    private final boolean ruled;
    private double left;
    private double right;
    private int lastPage;

    /** A row and the page on which it begins. */
    record PartRow(int page, List<PageCell> cells) {
    }

    JoinedTable(PageTable first, CutCells cutCells) {
        this.cutCells = cutCells;
        ruled = first.ruled();
        left = first.left();
        right = first.right();
        lastPage = first.page();
        first.rows().forEach(row -> rows.add(new PartRow(first.page(), new ArrayList<>(row))));
    }

    List<PartRow> rows() {
        return rows;
    }

    boolean isRuled() {
        return ruled;
    }

    /** Whether it is a single cell: a frame around some text. */
    boolean isFrame() {
        return rows.size() == 1 && rows.get(0).cells().size() == 1;
    }

    /** Whether a table at the top of the next page is the rest of this one. */
    boolean goesOnIn(PageTable next) {
        if (next.page() != lastPage + 1 || next.ruled() != ruled || Math.abs(next.left() - left) > SAME_EDGE
                || Math.abs(next.right() - right) > SAME_EDGE) {
            return false;
        }
        if (repeatedHeader(next) > 0) {
            return true;
        }
        List<PageCell> first = next.rows().get(0);
        return first.size() == 1 || first.stream().skip(1).anyMatch(cell -> hasEdge(cell.left()));
    }

    void add(PageTable next) {
        int header = repeatedHeader(next);
        List<List<PageCell>> rest = next.rows().subList(header, next.rows().size());
        lastPage = next.page();
        if (rest.isEmpty()) {
            return;
        }
        List<PageCell> first = new ArrayList<>(rest.get(0));
        if (cutCells.isRest(first, this::above)) {
            first.forEach(cell -> extend(cell, cell.rowSpan() - 1));
        } else {
            first.removeIf(this::goesOnMerged);
            rows.add(new PartRow(next.page(), first));
        }
        rest.subList(1, rest.size()).forEach(row -> rows.add(new PartRow(next.page(), new ArrayList<>(row))));
    }

    private boolean hasEdge(double place) {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> Math.abs(cell.left() - place) < SAME_EDGE);
    }

    private int repeatedHeader(PageTable next) {
        int most = Math.min(rows.size() - 1, next.rows().size());
        int same = 0;
        while (same < most && sameRow(rows.get(same).cells(), next.rows().get(same))) {
            same++;
        }
        return same;
    }

    private static boolean sameRow(List<PageCell> row, List<PageCell> other) {
        if (row.size() != other.size() || row.stream().allMatch(PageCell::isBlank)) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!sameEdges(row.get(i), other.get(i)) || !row.get(i).text().equals(other.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameEdges(PageCell cell, PageCell other) {
        return Math.abs(cell.left() - other.left()) < SAME_EDGE && Math.abs(cell.right() - other.right()) < SAME_EDGE;
    }

    private PageCell above(PageCell cell) {
        int[] place = placeAbove(cell);
        return place == null ? null : rows.get(place[0]).cells().get(place[1]);
    }

    /** Row and index of the cell of the same edges that ends at the last row. */
    private int[] placeAbove(PageCell cell) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            List<PageCell> cells = rows.get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                if (row + cells.get(i).rowSpan() == rows.size() && sameEdges(cells.get(i), cell)) {
                    return new int[] {row, i};
                }
            }
        }
        return null;
    }

    private boolean goesOnMerged(PageCell cell) {
        PageCell above = above(cell);
        if (above == null || cell.rowSpan() == 1 && above.rowSpan() == 1 || !cell.isBlank() && !cutCells.isRest(above, cell)) {
            return false;
        }
        extend(cell, cell.rowSpan());
        return true;
    }

    private void extend(PageCell rest, int moreRows) {
        int[] place = placeAbove(rest);
        List<PageCell> cells = rows.get(place[0]).cells();
        cells.set(place[1], CutCells.join(cells.get(place[1]), rest).over(cells.get(place[1]).rowSpan() + moreRows));
    }
}
