package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds tables without rulings (无框线表): lines that follow each other and leave the same empty lanes between at least three
 * columns, one of them of numbers. Less evident ones stay lines of text.
 */
class AlignedColumns {

    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    /** Room that parts two pieces of a line, in font sizes. */
    private static final double GAP = 1.2;
    /** Room that must stay free all the way down. */
    private static final double LANE = 0.5;
    /** Lines farther apart than this, in font sizes, do not follow each other. */
    private static final double FAR = 4;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]+(\\.\\d+)?%?");

    private final int page;
    private final List<PageTable> tables = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();

    AlignedColumns(int page, List<Glyph> glyphs) {
        this.page = page;
        List<TextLine> whole = TextLines.of(glyphs);
        List<List<TextLine>> pieces = TextLines.pieces(glyphs, GAP);
        for (int row = 0; row < whole.size();) {
            int end = end(pieces, row);
            List<double[]> lanes = lanes(pieces.get(row));
            if (isEvident(pieces.subList(row, end), lanes)) {
                tables.add(table(pieces.subList(row, end), lanes));
                row = end;
            } else {
                lines.add(whole.get(row++));
            }
        }
    }

    List<PageTable> tables() {
        return tables;
    }

    /** The lines that belong to none of the tables. */
    List<TextLine> lines() {
        return lines;
    }

    /** The row after the last one that leaves free what the first one leaves free; the last row has several pieces. */
    private static int end(List<List<TextLine>> rows, int first) {
        List<double[]> lanes = lanes(rows.get(first));
        int end = first + 1;
        for (int row = first + 1; row < rows.size() && leavesFree(rows.get(row), lanes) && follows(rows.get(row - 1), rows.get(row)); row++) {
            end = rows.get(row).size() > 1 ? row + 1 : end;
        }
        return end;
    }

    /** Empty lanes between the pieces of a row, as left and right ends. */
    private static List<double[]> lanes(List<TextLine> row) {
        List<double[]> lanes = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            lanes.add(new double[] {row.get(i - 1).right(), row.get(i).left()});
        }
        return lanes;
    }

    /** Narrows the lanes to what a row leaves of them; false when it crosses one. */
    private static boolean leavesFree(List<TextLine> row, List<double[]> lanes) {
        for (double[] lane : lanes) {
            for (TextLine piece : row) {
                double middle = (lane[0] + lane[1]) / 2;
                if (piece.centre() < middle) {
                    lane[0] = Math.max(lane[0], piece.right());
                } else {
                    lane[1] = Math.min(lane[1], piece.left());
                }
            }
            if (lane[1] - lane[0] < LANE * row.get(0).size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(List<TextLine> above, List<TextLine> row) {
        return row.get(0).baseline() - above.get(0).baseline() < FAR * row.get(0).size();
    }

    private static boolean isEvident(List<List<TextLine>> rows, List<double[]> lanes) {
        if (lanes.size() + 1 < FEWEST_COLUMNS || rows.stream().filter(row -> row.size() > 1).count() < FEWEST_ROWS) {
            return false;
        }
        rows.forEach(row -> leavesFree(row, lanes));
        for (int column = 0; column <= lanes.size(); column++) {
            int numbers = 0;
            int filled = 0;
            for (List<TextLine> row : rows) {
                String text = text(row, column, lanes);
                filled += text.isEmpty() ? 0 : 1;
                numbers += NUMBER.matcher(text).matches() ? 1 : 0;
            }
            if (numbers > 1 && numbers * 2 >= filled) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<TextLine> row, int column, List<double[]> lanes) {
        return in(row, column, lanes).stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    private static List<TextLine> in(List<TextLine> row, int column, List<double[]> lanes) {
        double left = column == 0 ? -Double.MAX_VALUE : lanes.get(column - 1)[0];
        double right = column == lanes.size() ? Double.MAX_VALUE : lanes.get(column)[1];
        return row.stream().filter(piece -> piece.centre() > left && piece.centre() < right).toList();
    }

    private PageTable table(List<List<TextLine>> rows, List<double[]> lanes) {
        rows.forEach(row -> leavesFree(row, lanes));
        double[] xs = new double[lanes.size() + 2];
        xs[0] = rows.stream().mapToDouble(row -> row.get(0).left()).min().orElse(0);
        xs[xs.length - 1] = rows.stream().mapToDouble(row -> row.get(row.size() - 1).right()).max().orElse(0);
        for (int lane = 0; lane < lanes.size(); lane++) {
            xs[lane + 1] = (lanes.get(lane)[0] + lanes.get(lane)[1]) / 2;
        }
        List<List<PageCell>> cells = new ArrayList<>();
        for (List<TextLine> row : rows) {
            List<PageCell> drawn = new ArrayList<>();
            for (int column = 0; column <= lanes.size(); column++) {
                drawn.add(new PageCell(xs[column], xs[column + 1], row.get(0).top(), row.get(0).bottom(), 1, in(row, column, lanes)));
            }
            cells.add(drawn);
        }
        return new PageTable(page, false, xs, cells, rows.get(0).get(0).top(), rows.get(rows.size() - 1).get(0).bottom());
    }
}
