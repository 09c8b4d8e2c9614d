package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or a table row in reading order. A page break may part a table anywhere, so the readers follow lines, not tables.
 *
 * @param text  the paragraph, or the filled cells of the row parted by two blanks
 * @param row   the row; null for a paragraph
 * @param block the paragraph, or the table of the row
 */
record Line(String text, Grid.Row row, Block block, SourceLocation at) {

    /** The lines of a document. */
    static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(new Line(paragraph.text().strip(), null, paragraph, paragraph.at()));
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> lines.add(of(row, grid)));
            }
        }
        return lines;
    }

    private static Line of(Grid.Row row, Grid grid) {
        List<String> texts = row.filled().stream().map(cell -> Label.oneLine(cell.text())).toList();
        return new Line(String.join("  ", texts), row, grid, row.at());
    }

    /** Whether the columns of its table can be relied on. */
    boolean isMerged() {
        return block instanceof Grid grid && grid.merged();
    }

    boolean isRow() {
        return row != null;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The filled cells of a row; none for a paragraph. */
    List<Grid.Cell> cells() {
        return row == null ? List.of() : row.filled();
    }

    /** Whether it is a paragraph, or a row with one filled cell, as workbooks print titles and notes. */
    boolean isAlone() {
        return row == null || row.filled().size() == 1;
    }

    String folded() {
        return Label.fold(text);
    }
}
