package cn.mingzhang.form;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows of a table by economic class (经济分类科目): one block of code, name and amounts, or several beside each other, 人员经费 on the
 * left and 公用经费 on the right.
 */
final class EconomicRows implements TypedStatementReader.TypedRows {

    private static final Pattern CODE = Pattern.compile("3\\d{2}(?:\\d{2})?");
    private static final Pattern TOTAL = Pattern.compile(".*(?:合计|总计)");
    private static final Map<String, String> TITLES = Map.of("personnel", "人员经费", "publicUse", "公用经费");
    private static final int CATEGORY = 3;

    /** Code, name and amounts of one block; what is printed over its first columns holds for the block: 人员经费. */
    private record Block(int code, int name, String words, Map<Integer, Column> amounts) {
    }

    private final Table table;
    private final List<Block> blocks;

    private EconomicRows(Table table, List<Block> blocks) {
        this.table = table;
        this.blocks = blocks;
    }

    /** The rows of a table whose codes are economic classes; null when they are not. */
    static EconomicRows in(Table table) {
        List<ColumnLabels> labels = ColumnLabels.of(table);
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            ColumnLabels label = labels.get(column);
            if (label.isCode() && column + 1 < labels.size() && labels.get(column + 1).isName()) {
                blocks.add(new Block(column, column + 1, label.words(), new LinkedHashMap<>()));
                column++;
            } else if (!blocks.isEmpty()) {
                addAmount(blocks, label, column);
            }
        }
        EconomicRows rows = new EconomicRows(table, blocks);
        return !blocks.isEmpty() && blocks.stream().noneMatch(block -> block.amounts().isEmpty()) && rows.fits() ? rows : null;
    }

    private static void addAmount(List<Block> blocks, ColumnLabels label, int column) {
        if (!label.isLineNumber() && !label.path().isEmpty()) {
            Block block = blocks.get(blocks.size() - 1);
            String key = key(label, column, block);
            block.amounts().put(column, new Column(key, TITLES.getOrDefault(key, label.title())));
        }
    }

    private static String key(ColumnLabels label, int column, Block block) {
        boolean told = label.words().matches(".*(?:人员|公用)经费.*");
        String words = told ? label.words() : block.words();
        String key = words.contains("人员经费") ? "personnel" : words.contains("公用经费") ? "publicUse"
                : label.last().matches(".*(?:合计|小计|金额|预算数|决算数)") ? "total" : null;
        boolean free = key != null && block.amounts().values().stream().noneMatch(other -> other.key().equals(key));
        return free ? key : "c" + (column + 1);
    }

    private boolean fits() {
        int classes = 0;
        for (Table.Row row : table.rows()) {
            for (Block block : blocks) {
                String code = PrintedText.label(PrintedCells.text(row, block.code()));
                if (!code.isEmpty() && !CODE.matcher(code).matches() && !TOTAL.matcher(code).matches()) {
                    return false;
                }
                classes += CODE.matcher(code).matches() ? 1 : 0;
            }
        }
        return classes > 0;
    }

    @Override
    public Statement.Layout layout() {
        return Statement.Layout.ECONOMIC;
    }

    /** Two blocks of 公用经费 are one column. */
    @Override
    public List<Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        blocks.forEach(block -> block.amounts().values().forEach(column -> columns.putIfAbsent(column.key(), column)));
        return List.copyOf(columns.values());
    }

    /** Block after block, so that a class that runs on in the next block stays together; totals last. */
    @Override
    public List<LineItem> read(Findings findings) {
        List<LineItem> classes = new ArrayList<>();
        List<LineItem> totals = new ArrayList<>();
        for (Block block : blocks) {
            for (Table.Row row : table.rows()) {
                LineItem item = item(block, row, findings);
                if (item != null) {
                    (item.getCode() == null ? totals : classes).add(item);
                }
            }
        }
        classes.addAll(totals);
        return classes;
    }

    private LineItem item(Block block, Table.Row row, Findings findings) {
        String code = PrintedCells.text(row, block.code());
        String name = PrintedCells.text(row, block.name());
        List<Cell> cells = new ArrayList<>();
        block.amounts().forEach((column, amount) -> cells.add(PrintedCells.amount(amount.key(), row.cells().get(column), findings)));
        if (code == null && name == null) {
            if (cells.stream().anyMatch(cell -> cell.text() != null)) {
                findings.warning("reading.unplaced-row", row.at(), "有一行金额没有科目名称，未计入");
            }
            return null;
        }
        boolean coded = CODE.matcher(PrintedText.label(code)).matches();
        LineItem item = new LineItem();
        item.setCode(coded ? PrintedText.label(code) : null);
        item.setName(name == null ? code : name);
        item.setRowType(!coded ? "total" : item.getCode().length() == CATEGORY ? "category" : "detail");
        item.setCells(coded || cells.stream().anyMatch(cell -> cell.text() != null) ? cells : farther(block, row, cells, findings));
        item.setAt(row.at());
        return item;
    }

    /** 公用经费合计 may be printed over the columns of the next block too: its amount is the next one in the row. */
    private static List<Cell> farther(Block block, Table.Row row, List<Cell> blank, Findings findings) {
        Cell last = blank.get(blank.size() - 1);
        for (int column = block.name() + 1; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isBlank()) {
                boolean amount = Amount.number(row.cells().get(column).text()).isPresent();
                return amount ? List.of(PrintedCells.amount(last.key(), row.cells().get(column), findings)) : blank;
            }
        }
        return blank;
    }
}
