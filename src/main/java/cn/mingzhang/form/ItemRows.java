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

/** The “三公”经费 of a table with one item a row, as most forms of a budget print them. */
final class ItemRows implements TypedStatementReader.TypedRows {

    private final Table table;
    private final Map<Integer, Column> amounts;

    private ItemRows(Table table, Map<Integer, Column> amounts) {
        this.table = table;
        this.amounts = amounts;
    }

    /** The items of a table whose first column is 项目 and whose rows are the public expenses; else null. */
    static ItemRows in(Table table) {
        List<ColumnLabels> labels = ColumnLabels.of(table);
        if (labels.size() < 2 || !labels.get(0).isName() || !holds(table, "出国") || !holds(table, "接待")) {
            return null;
        }
        Map<Integer, Column> amounts = new LinkedHashMap<>();
        AmountKeys keys = new AmountKeys();
        for (int column = 1; column < labels.size(); column++) {
            ColumnLabels label = labels.get(column);
            if (label.isName() || label.isCode()) {
                return null;
            }
            if (!label.isLineNumber() && !label.path().isEmpty()) {
                amounts.put(column, new Column(keys.key(label, column), label.title()));
            }
        }
        return amounts.isEmpty() ? null : new ItemRows(table, amounts);
    }

    private static boolean holds(Table table, String word) {
        return table.rows().stream().anyMatch(row -> row.cells().get(0).text().contains(word));
    }

    @Override
    public Statement.Layout layout() {
        return Statement.Layout.ITEMS;
    }

    @Override
    public List<Column> columns() {
        return List.copyOf(amounts.values());
    }

    @Override
    public List<LineItem> read(Findings findings) {
        List<LineItem> items = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            LineItem item = new LineItem();
            item.setName(PrintedCells.text(row, 0));
            item.setAt(row.at());
            List<Cell> cells = new ArrayList<>();
            amounts.forEach((column, amount) -> cells.add(PrintedCells.amount(amount.key(), row.cells().get(column), findings)));
            item.setCells(cells);
            items.add(item);
        }
        return items;
    }
}
