package cn.mingzhang.form;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Writes small documents for tests: lines, flattened tables, and tables that know their merged cells. */
public final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private int line;
    private int table;

    private Blocks() {
    }

    public static Blocks document(String... lines) {
        return new Blocks().lines(lines);
    }

    public Blocks lines(String... lines) {
        for (String text : lines) {
            blocks.add(new Paragraph(text, SourceLocation.line(++line)));
        }
        return this;
    }

    /** A line whose number the word processor makes. */
    public Blocks numbered(String numbering, String text) {
        blocks.add(new Paragraph(text, numbering, SourceLocation.line(++line)));
        return this;
    }

    /** A table of flattened text: each row as many cells as were printed, parted by |. */
    public Blocks flat(String... rows) {
        return grid(false, rows);
    }

    /**
     * A table of a Word file: a cell may end in {@code <n} for the columns and {@code ^n} for the rows it covers; a cell above covers a
     * place written as {@code .}.
     */
    public Blocks merged(String... rows) {
        return grid(true, rows);
    }

    private Blocks grid(boolean merged, String... rows) {
        table++;
        List<Grid.Row> made = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            line++;
            SourceLocation at = new SourceLocation(null, line, table, row + 1, null);
            List<Grid.Cell> cells = new ArrayList<>();
            int column = 0;
            for (String text : rows[row].split("\\|", -1)) {
                if (merged && text.equals(".")) {
                    column++;
                    continue;
                }
                int columns = span(text, '<');
                int height = span(text, '^');
                String plain = merged ? text.replaceAll("(?:[<^]\\d+)+$", "") : text;
                cells.add(new Grid.Cell(plain, column, merged ? columns : 1, merged ? height : 1, at.withColumn(column + 1)));
                column += merged ? columns : 1;
            }
            made.add(new Grid.Row(cells, at));
        }
        blocks.add(new Grid(made, merged, made.get(0).at()));
        return this;
    }

    private static int span(String text, char mark) {
        int at = text.lastIndexOf(mark);
        return at >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)) ? text.charAt(at + 1) - '0' : 1;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Grid grid() {
        return (Grid) blocks.stream().filter(Grid.class::isInstance).findFirst().orElseThrow();
    }

    public SourceText text() {
        return new SourceText(new SourceFile("样本.docx", "text/plain", "0", null), blocks, List.of(), List.of());
    }
}
