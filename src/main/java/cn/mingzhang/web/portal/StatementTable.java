package cn.mingzhang.web.portal;

import cn.mingzhang.check.Receipt;
import cn.mingzhang.check.Receipts;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A statement laid out as tables: names first, figures to the right, totals told apart, classes indented by their code
 * (类、款、项). A revenue-and-expenditure statement is printed side by side; here each side is a table of its own. Totals carry the mark
 * of their receipt.
 */
public final class StatementTable {

    /**
     * A column.
     *
     * @param over    the upper part of a head of several rows, or null
     * @param numeric whether its cells are figures
     */
    public record Head(String over, String title, boolean numeric) {
    }

    /**
     * A cell.
     *
     * @param text    null when the source leaves it blank
     * @param numeric whether it stands in a column of figures
     * @param heading whether it names its row
     * @param figure  whether it prints a number with a place in the source
     * @param at      its place
     * @param mark    what its addition says; null when it is no total
     */
    public record Field(String text, boolean numeric, boolean heading, boolean figure, SourceLocation at, Receipt mark) {
    }

    /** A row; depth counts from 0. */
    public record Row(List<Field> fields, boolean total, int depth) {
    }

    /** A table; title is null when the statement has one only. */
    public record Part(String title, List<Head> heads, List<Row> rows) {
    }

    /** A name of a row that stands beside its cells. */
    private record Name(String title, boolean heading, Function<LineItem, String> text) {
    }

    private static final Name CODE = new Name("科目编码", false, LineItem::getCode);

    private final Statement statement;
    private final Receipts receipts;
    private final List<Part> parts = new ArrayList<>();

    /** A statement with the receipts of its disclosure. */
    public StatementTable(Statement statement, Receipts receipts) {
        this.statement = statement;
        this.receipts = receipts;
        List<String> sides = statement.getRows().stream().map(row -> String.valueOf(row.getSide())).distinct().toList();
        for (String side : sides) {
            List<LineItem> rows = statement.getRows().stream().filter(row -> String.valueOf(row.getSide()).equals(side)).toList();
            parts.add(part(sides.size() == 1 ? null : sideName(side), rows, sides.size() > 1));
        }
    }

    public Statement getStatement() {
        return statement;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** Whether there is nothing to show: printed without data, or without rows. */
    public boolean isBlank() {
        return statement.isEmpty() || statement.getRows().isEmpty();
    }

    /** For the stylesheet: functional, projects … */
    public String getLayout() {
        return statement.getLayout() == null ? "list" : statement.getLayout().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String sideName(String side) {
        return switch (side) {
            case "income" -> "收入";
            case "expenditure" -> "支出";
            default -> "其他";
        };
    }

    private Part part(String title, List<LineItem> items, boolean oneSide) {
        List<Name> names = names().stream().filter(name -> items.stream().anyMatch(item -> !isBlank(name.text().apply(item)))).toList();
        List<Column> columns = statement.getColumns().stream()
                .filter(column -> !oneSide || items.stream().anyMatch(item -> item.cell(column.key()) != null))
                .toList();
        List<Head> heads = new ArrayList<>();
        names.forEach(name -> heads.add(new Head(null, name.title(), false)));
        columns.forEach(column -> heads.add(head(column, items)));
        List<Row> rows = items.stream().map(item -> row(item, names, columns, heads)).toList();
        return new Part(title, heads, rows);
    }

    /** The names of a row that its cells do not repeat. */
    private List<Name> names() {
        if (statement.getLayout() == null) {
            return List.of();
        }
        return switch (statement.getLayout()) {
            case FUNCTIONAL -> List.of(CODE, new Name("科目名称", true, LineItem::getName));
            case REVENUE_AND_EXPENDITURE, ITEMS -> List.of(new Name("项目", true, LineItem::getName));
            case ECONOMIC -> List.of(new Name("部门预算经济科目", true, LineItem::getName), new Name("政府预算经济科目", false, LineItem::getGovernmentEconomic));
            case UNITS -> List.of(new Name("单位名称", true, LineItem::getName));
            case PROJECTS -> List.of(new Name("单位或项目", true, LineItem::getName), new Name("所属单位", false, LineItem::getUnitName));
            case LIST -> List.of();
        };
    }

    private Head head(Column column, List<LineItem> items) {
        String title = column.title() == null ? "" : column.title().strip();
        int slash = title.lastIndexOf('/');
        boolean twoRows = slash > 0 && slash < title.length() - 1;
        return new Head(twoRows ? title.substring(0, slash).replace("/", " · ") : null,
                twoRows ? title.substring(slash + 1) : title, numeric(column.key(), items));
    }

    /** More figures than words. A column without either is one of figures, unless nothing is known of the table. */
    private boolean numeric(String key, List<LineItem> items) {
        List<Cell> filled = items.stream().flatMap(item -> Stream.ofNullable(item.cell(key))).filter(cell -> !isBlank(cell.text())).toList();
        long figures = filled.stream().filter(cell -> cell.amount().isPresent()).count();
        return filled.isEmpty() ? statement.getLayout() != Statement.Layout.LIST : figures * 2 > filled.size();
    }

    private Row row(LineItem item, List<Name> names, List<Column> columns, List<Head> heads) {
        List<Field> fields = new ArrayList<>();
        names.forEach(name -> fields.add(new Field(blankToNull(name.text().apply(item)), false, name.heading(), false, item.getAt(), null)));
        for (Column column : columns) {
            Cell cell = item.cell(column.key());
            boolean numeric = heads.get(fields.size()).numeric();
            String text = cell == null ? null : blankToNull(cell.text());
            boolean figure = isPlaced(cell) && cell.amount().isPresent();
            fields.add(new Field(numeric ? PrintedFigures.cell(text) : text, numeric, false, figure, cell == null ? null : cell.at(), mark(cell)));
        }
        return new Row(fields, isTotal(item, fields), depth(item));
    }

    private Receipt mark(Cell cell) {
        return isPlaced(cell) ? receipts.mark(cell.at()).orElse(null) : null;
    }

    private static boolean isPlaced(Cell cell) {
        return cell != null && cell.at() != null && cell.at().isKnown();
    }

    private static boolean isTotal(LineItem item, List<Field> fields) {
        String first = !isBlank(item.getName()) ? item.getName()
                : fields.stream().map(Field::text).filter(text -> text != null).findFirst().orElse("");
        return "total".equals(item.getRowType()) || first.replaceAll("\\s+", "").matches("(本年|本部门)?(收入|支出|部门)?(合计|总计).*");
    }

    /** 类 has three digits, 款 five, 项 seven; in a project statement projects stand below their unit. */
    private static int depth(LineItem item) {
        int digits = item.getCode() == null ? 0 : item.getCode().strip().length();
        return digits == 7 ? 2 : digits == 5 || "project".equals(item.getRowType()) || "detail".equals(item.getRowType()) ? 1 : 0;
    }

    private static String blankToNull(String text) {
        return isBlank(text) ? null : text;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
