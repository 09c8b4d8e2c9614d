package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rebuilds the tables of a text in which Word printed one cell a line, a leading tab each, and an empty line after each row and after
 * each table. A line without a tab continues its cell. Cells hold empty lines too; so a row that comes in pieces is put together
 * where the pieces have just as many cells as the other rows.
 */
class FlattenedTables {

    private record PrintedCell(StringBuilder text, int line) {
    }

    /** Cells between two empty lines: a row, or a piece of one. */
    private record Piece(List<PrintedCell> cells, int blanksBefore) {

        int size() {
            return cells.size();
        }
    }

    private final List<String> lines;
    private final Set<String> watermarks;
    private final List<Block> blocks = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private int blanks;
    private int tables;

    FlattenedTables(List<String> lines, Set<String> watermarks) {
        this.lines = lines;
        this.watermarks = watermarks;
    }

    /** Whether nearly every line with a tab holds a single, leading one. */
    static boolean isShapeOf(List<String> lines) {
        long tabbed = lines.stream().filter(line -> line.indexOf('\t') >= 0).count();
        long leading = lines.stream().filter(line -> line.startsWith("\t") && line.indexOf('\t', 1) < 0).count();
        return tabbed > 0 && leading >= tabbed * 0.95;
    }

    List<Block> blocks() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("\t")) {
                startCell(line, i + 1);
            } else if (line.isBlank()) {
                blank(i + 1);
            } else if (!watermarks.contains(line.strip()) && !PrintedText.isPageNumber(line)) {
                text(Markup.remove(line), i + 1);
            }
        }
        endTables(lines.size() + 1);
        return blocks;
    }

    private void startCell(String line, int number) {
        if (pieces.isEmpty() || blanks > 0) {
            pieces.add(new Piece(new ArrayList<>(), blanks));
        }
        blanks = 0;
        pieces.get(pieces.size() - 1).cells().add(new PrintedCell(new StringBuilder(Markup.remove(line)), number));
    }

    private void blank(int number) {
        if (pieces.isEmpty()) {
            blocks.add(new Paragraph("", SourceLocation.line(number)));
        } else {
            blanks++;
        }
    }

    /** After one empty line a text still belongs to its cell, for the end of a table makes two. */
    private void text(String text, int number) {
        if (!pieces.isEmpty() && blanks <= 1) {
            Piece row = pieces.get(pieces.size() - 1);
            StringBuilder cell = row.cells().get(row.size() - 1).text();
            cell.append(cell.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
            blanks = 0;
        } else {
            endTables(number);
            blocks.add(new Paragraph(text, SourceLocation.line(number)));
        }
    }

    /** Makes tables of the pieces; the empty lines after the last row are empty paragraphs again. */
    private void endTables(int number) {
        if (pieces.isEmpty()) {
            return;
        }
        int width = fullSize(pieces);
        boolean wholeRowSeen = false;
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && pieces.get(i).blanksBefore() > 1) {
                addGrid(rows);
                rows = new ArrayList<>();
                wholeRowSeen = false;
            }
            // Before the header come title rows of fewer cells; they are no pieces.
            int last = wholeRowSeen ? lastPieceOfRow(i, width) : i;
            wholeRowSeen |= pieces.get(i).size() == width;
            List<PrintedCell> row = new ArrayList<>();
            for (; i < last; i++) {
                row.addAll(pieces.get(i).cells());
            }
            row.addAll(pieces.get(i).cells());
            rows.add(row);
        }
        addGrid(rows);
        for (int line = number - blanks + 1; line < number; line++) {
            blocks.add(new Paragraph("", SourceLocation.line(line)));
        }
        pieces = new ArrayList<>();
        blanks = 0;
    }

    /** The last piece that belongs to the row begun by a piece; itself where the pieces do not add up to a row. */
    private int lastPieceOfRow(int first, int width) {
        int size = pieces.get(first).size();
        for (int i = first + 1; i < pieces.size() && size < width && pieces.get(i).size() < width; i++) {
            size += pieces.get(i).size();
            if (size == width) {
                return i;
            }
        }
        return first;
    }

    /** The most cells that more than one row has; 0 when no two rows have the same. */
    private static int fullSize(List<Piece> pieces) {
        Map<Integer, Integer> times = new HashMap<>();
        pieces.forEach(piece -> times.merge(piece.size(), 1, Integer::sum));
        return times.entrySet().stream().filter(entry -> entry.getValue() > 1).mapToInt(Map.Entry::getKey).max().orElse(0);
    }

    private void addGrid(List<List<PrintedCell>> printed) {
        tables++;
        List<Grid.Row> rows = new ArrayList<>();
        for (List<PrintedCell> row : printed) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (PrintedCell cell : row) {
                cells.add(new Grid.Cell(cell.text().toString(), cells.size(),
                        new SourceLocation(null, cell.line(), tables, rows.size() + 1, cells.size() + 1)));
            }
            rows.add(new Grid.Row(cells, cells.get(0).at().withColumn(null)));
        }
        blocks.add(new Grid(rows, false, rows.get(0).at()));
    }
}
