package cn.mingzhang.form;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.money.Amount;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the rows above the data of a table: title rows first, then the header, which may have several rows (表头). */
class HeaderRows {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LABELLED = Pattern.compile("[^：:]{2,12}[：:].*", Pattern.DOTALL);

    /** A header that ends in the numbers of its columns (栏次) is not deeper. */
    private static final int DEEPEST = 6;
    /** A cell over more rows than this is a label beside them. */
    private static final int TALLEST = 4;

    private final List<Grid.Row> rows;
    private final int width;
    private final boolean mergesKnown;

    HeaderRows(List<Grid.Row> rows, int width, boolean mergesKnown) {
        this.rows = rows;
        this.width = width;
        this.mergesKnown = mergesKnown;
    }

    /** How many rows at the top are titles: one cell over the whole width, or 编制部门：… beside 截止时间：…. */
    int titles() {
        int count = 0;
        while (count < rows.size() - 1 && isTitle(rows.get(count), width)) {
            count++;
        }
        return count;
    }

    /** The first row that is no header any more, counted from the top. */
    int end() {
        int start = titles();
        for (int row = start; row < Math.min(rows.size() - 1, start + DEEPEST); row++) {
            if (numbersTheColumns(rows.get(row)) || beginsWithColumnNumbers(rows.get(row))) {
                return row + 1;
            }
        }
        if (start >= rows.size() || holdsAmount(rows.get(start)) || rows.size() - start < 2) {
            return start;
        }
        int end = start + 1;
        for (int row = start; row < Math.min(end, rows.size()); row++) {
            for (Grid.Cell cell : rows.get(row).cells()) {
                if (!PrintedText.strip(cell.text()).isEmpty()) {
                    end = Math.max(end, isHeaderDownTo(row, cell) ? row + cell.rowSpan() : end);
                    end = Math.max(end, isDivided(row, cell) ? row + 2 : end);
                }
            }
        }
        while (end < rows.size() - 1 && continuesHeader(rows.get(start), rows.get(end))) {
            end++;
        }
        return Math.min(end, rows.size());
    }

    /** Whether a cell reaches down as a header does; a label beside many rows or beside amounts belongs to the data. */
    private boolean isHeaderDownTo(int row, Grid.Cell cell) {
        int end = row + cell.rowSpan();
        return cell.rowSpan() > 1 && cell.rowSpan() <= TALLEST && end <= rows.size()
                && rows.subList(row, end).stream().noneMatch(HeaderRows::holdsAmount);
    }

    /** Whether the row below divides a wide header cell into columns. */
    private boolean isDivided(int row, Grid.Cell cell) {
        if (cell.columnSpan() < 2 || row + 1 >= rows.size() || holdsAmount(rows.get(row + 1))) {
            return false;
        }
        return rows.get(row + 1).cells().stream()
                .filter(below -> below.column() >= cell.column() && below.column() < cell.column() + cell.columnSpan())
                .filter(below -> !PrintedText.strip(below.text()).isEmpty()).count() > 1;
    }

    /** A row right below the header that prints nothing, numbers the columns, or fills the gaps the header leaves. */
    private boolean continuesHeader(Grid.Row header, Grid.Row row) {
        if (row.cells().stream().allMatch(cell -> PrintedText.strip(cell.text()).isEmpty()) || numbersTheColumns(row)) {
            return true;
        }
        if (mergesKnown) {
            return false;
        }
        boolean gaps = false;
        for (int column = 0; column < width; column++) {
            boolean gap = PrintedText.strip(header.text(column)).isEmpty();
            boolean filled = !PrintedText.strip(row.text(column)).isEmpty();
            if (gap && column > 0 && !filled) {
                return false;
            }
            gaps |= gap && column > 0;
        }
        return gaps && !holdsAmount(row);
    }

    private static boolean beginsWithColumnNumbers(Grid.Row row) {
        return row.filled().stream().findFirst().filter(cell -> PrintedText.label(cell.text()).equals("栏次")).isPresent();
    }

    private static boolean numbersTheColumns(Grid.Row row) {
        List<String> filled = row.cells().stream().map(cell -> PrintedText.label(cell.text())).filter(text -> !text.isEmpty()).toList();
        List<String> texts = filled.stream().filter(text -> !text.matches("栏次|列次")).toList();
        if (texts.isEmpty() || texts.size() < 3 && texts.size() == filled.size()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    static boolean isTitle(Grid.Row row, int width) {
        List<Grid.Cell> filled = row.filled();
        if (width < 2 || filled.isEmpty() || holdsAmount(row)) {
            return false;
        }
        int covered = row.cells().stream().mapToInt(Grid.Cell::columnSpan).sum();
        if (filled.size() == 1) {
            return row.cells().size() == 1 && (covered == width || covered == 1) && width > 1;
        }
        return filled.size() <= 3 && filled.stream().allMatch(cell -> LABELLED.matcher(PrintedText.strip(cell.text())).matches());
    }

    /** Whether a cell prints a number that is no year. */
    static boolean holdsAmount(Grid.Row row) {
        return row.cells().stream().map(Grid.Cell::text).filter(text -> DIGIT.matcher(text).find())
                .anyMatch(text -> Amount.number(text.replace("%", "")).isPresent() && !YEAR.matcher(PrintedText.strip(text)).matches());
    }
}
