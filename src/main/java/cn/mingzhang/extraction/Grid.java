package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;
import java.util.List;

/**
 * A table as the file holds it: rows of cells, each cell with its text and place. A Word, Excel or ruled PDF table knows its
 * merged cells ({@link #merged()} is true); a table from tab-separated text does not, and its columns may be shifted.
 */
public record Grid(List<Row> rows, boolean merged, SourceLocation at) implements Block {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** One row; the cells stand in reading order. */
    public record Row(List<Cell> cells, SourceLocation at) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cells that print something. */
        public List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).toList();
        }

        /** Text of the cell that covers a grid column (from 0); blank beyond the last one or below a merged cell. */
        public String text(int column) {
            for (Cell cell : cells) {
                if (cell.column() <= column && column < cell.column() + cell.columnSpan()) {
                    return cell.text();
                }
            }
            return "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /**
     * One cell.
     *
     * @param text       verbatim; lines of one cell are joined by a line feed
     * @param column     grid column where it begins, from 0
     * @param columnSpan grid columns it covers, at least 1
     * @param rowSpan    rows it covers, at least 1; the rows below do not list it again
     * @param at         its place
     */
    public record Cell(String text, int column, int columnSpan, int rowSpan, SourceLocation at) {

        public Cell(String text, int column, SourceLocation at) {
            this(text, column, 1, 1, at);
        }

        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** Grid columns of the widest row. */
    public int width() {
        int width = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                width = Math.max(width, cell.column() + cell.columnSpan());
            }
        }
        return width;
    }
}
