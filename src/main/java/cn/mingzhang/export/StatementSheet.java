package cn.mingzhang.export;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.export.Sheet.Head;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A statement as a table: what names a row, the printed columns under their printed titles, the place of the row (报表). */
final class StatementSheet {

    private record Part(Head head, Function<LineItem, String> text) {
    }

    private StatementSheet() {
    }

    static Sheet of(Statement statement) {
        List<Part> parts = new ArrayList<>();
        names(statement).filter(part -> statement.getRows().stream().anyMatch(row -> part.text().apply(row) != null)).forEach(parts::add);
        for (Column column : statement.getColumns()) {
            String title = column.title() == null || column.title().isBlank() ? column.key() : column.title();
            parts.add(part(column.key(), title, FieldType.PRINTED, row -> text(row.cell(column.key()))));
        }
        places().forEach(parts::add);
        String number = statement.getNumber() == null ? "表" + (statement.getPosition() + 1) : statement.getNumber();
        return new Sheet(number, (statement.getNumber() == null ? "" : statement.getNumber() + " ") + orBlank(statement.getTitle()),
                StatementListings.unit(statement), Provenance.of(statement.getDisclosure()),
                withDifferentTitles(parts.stream().map(Part::head).toList()),
                statement.getRows().stream().map(row -> parts.stream().map(part -> part.text().apply(row)).toList()).toList());
    }

    /** Which of these a row has depends on the layout. */
    private static Stream<Part> names(Statement statement) {
        boolean economic = statement.getLayout() == Statement.Layout.ECONOMIC;
        return Stream.of(part("side", "收支方向", FieldType.TEXT, row -> side(row.getSide())),
                part("row_type", "行类", FieldType.TEXT, row -> rowType(row.getRowType())),
                part("code", "科目编码", FieldType.TEXT, LineItem::getCode),
                part("name", economic ? "部门预算经济科目" : "名称", FieldType.TEXT, LineItem::getName),
                part("government_economic", "政府预算经济科目", FieldType.TEXT, LineItem::getGovernmentEconomic),
                part("unit_name", "所属单位", FieldType.TEXT, LineItem::getUnitName));
    }

    private static Stream<Part> places() {
        return Stream.of(part("source_at", "出处", FieldType.TEXT, row -> place(row).isKnown() ? place(row).code() : null),
                part("source_page", "出处页", FieldType.INTEGER, row -> number(place(row).page())),
                part("source_line", "出处文本行", FieldType.INTEGER, row -> number(place(row).line())),
                part("source_table", "出处表", FieldType.INTEGER, row -> number(place(row).table())),
                part("source_row", "出处表行", FieldType.INTEGER, row -> number(place(row).row())),
                part("source_column", "出处表列", FieldType.INTEGER, row -> number(place(row).column())));
    }

    private static Part part(String name, String title, FieldType type, Function<LineItem, String> text) {
        return new Part(new Head(name, title, type), text);
    }

    /** Printed titles may repeat (金额 … 金额); a file's columns must differ. */
    private static List<Head> withDifferentTitles(List<Head> heads) {
        Set<String> taken = new HashSet<>();
        List<Head> different = new ArrayList<>();
        for (Head head : heads) {
            String title = head.title();
            for (int i = 2; !taken.add(title); i++) {
                title = head.title() + "（" + i + "）";
            }
            different.add(new Head(head.name(), title, head.type()));
        }
        return different;
    }

    private static String text(Cell cell) {
        return cell == null ? null : cell.text();
    }

    private static SourceLocation place(LineItem row) {
        return row.getAt() == null ? SourceLocation.UNKNOWN : row.getAt();
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    private static String side(String side) {
        return side == null ? null : side.equals("income") ? "收入" : side.equals("expenditure") ? "支出" : side;
    }

    private static String rowType(String type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case "total" -> "合计";
            case "category" -> "类";
            case "detail" -> "款";
            case "unit" -> "单位";
            case "project" -> "项目";
            default -> type;
        };
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }
}
