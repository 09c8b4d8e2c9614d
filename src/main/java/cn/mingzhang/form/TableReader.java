package cn.mingzhang.form;

import cn.mingzhang.disclosure.Column;
import cn.mingzhang.extraction.Grid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Understands any grid as a {@link Table}: title rows, header of one or more rows, rows of cells under their columns. */
public class TableReader {

    public Table read(Grid grid) {
        List<Grid.Row> rows = MergedCells.of(grid);
        int width = Math.max(1, grid.width());
        HeaderRows header = new HeaderRows(rows, width, grid.merged());
        int titles = header.titles();
        int body = header.end();
        Grid.Cell[][] covering = covering(rows, width);
        List<Table.Cell> titleCells = new ArrayList<>();
        rows.subList(0, titles).forEach(row -> row.filled().forEach(cell -> titleCells.add(cell(cell))));
        List<Column> columns = columns(covering, titles, body, width);
        List<Table.Row> tableRows = new ArrayList<>();
        for (int i = body; i < rows.size(); i++) {
            Table.Row row = row(rows.get(i), covering, i);
            if (!row.isBlank() && !repeatsHeader(row, columns)) {
                tableRows.add(row);
            }
        }
        return new Table(titleCells, columns, tableRows, grid.merged(), grid.at());
    }

    /** For each place of the table the cell that lies over it, or null. */
    private static Grid.Cell[][] covering(List<Grid.Row> rows, int width) {
        Grid.Cell[][] covering = new Grid.Cell[rows.size()][width];
        for (int row = 0; row < rows.size(); row++) {
            for (Grid.Cell cell : rows.get(row).cells()) {
                for (int r = row; r < Math.min(rows.size(), row + cell.rowSpan()); r++) {
                    for (int c = cell.column(); c < Math.min(width, cell.column() + cell.columnSpan()); c++) {
                        covering[r][c] = cell;
                    }
                }
            }
        }
        return covering;
    }

    private static List<Column> columns(Grid.Cell[][] covering, int from, int to, int width) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Set<String> parts = new LinkedHashSet<>();
            for (int row = from; row < to; row++) {
                String text = covering[row][column] == null ? "" : PrintedText.oneLine(covering[row][column].text());
                if (!text.isEmpty()) {
                    parts.add(text);
                }
            }
            columns.add(new Column("c" + (column + 1), String.join("/", parts)));
        }
        return columns;
    }

    private static Table.Row row(Grid.Row row, Grid.Cell[][] covering, int index) {
        List<Table.Cell> cells = new ArrayList<>();
        Grid.Cell[] places = covering[index];
        for (int column = 0; column < places.length; column++) {
            Grid.Cell cell = places[column];
            boolean own = cell != null && cell.column() == column && row.cells().contains(cell);
            boolean covered = cell != null && !row.cells().contains(cell);
            cells.add(own ? cell(cell) : new Table.Cell("", covered, cell == null ? row.at() : cell.at()));
        }
        return new Table.Row(cells, row.at());
    }

    private static Table.Cell cell(Grid.Cell cell) {
        return new Table.Cell(PrintedText.oneLine(cell.text()), false, cell.at());
    }

    /** A header printed again on the next page. */
    private static boolean repeatsHeader(Table.Row row, List<Column> columns) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (!row.cells().get(column).isBlank()) {
                filled.add(column);
            }
        }
        return filled.size() >= Math.min(2, columns.size()) && filled.stream().allMatch(column -> {
            String title = PrintedText.label(columns.get(column).title());
            String text = PrintedText.label(row.cells().get(column).text());
            return title.equals(text) || title.startsWith(text + "/") || title.endsWith("/" + text) || title.contains("/" + text + "/");
        });
    }
}
