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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a table by functional class (功能分类科目): code, name and amounts, such as 收入决算表 and 支出决算表. */
final class FunctionalRows implements TypedStatementReader.TypedRows {

    private static final Pattern CODE = Pattern.compile("2\\d{2}(?:\\d{2}){0,2}");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(2\\d{2}(?:\\d{2}){0,2})\\s*(\\D.*)");

    private final Table table;
    private final List<Integer> codes;
    private final int name;
    private final Map<Integer, Column> amounts;

    private FunctionalRows(Table table, List<Integer> codes, int name, Map<Integer, Column> amounts) {
        this.table = table;
        this.codes = codes;
        this.name = name;
        this.amounts = amounts;
    }

    /** The rows of a table that has codes, names and amounts; null when it has not, or its codes are of another kind. */
    static FunctionalRows in(Table table) {
        List<ColumnLabels> labels = ColumnLabels.of(table);
        List<Integer> codes = new ArrayList<>();
        int name = -1;
        Map<Integer, Column> amounts = new LinkedHashMap<>();
        AmountKeys keys = new AmountKeys();
        for (int column = 0; column < labels.size(); column++) {
            ColumnLabels label = labels.get(column);
            if (name < 0 && amounts.isEmpty() && (label.isCode() || label.isPartOfCode())) {
                codes.add(column);
            } else if (name < 0 && amounts.isEmpty() && label.isName()) {
                name = column;
            } else if (!label.isLineNumber() && !label.path().isEmpty()) {
                amounts.put(column, new Column(keys.key(label, column), label.title()));
            }
        }
        boolean told = codes.stream().anyMatch(column -> labels.get(column).words().contains("功能"));
        FunctionalRows rows = new FunctionalRows(table, codes, name, amounts);
        return name >= 0 && !amounts.isEmpty() && rows.fits(told) ? rows : null;
    }

    /** Every row is a class or a total; without classes the labels must speak of 功能分类. */
    private boolean fits(boolean told) {
        int classes = 0;
        for (Table.Row row : table.rows()) {
            boolean coded = code(row) != null;
            classes += coded ? 1 : 0;
            if (!coded && !row.isTotal()) {
                return false;
            }
        }
        return classes > 0 || told && !codes.isEmpty();
    }

    @Override
    public Statement.Layout layout() {
        return Statement.Layout.FUNCTIONAL;
    }

    @Override
    public List<Column> columns() {
        return List.copyOf(amounts.values());
    }

    @Override
    public List<LineItem> read(Findings findings) {
        return table.rows().stream().map(row -> item(row, findings)).toList();
    }

    private LineItem item(Table.Row row, Findings findings) {
        LineItem item = new LineItem();
        item.setCode(code(row));
        item.setName(name(row));
        item.setAt(row.at());
        List<Cell> cells = new ArrayList<>();
        amounts.forEach((column, amount) -> cells.add(PrintedCells.amount(amount.key(), row.cells().get(column), findings)));
        item.setCells(cells);
        return item;
    }

    /** The code, which may be printed in three columns or together with the name; null for a total. */
    private String code(Table.Row row) {
        StringBuilder code = new StringBuilder();
        for (int column : codes) {
            code.append(PrintedText.label(row.cells().get(column).text()));
        }
        if (CODE.matcher(code).matches()) {
            return code.toString();
        }
        Matcher both = CODE_AND_NAME.matcher(code.isEmpty() ? PrintedText.label(PrintedCells.text(row, name)) : code);
        return both.matches() ? both.group(1) : null;
    }

    private String name(Table.Row row) {
        String printed = PrintedCells.text(row, name);
        for (int column : codes) {
            printed = printed == null ? PrintedCells.text(row, column) : printed;
        }
        Matcher both = CODE_AND_NAME.matcher(PrintedText.label(printed));
        return both.matches() ? both.group(2) : printed;
    }
}
