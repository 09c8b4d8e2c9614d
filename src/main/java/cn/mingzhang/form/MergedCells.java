package cn.mingzhang.form;

import cn.mingzhang.extraction.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the cells of flattened text back the spans that flattening took: a row with fewer cells than the table has columns
 * prints a merged cell once (合并单元格). Grids that know their merged cells pass unchanged.
 */
class MergedCells {

    private final int width;
    private final List<Grid.Row> rows;
    private final List<Grid.Row> placed = new ArrayList<>();

    private MergedCells(Grid grid) {
        width = grid.width();
        rows = grid.rows();
    }

    static List<Grid.Row> of(Grid grid) {
        return grid.merged() ? grid.rows() : new MergedCells(grid).place();
    }

    private List<Grid.Row> place() {
        int row = 0;
        while (row < rows.size() && HeaderRows.isTitle(rows.get(row), width)) {
            placed.add(stretchedLast(rows.get(row++)));
        }
        if (row + 1 < rows.size() && isUpperHeader(rows.get(row), rows.get(row + 1))) {
            placed.add(overHeader(rows.get(row), rows.get(row + 1)));
            row++;
        }
        while (row < rows.size()) {
            placed.add(dataRow(rows.get(row++)));
        }
        return placed;
    }

    /** A header row of fewer cells than the next, which repeats it as a blank cell where it reaches down. */
    private boolean isUpperHeader(Grid.Row upper, Grid.Row lower) {
        return upper.cells().size() < lower.cells().size() && lower.cells().size() == width && !HeaderRows.holdsAmount(lower)
                && upper.cells().size() >= runs(lower).size();
    }

    /** Lays the cells of the upper header row over the lower one: over each blank cell one, the others shared out over the filled runs. */
    private Grid.Row overHeader(Grid.Row upper, Grid.Row lower) {
        List<Integer> runs = runs(lower);
        int filledRuns = (int) runs.stream().filter(run -> run > 0).count();
        int spare = upper.cells().size() - runs.size();
        List<Grid.Cell> cells = new ArrayList<>();
        int next = 0;
        int column = 0;
        for (int run : runs) {
            if (run == 0) {
                cells.add(at(upper.cells().get(next++), column, 1, 2));
                column++;
                continue;
            }
            int share = filledRuns == 1 ? 1 + spare : 1 + Math.min(spare, run - 1);
            spare -= share - 1;
            for (int i = 0; i < share; i++) {
                int span = run / share + (i >= share - run % share ? 1 : 0);
                cells.add(at(upper.cells().get(next++), column, span, 1));
                column += span;
            }
        }
        return new Grid.Row(cells, upper.at());
    }

    /** The lower header row as runs: 0 for each blank cell, the length of each stretch of filled ones. */
    private static List<Integer> runs(Grid.Row row) {
        List<Integer> runs = new ArrayList<>();
        boolean open = false;
        for (Grid.Cell cell : row.cells()) {
            if (PrintedText.strip(cell.text()).isEmpty()) {
                runs.add(0);
                open = false;
            } else if (open) {
                runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
            } else {
                runs.add(1);
                open = true;
            }
        }
        return runs;
    }

    /** A short row prints 合计 once over the columns it is merged over; any other short row lost cells at its end. */
    private Grid.Row dataRow(Grid.Row row) {
        int missing = width - row.cells().size();
        if (missing <= 0) {
            return row;
        }
        List<Grid.Cell> cells = new ArrayList<>();
        int shift = 0;
        for (Grid.Cell cell : row.cells()) {
            boolean label = shift == 0 && Table.isTotalLabel(cell.text());
            cells.add(at(cell, cell.column() + shift, label ? missing + 1 : 1, 1));
            shift += label ? missing : 0;
        }
        return new Grid.Row(cells, row.at());
    }

    private Grid.Row stretchedLast(Grid.Row row) {
        List<Grid.Cell> cells = new ArrayList<>(row.cells());
        Grid.Cell last = cells.remove(cells.size() - 1);
        cells.add(at(last, last.column(), width - last.column(), 1));
        return new Grid.Row(cells, row.at());
    }

    private static Grid.Cell at(Grid.Cell cell, int column, int columnSpan, int rowSpan) {
        return new Grid.Cell(cell.text(), column, Math.max(1, columnSpan), rowSpan, cell.at());
    }
}
