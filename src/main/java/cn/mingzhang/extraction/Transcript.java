package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes down what an Office file says (转写): its blocks, and beside them the numbered lines for the source view, one paragraph a line,
 * one table row a line with its cells at their grid columns, parted by tabs.
 */
class Transcript {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d—–\\-_/·.～~第页共]*", Pattern.UNICODE_CHARACTER_CLASS);

    private final SourceFile file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private int tables;
    private int cells;
    private long characters;
    private Integer page;

    Transcript(SourceFile file) {
        this.file = file;
    }

    /** What follows stands on this page or sheet. */
    void page(int number) {
        page = number;
    }

    /** A paragraph; a line break in it makes one more, only the first has the number. */
    void paragraph(String text, String numbering) {
        String number = numbering;
        for (String line : PrintedText.of(text).split("\n", -1)) {
            int at = line((number == null ? "" : number) + line);
            blocks.add(new Paragraph(line.strip(), number, new SourceLocation(page, at, null, null, null)));
            number = null;
        }
    }

    /** A text that stands on the pages without belonging to them; page numbers are not worth keeping. */
    void mark(String text) {
        String mark = PrintedText.of(text).strip();
        if (!PAGE_NUMBER.matcher(mark).matches() && marks.size() < SizeLimits.MARKS) {
            marks.add(mark);
        }
    }

    /** A table with its merged cells. */
    void table(List<TableDraft.Row> drafted) {
        if (drafted.isEmpty()) {
            return;
        }
        tables++;
        List<Grid.Row> rows = new ArrayList<>();
        for (TableDraft.Row row : drafted) {
            checkCharacters(row.printedLength());
            int line = line(row.printed());
            List<Grid.Cell> printed = new ArrayList<>();
            cells += row.cells().size();
            if (cells > SizeLimits.CELLS) {
                throw SizeLimits.exceeded(file.fileName(), "表格单元格超过 " + SizeLimits.CELLS + " 个");
            }
            for (TableDraft.Cell cell : row.cells()) {
                printed.add(new Grid.Cell(cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan(),
                        new SourceLocation(page, line, tables, row.number(), cell.column() + 1)));
            }
            rows.add(new Grid.Row(printed, new SourceLocation(page, line, tables, row.number(), null)));
        }
        blocks.add(new Grid(rows, true, rows.get(0).at().withColumn(null)));
    }

    private int line(String text) {
        if (lines.size() >= SizeLimits.LINES) {
            throw SizeLimits.exceeded(file.fileName(), "文件超过 " + SizeLimits.LINES + " 行");
        }
        checkCharacters(text.length());
        characters += text.length();
        lines.add(text);
        return lines.size();
    }

    private void checkCharacters(long more) {
        if (characters + more > SizeLimits.CHARACTERS) {
            throw SizeLimits.exceeded(file.fileName(), "文字超过 " + SizeLimits.CHARACTERS / 10_000 + " 万字");
        }
    }

    boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** Everything written down so far. */
    SourceText text(Integer pages) {
        SourceFile counted = pages == null ? file : new SourceFile(file.fileName(), file.mediaType(), file.sha256(), pages);
        return new SourceText(counted, blocks, List.copyOf(marks), lines);
    }
}
