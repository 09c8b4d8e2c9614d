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

/**
 * The “三公”经费 of a table that prints them side by side in one row, 预算数 before 决算数: each item gets a row of its own, and its
 * cells keep their places (因公出国（境）费, 公务用车购置及运行维护费, 公务接待费).
 */
final class ThreePublicRows implements TypedStatementReader.TypedRows {

    private static final String BUDGET = "budget";
    private static final String EXECUTED = "executed";

    private final Table table;
    /** For each item its columns, by the key of what is counted there. */
    private final Map<String, Map<String, Integer>> items;
    private final List<Column> columns;

    private ThreePublicRows(Table table, Map<String, Map<String, Integer>> items, List<Column> columns) {
        this.table = table;
        this.items = items;
        this.columns = columns;
    }

    /** The items of a table whose columns are the three public expenses, with one row of amounts; else null. */
    static ThreePublicRows in(Table table) {
        List<ColumnLabels> labels = ColumnLabels.of(table);
        boolean told = labels.stream().anyMatch(label -> label.words().contains("出国")) && labels.stream().anyMatch(label -> label.words().contains("接待"));
        if (!told || table.rows().size() > 1) {
            return null;
        }
        Map<String, Map<String, Integer>> items = new LinkedHashMap<>();
        Map<String, Column> columns = new LinkedHashMap<>();
        String key = "total";
        for (int column = 0; column < labels.size(); column++) {
            ColumnLabels label = labels.get(column);
            String group = label.first();
            boolean grouped = group.matches(".*[预决]算.*");
            // A text file prints the group over its first column only: it holds until the next one.
            key = grouped ? group.contains("决算") ? EXECUTED : BUDGET : key;
            List<String> path = grouped ? label.path().subList(1, label.path().size()) : label.path();
            if (path.isEmpty() || !isItem(path)) {
                return null;
            }
            columns.putIfAbsent(key, new Column(key, grouped ? label.path().get(0) : "金额"));
            items.computeIfAbsent(item(path), i -> new LinkedHashMap<>()).putIfAbsent(key, column);
        }
        return new ThreePublicRows(table, items, List.copyOf(columns.values()));
    }

    /** 小计 is named after what it sums. */
    private static String item(List<String> path) {
        String last = path.get(path.size() - 1);
        return path.size() > 1 && PrintedText.label(last).equals("小计") ? path.get(path.size() - 2) : last;
    }

    private static boolean isItem(List<String> path) {
        return PrintedText.label(String.join("", path)).matches(".*(?:合计|出国|公务用车|车辆|接待|三公).*");
    }

    @Override
    public Statement.Layout layout() {
        return Statement.Layout.ITEMS;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<LineItem> read(Findings findings) {
        List<LineItem> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            items.forEach((name, places) -> {
                LineItem item = new LineItem();
                item.setName(name);
                item.setAt(row.at());
                List<Cell> cells = new ArrayList<>();
                places.forEach((key, column) -> cells.add(PrintedCells.amount(key, row.cells().get(column), findings)));
                item.setCells(cells);
                rows.add(item);
            });
        }
        return rows;
    }
}
