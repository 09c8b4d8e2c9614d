package cn.mingzhang.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a sample with its merged cells; a row lists only the cells that begin in it, as the forms draw them. */
final class SampleTable implements Piece {

    record Cell(String text, int columns, int rows) {
    }

    /** A cell and the grid place where it begins, both from 0. */
    record Placed(int row, int column, Cell cell) {
    }

    private final List<List<Cell>> rows = new ArrayList<>();
    private final int[] widths;
    private int headRows;

    /** The widths are relative, one for each grid column. */
    SampleTable(int... widths) {
        this.widths = widths;
    }

    static Cell wide(int columns, String text) {
        return new Cell(text, columns, 1);
    }

    static Cell tall(int rows, String text) {
        return new Cell(text, 1, rows);
    }

    static Cell block(int columns, int rows, String text) {
        return new Cell(text, columns, rows);
    }

    /** Adds a row of strings and cells; null is a blank cell. */
    SampleTable row(Object... cells) {
        rows.add(Arrays.stream(cells).map(c -> c instanceof Cell cell ? cell : new Cell(c == null ? "" : c.toString(), 1, 1)).toList());
        return this;
    }

    SampleTable row(List<?> cells) {
        return row(cells.toArray());
    }

    /** Says that the rows so far are the head, repeated on each page. */
    SampleTable head() {
        headRows = rows.size();
        return this;
    }

    int headRows() {
        return headRows;
    }

    int[] widths() {
        return widths.clone();
    }

    int columns() {
        return widths.length;
    }

    int size() {
        return rows.size();
    }

    /** Every cell at its grid place, row by row. */
    List<Placed> placed() {
        boolean[][] taken = new boolean[rows.size()][widths.length];
        List<Placed> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Cell cell : rows.get(r)) {
                while (column < widths.length && taken[r][column]) {
                    column++;
                }
                if (column + cell.columns() > widths.length || r + cell.rows() > rows.size()) {
                    throw new IllegalStateException("row " + r + " does not fit: " + rows.get(r));
                }
                placed.add(new Placed(r, column, cell));
                for (int i = 0; i < cell.rows(); i++) {
                    Arrays.fill(taken[r + i], column, column + cell.columns(), true);
                }
                column += cell.columns();
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < widths.length; c++) {
                if (!taken[r][c]) {
                    throw new IllegalStateException("row " + r + " leaves column " + c + " open: " + rows.get(r));
                }
            }
        }
        return placed;
    }
}
