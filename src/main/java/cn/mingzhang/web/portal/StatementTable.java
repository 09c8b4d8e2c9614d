package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.List;

/** A statement laid out as a table: figures to the right, totals told apart, classes indented by their code (类、款、项). */
public final class StatementTable {

    /**
     * A column.
     *
     * @param over    the upper part of a head of several rows, or null
     * @param numeric whether its cells are figures
     */
    public record Head(String over, String title, boolean numeric) {
    }

    /** A cell; text is null when the source leaves it blank. */
    public record Field(String text, boolean numeric, String place) {
    }

    /** A row; depth counts from 0. */
    public record Row(List<Field> fields, boolean total, int depth, String place) {
    }

    private final Statement statement;
    private final List<Head> heads = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    public StatementTable(Statement statement) {
        this.statement = statement;
        for (cn.mingzhang.disclosure.Column column : statement.getColumns()) {
            heads.add(head(column));
        }
        statement.getRows().forEach(row -> rows.add(row(row)));
    }

    public Statement getStatement() {
        return statement;
    }

    public List<Head> getHeads() {
        return heads;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether there is nothing to show: printed without data, or without rows. */
    public boolean isBlank() {
        return statement.isEmpty() || rows.isEmpty();
    }

    /** How long it is, in words. */
    public String getSize() {
        return rows.size() + " 行";
    }

    private Head head(cn.mingzhang.disclosure.Column column) {
        String title = column.title() == null ? "" : column.title().strip();
        int slash = title.lastIndexOf('/');
        boolean twoRows = slash > 0 && slash < title.length() - 1;
        return new Head(twoRows ? title.substring(0, slash).replace("/", " · ") : null,
                twoRows ? title.substring(slash + 1) : title, numeric(column.key()));
    }

    /** More figures than words; a code is a word. */
    private boolean numeric(String key) {
        if (key.equals("code") || key.equals("name") || key.equals("item")) {
            return false;
        }
        int figures = 0;
        int words = 0;
        for (LineItem row : statement.getRows()) {
            Cell cell = row.cell(key);
            if (cell != null && cell.text() != null && !cell.text().isBlank()) {
                if (cell.amount().isPresent()) {
                    figures++;
                } else {
                    words++;
                }
            }
        }
        return figures > words;
    }

    private Row row(LineItem item) {
        List<Field> fields = new ArrayList<>();
        List<cn.mingzhang.disclosure.Column> columns = statement.getColumns();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = item.cell(columns.get(i).key());
            boolean numeric = heads.get(i).numeric();
            String text = cell == null || cell.text() == null || cell.text().isBlank() ? null : cell.text();
            fields.add(new Field(numeric ? PrintedFigures.cell(text) : text, numeric, cell == null ? null : PrintedFigures.place(cell.at())));
        }
        return new Row(fields, isTotal(item, fields), depth(item), PrintedFigures.place(item.getAt()));
    }

    private static boolean isTotal(LineItem item, List<Field> fields) {
        String first = item.getName() != null ? item.getName()
                : fields.stream().map(Field::text).filter(java.util.Objects::nonNull).findFirst().orElse("");
        return first.replaceAll("\\s+", "").matches("(本年)?(收入|支出|部门)?(合计|总计).*");
    }

    /** 类 has three digits, 款 five, 项 seven. */
    private static int depth(LineItem item) {
        int digits = item.getCode() == null ? 0 : item.getCode().strip().length();
        return digits == 7 ? 2 : digits == 5 ? 1 : 0;
    }
}
