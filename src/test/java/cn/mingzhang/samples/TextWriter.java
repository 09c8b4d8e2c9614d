package cn.mingzhang.samples;

import java.util.Arrays;

/** Writes a sample as extracted text: a row a line with cells parted by tabs, or, as Word flattens tables, one cell a line. */
final class TextWriter {

    private final boolean oneCellALine;
    private final StringBuilder text = new StringBuilder();

    TextWriter(boolean oneCellALine) {
        this.oneCellALine = oneCellALine;
    }

    byte[] write(SampleDocument document) {
        for (Piece piece : document.pieces()) {
            if (piece instanceof SampleTable table) {
                if (oneCellALine) {
                    flattened(table);
                } else {
                    tabbed(table);
                }
            } else if (piece instanceof Line line && line.kind() != Line.Kind.PAGE) {
                text.append(line.text()).append(oneCellALine ? "\n" : "\n\n");
            }
        }
        return StableZip.utf8(text.toString());
    }

    /** A merged cell prints its text once, in its first grid cell; the others are blank. */
    private void tabbed(SampleTable table) {
        String[][] cells = new String[table.size()][table.columns()];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, ""));
        table.placed().forEach(placed -> cells[placed.row()][placed.column()] = placed.cell().text().replace("\n", ""));
        for (String[] row : cells) {
            text.append(String.join("\t", row)).append('\n');
        }
        text.append('\n');
    }

    /** A cell merged across is printed once and makes its row short; below a cell merged down stands an empty one. */
    private void flattened(SampleTable table) {
        String[][] cells = new String[table.size()][table.columns()];
        table.placed().forEach(placed -> {
            for (int i = 0; i < placed.cell().rows(); i++) {
                cells[placed.row() + i][placed.column()] = i == 0 ? placed.cell().text() : "";
            }
        });
        for (String[] row : cells) {
            for (String cell : row) {
                if (cell != null) {
                    text.append('\t').append(cell.replace("\n", "\n\n")).append('\n');
                }
            }
            text.append('\n');
        }
        text.append('\n');
    }
}
