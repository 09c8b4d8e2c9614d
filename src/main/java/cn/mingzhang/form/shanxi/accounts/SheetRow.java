package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a self-evaluation sheet: its filled cells in reading order. The columns are evidence at most, since page readers
 * shift the cells of a row freely.
 */
record SheetRow(List<Grid.Cell> cells, SourceLocation at) {

    private static final Pattern PARAGRAPH_TAG = Pattern.compile("\\s*</?p>\\s*");

    static SheetRow of(Grid.Row row) {
        return new SheetRow(row.filled().stream().map(SheetRow::withoutMarkup).filter(cell -> !cell.isBlank()).toList(), row.at());
    }

    static SheetRow of(Grid.Cell cell) {
        return new SheetRow(List.of(withoutMarkup(cell)), cell.at());
    }

    /** A rule drawn under a table head (------), left over from marked-up text. */
    boolean isRule() {
        return cells.stream().allMatch(cell -> cell.text().matches("[-—_=]{2,}"));
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Whether one of its cells prints exactly this label, blanks aside. */
    boolean has(String label) {
        return cells.stream().anyMatch(cell -> PrintedText.label(cell.text()).equals(label));
    }

    /** Paragraph tags part the texts of a cell; they become line feeds. */
    private static Grid.Cell withoutMarkup(Grid.Cell cell) {
        if (cell.text().indexOf('<') < 0) {
            return cell;
        }
        String text = PARAGRAPH_TAG.matcher(cell.text()).replaceAll("\n").replaceAll("\n+", "\n").strip();
        return new Grid.Cell(text, cell.column(), cell.columnSpan(), cell.rowSpan(), cell.at());
    }
}
