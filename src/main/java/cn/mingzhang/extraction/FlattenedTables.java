package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Rebuilds the tables of a text in which Word printed one cell a line (a leading tab each) and an empty line after each row. */
class FlattenedTables {

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private List<Grid.Row> rows = new ArrayList<>();
    private List<Grid.Cell> cells = new ArrayList<>();
    private int tables;

    FlattenedTables(List<String> lines) {
        this.lines = lines;
    }

    List<Block> blocks() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("\t")) {
                startCell(line.substring(1).strip(), i + 1);
            } else if (!cells.isEmpty() && !line.isEmpty()) {
                continueCell(line.strip());
            } else if (!cells.isEmpty()) {
                endRow();
            } else {
                endTable();
                blocks.add(new Paragraph(line, SourceLocation.line(i + 1)));
            }
        }
        endRow();
        endTable();
        return blocks;
    }

    private void startCell(String text, int line) {
        if (rows.isEmpty() && cells.isEmpty()) {
            tables++;
        }
        int column = cells.size();
        cells.add(new Grid.Cell(text, column, new SourceLocation(null, line, tables, rows.size() + 1, column + 1)));
    }

    private void continueCell(String text) {
        Grid.Cell last = cells.remove(cells.size() - 1);
        cells.add(new Grid.Cell(last.text() + "\n" + text, last.column(), last.at()));
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(cells, cells.get(0).at().withColumn(null)));
            cells = new ArrayList<>();
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, false, rows.get(0).at()));
            rows = new ArrayList<>();
        }
    }
}
