package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table while it is being read from a word processor: rows of cells that may continue the cell above (纵向合并). */
class TableDraft {

    /** How a cell takes part in a vertical merge. */
    enum Merge { NONE, STARTS, CONTINUES }

    /** A cell that prints; its height grows while cells below continue it. */
    static final class Cell {

        private final String text;
        private final int column;
        private int columnSpan;
        private int rowSpan;

        Cell(String text, int column, int columnSpan, int rowSpan) {
            this.text = text;
            this.column = column;
            this.columnSpan = columnSpan;
            this.rowSpan = rowSpan;
        }

        String text() {
            return text;
        }

        int column() {
            return column;
        }

        int columnSpan() {
            return columnSpan;
        }

        int rowSpan() {
            return rowSpan;
        }
    }

    /** A row and its number in the table, from 1. */
    record Row(int number, List<Cell> cells) {

        /** Characters of {@link #printed()}, counted without making it. */
        long printedLength() {
            long length = 0;
            for (Cell cell : cells) {
                length += cell.text.isBlank() ? 0 : cell.text.length();
            }
            return cells.isEmpty() ? 0 : length + cells.get(cells.size() - 1).column;
        }

        /** The row as a line of text: the cells at their grid columns, parted by tabs. */
        String printed() {
            StringBuilder line = new StringBuilder();
            int column = 0;
            for (Cell cell : cells) {
                if (cell.text.isBlank()) {
                    continue;
                }
                for (; column < cell.column; column++) {
                    line.append('\t');
                }
                line.append(cell.text.replace('\n', ' ').replace('\t', ' '));
            }
            return line.toString();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    /** Cells of the row above that cells of the current row may continue, by grid column. */
    private Map<Integer, Cell> above = new HashMap<>();
    private Map<Integer, Cell> current = new HashMap<>();
    private List<Cell> cells = new ArrayList<>();
    private int column;

    void skipColumns(int count) {
        column += Math.max(0, count);
    }

    /** Adds a cell; one that continues the cell above or on its left only makes that one larger. */
    void cell(String text, int columnSpan, Merge merge, boolean continuesLeft) {
        if (continuesLeft && !cells.isEmpty()) {
            cells.get(cells.size() - 1).columnSpan += columnSpan;
            column += columnSpan;
            return;
        }
        Cell continued = merge == Merge.CONTINUES ? above.get(column) : null;
        if (continued != null) {
            continued.rowSpan++;
            current.put(column, continued);
        } else {
            Cell cell = new Cell(text, column, columnSpan, 1);
            cells.add(cell);
            if (merge != Merge.NONE) {
                current.put(column, cell);
            }
        }
        column += columnSpan;
    }

    void endRow() {
        rows.add(new Row(rows.size() + 1, cells));
        above = current;
        current = new HashMap<>();
        cells = new ArrayList<>();
        column = 0;
    }

    List<Row> rows() {
        return rows;
    }
}
