package cn.mingzhang.form;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a table with income on the left and expenditure on the right (收入支出总表). */
final class TwoSidedRows implements TypedStatementReader.TypedRows {

    /** One half: its name, the column of its items and its amounts by column. */
    private record Side(String name, int item, Map<Integer, Column> amounts) {
    }

    private final Table table;
    private final List<Side> sides;

    private TwoSidedRows(Table table, List<Side> sides) {
        this.table = table;
        this.sides = sides;
    }

    /** The rows of a table with two columns of items, each followed by amounts, the first for income; else null. */
    static TwoSidedRows in(Table table) {
        List<ColumnLabels> labels = ColumnLabels.of(table);
        List<Side> sides = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            ColumnLabels label = labels.get(column);
            if (label.isCode()) {
                return null;
            }
            if (label.isItem()) {
                sides.add(new Side(label.first().contains("收入") ? "income" : "expenditure", column, new LinkedHashMap<>()));
            } else if (!sides.isEmpty() && !label.isLineNumber() && !label.path().isEmpty()) {
                Side side = sides.get(sides.size() - 1);
                side.amounts().put(column, new Column("c" + (column + 1), title(label, side)));
            }
        }
        boolean both = sides.size() > 1 && sides.get(0).name().equals("income")
                && sides.stream().skip(1).allMatch(side -> side.name().equals("expenditure"));
        return both && sides.stream().noneMatch(side -> side.amounts().isEmpty()) ? new TwoSidedRows(table, sides) : null;
    }

    /** With the side it belongs to, which a text file prints over its first column only: 收入/决算数. */
    private static String title(ColumnLabels label, Side side) {
        String word = side.name().equals("income") ? "收入" : "支出";
        return label.first().contains(word) ? label.title() : word + "/" + label.title();
    }

    @Override
    public Statement.Layout layout() {
        return Statement.Layout.REVENUE_AND_EXPENDITURE;
    }

    @Override
    public List<Column> columns() {
        return sides.stream().flatMap(side -> side.amounts().values().stream()).toList();
    }

    @Override
    public List<LineItem> read(Findings findings) {
        List<LineItem> items = new ArrayList<>();
        for (Side side : sides) {
            boolean carriedOver = false;
            for (Table.Row row : table.rows()) {
                LineItem item = item(side, row, findings);
                if (item != null) {
                    String name = PrintedText.label(item.getName());
                    carriedOver = side.name().equals("income") && !name.endsWith("总计") && (carriedOver || name.matches("(?:年初|上年).*结转.*"));
                    item.setRowType(carriedOver ? "carryOver" : null);
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static LineItem item(Side side, Table.Row row, Findings findings) {
        LineItem item = new LineItem();
        item.setSide(side.name());
        item.setName(PrintedCells.text(row, side.item()));
        item.setAt(row.at());
        List<Cell> cells = new ArrayList<>();
        side.amounts().forEach((column, amount) -> cells.add(PrintedCells.amount(amount.key(), row.cells().get(column), findings)));
        item.setCells(cells);
        if (item.getName() != null) {
            return item;
        }
        if (cells.stream().anyMatch(cell -> cell.text() != null)) {
            findings.warning("reading.unplaced-row", row.at(), "有一行金额没有项目名称，未计入");
        }
        return null;
    }
}
