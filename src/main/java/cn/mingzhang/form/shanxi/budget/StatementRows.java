package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.disclosure.Statement.Layout;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the body of a table into rows; each row is read by the columns of its header (明细行). */
final class StatementRows {

    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{3}(?:\\d{2}){0,2})\\s*(\\D.*)");
    private static final Pattern TOTAL = Pattern.compile("(?:部门|单位)?(?:合计|总计)");
    private static final Pattern TWO_ITEMS = Pattern.compile("([一二三四五六七八九十]+、[^、\\d]+?(?:支出|费|预算|资金))([一二三四五六七八九十]+、.+)");
    private static final Pattern CARRY_OVER = Pattern.compile("上年(?:财政拨款)?结转.*");

    private final Findings findings;
    private final ProjectLevels levels;

    StatementRows(Findings findings, ProjectLevels levels) {
        this.findings = findings;
        this.levels = levels;
    }

    void fill(Statement statement, StatementColumns columns, List<Line> lines) {
        List<LineItem> items = new ArrayList<>();
        for (StatementColumns.Side side : columns.sides()) {
            lines.forEach(line -> read(statement, side, columns, line.row(), items));
        }
        if (items.stream().allMatch(item -> isBlank(item) && item.getName() != null && TOTAL.matcher(Label.of(item.getName())).matches())) {
            return;
        }
        if (statement.getLayout() == Layout.PROJECTS) {
            levels.mark(items);
        }
        if (statement.getLayout() == Layout.REVENUE_AND_EXPENDITURE) {
            markCarryOver(items);
        }
        items.forEach(statement::add);
    }

    private void read(Statement statement, StatementColumns.Side side, StatementColumns columns, Grid.Row row, List<LineItem> items) {
        Map<String, Grid.Cell> byKey = place(side, columns, row, side == columns.sides().get(0));
        Map<String, String> names = new HashMap<>();
        for (String key : List.of(StatementColumns.CODE, StatementColumns.NAME, StatementColumns.GOVERNMENT_ECONOMIC)) {
            names.put(key, byKey.containsKey(key) ? Label.oneLine(byKey.get(key).text()) : null);
        }
        splitCodeAndName(names);
        LineItem item = new LineItem();
        item.setSide(side.name());
        item.setCode(names.get(StatementColumns.CODE));
        item.setName(names.get(StatementColumns.NAME));
        item.setGovernmentEconomic(names.get(StatementColumns.GOVERNMENT_ECONOMIC));
        List<Cell> cells = new ArrayList<>();
        for (Column column : side.amounts()) {
            cells.add(cell(statement, column.key(), byKey.get(column.key()), row.at()));
        }
        item.setCells(cells);
        item.setAt(row.at());
        if (item.getName() == null && item.getCode() == null) {
            if (!isBlank(item)) {
                findings.warning("reading.unplaced-row", row.at(), "%s有一行金额没有科目或项目名称，未计入", statement.getNumber());
            }
            return;
        }
        if (statement.getLayout() == Layout.ECONOMIC) {
            item.setRowType(TOTAL.matcher(Label.of(item.getName())).matches() ? "total"
                    : item.getGovernmentEconomic() == null ? "category" : "detail");
        }
        items.addAll(parted(item));
    }

    /** Two numbered items that a page break ran together in one cell; with amounts it cannot be told whose they are. */
    private List<LineItem> parted(LineItem item) {
        Matcher both = TWO_ITEMS.matcher(item.getName() == null ? "" : item.getName());
        if (!both.matches()) {
            return List.of(item);
        }
        if (!isBlank(item)) {
            findings.warning("reading.rows-run-together", item.getAt(), "两个项目“%s”印在一格，金额无法分开", item.getName());
            return List.of(item);
        }
        LineItem second = new LineItem();
        second.setSide(item.getSide());
        second.setCells(item.getCells());
        second.setAt(item.getAt());
        item.setName(both.group(1));
        second.setName(both.group(2));
        return List.of(item, second);
    }

    /** 合计 stands in the code column; a page reader may run code and name together. */
    private static void splitCodeAndName(Map<String, String> names) {
        String code = names.get(StatementColumns.CODE);
        if (code == null || CODE.matcher(Label.of(code)).matches()) {
            return;
        }
        Matcher both = CODE_AND_NAME.matcher(code);
        boolean split = both.matches() && names.get(StatementColumns.NAME) == null;
        if (split || names.get(StatementColumns.NAME) == null) {
            names.put(StatementColumns.CODE, split ? both.group(1) : null);
            names.put(StatementColumns.NAME, split ? both.group(2) : code);
        }
    }

    /** Finds the column of each cell; a row whose code stands in another column than the codes is shifted as a whole. */
    private Map<String, Grid.Cell> place(StatementColumns.Side side, StatementColumns columns, Grid.Row row, boolean report) {
        Map<String, Grid.Cell> byKey = new HashMap<>();
        int shift = shift(side, row);
        for (Grid.Cell cell : row.filled()) {
            String key = null;
            boolean known = false;
            for (int column = cell.column() - shift; column < cell.column() - shift + cell.columnSpan(); column++) {
                String here = side.keys().get(column);
                int wanted = column;
                known |= columns.sides().stream().anyMatch(other -> other.keys().containsKey(wanted));
                key = key == null && here != null && !byKey.containsKey(here) ? here : key;
            }
            if (key != null) {
                byKey.put(key, cell);
            } else if (!known && report) {
                findings.warning("reading.unplaced-cell", cell.at(), "单元格“%s”不在任何一栏之下，未计入", Label.oneLine(cell.text()));
            }
        }
        return byKey;
    }

    private static int shift(StatementColumns.Side side, Grid.Row row) {
        Integer codeColumn = side.keys().entrySet().stream().filter(key -> key.getValue().equals(StatementColumns.CODE))
                .map(Map.Entry::getKey).findFirst().orElse(null);
        if (codeColumn == null || side.name() != null) {
            return 0;
        }
        Grid.Cell first = row.filled().get(0);
        return CODE.matcher(Label.of(first.text())).matches() ? first.column() - codeColumn : 0;
    }

    private Cell cell(Statement statement, String key, Grid.Cell source, SourceLocation row) {
        if (source == null) {
            return new Cell(key, null, row);
        }
        String text = Label.oneLine(source.text());
        String number = Amount.number(text).map(BigDecimal::toPlainString).orElse(null);
        if (number == null) {
            findings.warning("reading.not-an-amount", source.at(), "%s的金额栏里是“%s”，不是金额", statement.getNumber(), text);
        }
        return new Cell(key, number == null ? text : number, source.at());
    }

    private static boolean isBlank(LineItem item) {
        return item.getCells().stream().allMatch(cell -> cell.text() == null);
    }

    /** 一、一般公共预算 is printed twice on the income side: for this year, and again under 上年结转. */
    private static void markCarryOver(List<LineItem> items) {
        boolean carriedOver = false;
        for (LineItem item : items) {
            String name = Label.of(item.getName());
            carriedOver = "income".equals(item.getSide()) && (carriedOver || CARRY_OVER.matcher(name).matches()) && !name.endsWith("总计");
            if (carriedOver) {
                item.setRowType("carryOver");
            }
        }
    }
}
