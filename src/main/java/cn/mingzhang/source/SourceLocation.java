package cn.mingzhang.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a source file something stands (出处). Every number counts from 1; null where the format has none:
 * a text file has lines, a Word file has tables, rows and columns, a PDF also has pages.
 *
 * @param page   printed page of a PDF, or the sheet of a workbook
 * @param line   line of the text
 * @param table  table, counted through the whole file
 * @param row    row of that table
 * @param column column of that row, counted in grid columns (a merged cell has the number of its first column)
 */
public record SourceLocation(Integer page, Integer line, Integer table, Integer row, Integer column) {

    private static final Pattern CODE = Pattern.compile(
            "(?:p(?<page>\\d+))?(?:l(?<line>\\d+))?(?:t(?<table>\\d+))?(?:r(?<row>\\d+))?(?:c(?<column>\\d+))?");

    /** The place is not known; better than null. */
    public static final SourceLocation UNKNOWN = new SourceLocation(null, null, null, null, null);

    public static SourceLocation line(int line) {
        return new SourceLocation(null, line, null, null, null);
    }

    public static SourceLocation page(int page, int line) {
        return new SourceLocation(page, line, null, null, null);
    }

    public static SourceLocation cell(int table, int row, int column) {
        return new SourceLocation(null, null, table, row, column);
    }

    public SourceLocation withPage(Integer otherPage) {
        return new SourceLocation(otherPage, line, table, row, column);
    }

    public SourceLocation withLine(Integer otherLine) {
        return new SourceLocation(page, otherLine, table, row, column);
    }

    public SourceLocation withColumn(Integer otherColumn) {
        return new SourceLocation(page, line, table, row, otherColumn);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** The place as the store keeps it: {@code p3l120t4r2c5}, each part only where it is known. */
    public String code() {
        StringBuilder code = new StringBuilder();
        append(code, 'p', page);
        append(code, 'l', line);
        append(code, 't', table);
        append(code, 'r', row);
        append(code, 'c', column);
        return code.toString();
    }

    /** Reads what {@link #code()} wrote; null or blank is {@link #UNKNOWN}. */
    public static SourceLocation ofCode(String code) {
        if (code == null || code.isBlank()) {
            return UNKNOWN;
        }
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a source location: " + code);
        }
        return new SourceLocation(number(matcher, "page"), number(matcher, "line"), number(matcher, "table"),
                number(matcher, "row"), number(matcher, "column"));
    }

    /** The place in Chinese words, such as 第3页 表4 第2行第5列. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        if (page != null) {
            words.append('第').append(page).append('页');
        }
        if (table != null) {
            words.append(words.isEmpty() ? "" : " ").append("第").append(table).append("个表");
        }
        if (row != null) {
            words.append(words.isEmpty() ? "" : " ").append('第').append(row).append('行');
        }
        if (column != null) {
            words.append('第').append(column).append('列');
        }
        if (line != null) {
            words.append(words.isEmpty() ? "" : " ").append("文本第").append(line).append('行');
        }
        return words.isEmpty() ? "位置不详" : words.toString();
    }

    private static void append(StringBuilder code, char letter, Integer number) {
        if (number != null) {
            code.append(letter).append(number);
        }
    }

    private static Integer number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }
}
