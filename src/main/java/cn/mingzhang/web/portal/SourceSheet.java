package cn.mingzhang.web.portal;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a source file as the source view shows it (原文的一页): a page of a PDF, a sheet of a workbook, else some two hundred
 * lines. Its pieces are paragraphs and tables in reading order.
 *
 * @param number counted from 1 through the file
 * @param page   the printed page or the sheet; null where the format has none
 */
public record SourceSheet(int number, Integer page, List<Piece> pieces) {

    /** Lines and table rows of a sheet where the file has no pages. */
    static final int LINES = 200;

    /** A paragraph, or the rows of a table; the other is null. */
    public record Piece(Paragraph paragraph, List<Grid.Row> rows) {

        static Piece of(Paragraph paragraph) {
            return new Piece(paragraph, null);
        }
    }

    /** A file parted into its sheets; a table that goes on over a page is parted too. */
    public static List<SourceSheet> of(List<Block> blocks) {
        Parting parting = new Parting();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                parting.add(paragraph);
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(parting::add);
                parting.endTable();
            }
        }
        return parting.sheets();
    }

    public boolean holds(SourceLocation at) {
        return !meant(at).isEmpty();
    }

    /** The paragraphs and cells that stand at a place, in reading order; a place without a table is met by its line. */
    public List<Object> meant(SourceLocation at) {
        List<Object> meant = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.paragraph() == null) {
                piece.rows().forEach(row -> row.cells().stream().filter(cell -> isMeant(cell, at)).forEach(meant::add));
            } else if (isMeant(piece.paragraph(), at)) {
                meant.add(piece.paragraph());
            }
        }
        return meant;
    }

    private static boolean isMeant(Paragraph paragraph, SourceLocation at) {
        return at.table() == null && at.line() != null && at.line().equals(paragraph.at().line());
    }

    /** A cell is meant by table, row and column; by the row alone where no column is told; by its line where no table is told. */
    private static boolean isMeant(Grid.Cell cell, SourceLocation at) {
        if (at.table() == null) {
            return at.line() != null && at.line().equals(cell.at().line());
        }
        boolean row = at.table().equals(cell.at().table()) && at.row() != null && at.row().equals(cell.at().row());
        return row && (at.column() == null || cell.column() < at.column() && at.column() <= cell.column() + cell.columnSpan());
    }

    /** Collects pieces and begins a new sheet where the page changes or enough lines are on it. */
    private static final class Parting {

        private final List<SourceSheet> sheets = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private List<Grid.Row> rows = new ArrayList<>();
        private Integer page;
        private int lines;

        void add(Paragraph paragraph) {
            if (!paragraph.isBlank()) {
                begin(paragraph.at().page());
                pieces.add(Piece.of(paragraph));
            }
        }

        void add(Grid.Row row) {
            begin(row.cells().isEmpty() ? page : row.cells().get(0).at().page());
            rows.add(row);
        }

        private void begin(Integer nextPage) {
            boolean otherPage = nextPage != null && !nextPage.equals(page);
            if (lines > 0 && (otherPage || nextPage == null && lines >= LINES)) {
                endSheet();
            }
            page = nextPage;
            lines++;
        }

        void endTable() {
            if (!rows.isEmpty()) {
                pieces.add(new Piece(null, List.copyOf(rows)));
                rows = new ArrayList<>();
            }
        }

        private void endSheet() {
            endTable();
            sheets.add(new SourceSheet(sheets.size() + 1, page, List.copyOf(pieces)));
            pieces = new ArrayList<>();
            lines = 0;
        }

        List<SourceSheet> sheets() {
            if (lines > 0) {
                endSheet();
            }
            return sheets;
        }
    }
}
