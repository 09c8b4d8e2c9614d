package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * A table of a .doc file. The file has no grid; each cell has its edges on the page in twentieths of a point, and the edges of all
 * rows together are the grid columns.
 */
class LegacyWordTable {

    /** Edges nearer than this are one (3 mm would already be a narrow column, this is 1 mm). */
    private static final int SAME_EDGE = 56;

    private final Table table;
    private final LegacyWordText text;
    private final LegacyWordNumbers numbers;
    private final List<Integer> edges;

    LegacyWordTable(Table table, LegacyWordText text, LegacyWordNumbers numbers) {
        this.table = table;
        this.text = text;
        this.numbers = numbers;
        this.edges = edges(table);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Reads the rows; tables inside its cells go to the flow after it. */
    void read(WordFlow flow) {
        TableDraft draft = new TableDraft();
        List<TableDraft> nested = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            int column = 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int left = Math.max(column, column(cell.getLeftEdge()));
                int right = Math.max(left + 1, column(cell.getLeftEdge() + cell.getWidth()));
                draft.skipColumns(left - column);
                WordFlow.OfCell content = content(cell);
                draft.cell(content.text(), right - left, merge(cell), cell.isMerged() && !cell.isFirstMerged());
                nested.addAll(content.nested());
                column = right;
            }
            draft.endRow();
        }
        flow.table(draft);
        nested.forEach(flow::table);
    }

    private int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }

    private static TableDraft.Merge merge(TableCell cell) {
        return cell.isFirstVerticallyMerged() ? TableDraft.Merge.STARTS
                : cell.isVerticallyMerged() ? TableDraft.Merge.CONTINUES : TableDraft.Merge.NONE;
    }

    private WordFlow.OfCell content(TableCell cell) {
        WordFlow.OfCell content = new WordFlow.OfCell();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            if (paragraph.getTableLevel() > table.getTableLevel()) {
                Table inner = cell.getTable(paragraph);
                new LegacyWordTable(inner, text, numbers).read(content);
                i += inner.numParagraphs() - 1;
            } else {
                String number = numbers.next(paragraph);
                content.paragraph(text.of(paragraph), number);
            }
        }
        return content;
    }
}
