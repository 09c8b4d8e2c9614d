package cn.mingzhang.form;

import cn.mingzhang.disclosure.Column;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A grid understood as a table (表): what stands above its header, its columns, and its rows, each with one cell a column.
 *
 * @param titles      lines printed inside the table above its header: its title, 编制部门：…, 单位：万元
 * @param columns     columns with their header rows joined by /
 * @param rows        the rows below the header; 其中 and 合计 rows included, wholly blank ones not
 * @param mergesKnown whether the file told which cells are merged; if not, a blank cell may continue the one above it
 * @param at          where it stands
 */
public record Table(List<Cell> titles, List<Column> columns, List<Row> rows, boolean mergesKnown, SourceLocation at) {

    public Table {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row; its cells stand in the order of the columns. */
    public record Row(List<Cell> cells, SourceLocation at) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether its first label is 小计, 合计 or 总计: such a row repeats others. */
        public boolean isTotal() {
            return cells.stream().filter(cell -> !cell.isBlank()).findFirst().filter(cell -> isTotalLabel(cell.text())).isPresent();
        }

        public boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /**
     * One cell.
     *
     * @param text    as printed, on one line; empty when nothing is printed or a cell beside or above covers it
     * @param covered whether a cell above covers it
     * @param at      its place; the place of the covering cell when it is covered
     */
    public record Cell(String text, boolean covered, SourceLocation at) {

        public boolean isBlank() {
            return text.isEmpty();
        }
    }

    /** Index of the first column whose title fits, or -1. */
    public int column(Predicate<String> title) {
        for (int i = 0; i < columns.size(); i++) {
            if (title.test(PrintedText.label(columns.get(i).title()))) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first column whose title holds one of the words, the words tried in their order; -1 when none does. */
    public int column(String... words) {
        for (String word : words) {
            int found = column(title -> title.contains(word));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    public boolean hasColumns(String... words) {
        for (String word : words) {
            if (column(word) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Text of a cell; empty for column -1. */
    public String text(int row, int column) {
        return column < 0 ? "" : rows.get(row).cells().get(column).text();
    }

    /**
     * The cell that speaks for a row in a column: its own, or, where that one is blank because the cell above is merged over it,
     * the one above. Empty when nothing is printed. A total row never inherits and is never inherited from.
     */
    public Optional<Cell> speaking(int row, int column) {
        if (column < 0) {
            return Optional.empty();
        }
        Cell own = rows.get(row).cells().get(column);
        if (!own.isBlank()) {
            return Optional.of(own);
        }
        if (row == 0 || rows.get(row).isTotal() || rows.get(row - 1).isTotal() || mergesKnown && !own.covered()) {
            return Optional.empty();
        }
        return speaking(row - 1, column);
    }

    static boolean isTotalLabel(String text) {
        return PrintedText.label(text).matches("(?:小计|合计|总计|共计|累计)[:：]?");
    }
}
