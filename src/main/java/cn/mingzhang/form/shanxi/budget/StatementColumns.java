package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Statement.Layout;
import cn.mingzhang.extraction.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a table are, read from its one to three header rows (栏目). A table with income and expenditure side by side
 * has two sides, any other has one.
 */
final class StatementColumns {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String GOVERNMENT_ECONOMIC = "governmentEconomic";

    /** One half of a table: {@code name} is income, expenditure or null; {@code keys} names its grid columns. */
    record Side(String name, Map<Integer, String> keys, List<Column> amounts) {

        boolean isAmount(int column) {
            String key = keys.get(column);
            return key != null && amounts.stream().anyMatch(amount -> amount.key().equals(key));
        }
    }

    private final List<Side> sides = new ArrayList<>();

    StatementColumns(BudgetTable table, List<Grid.Row> header) {
        Side side = null;
        int width = header.stream().flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
        boolean twoSided = countStarts(header, width) > 1;
        for (int column = 0; column < width; column++) {
            String title = leaf(header, column);
            if (title.isBlank()) {
                continue;
            }
            String key = key(title, table);
            if (side == null || twoSided && isStart(title) && hasAmounts(side)) {
                side = new Side(twoSided ? sides.isEmpty() ? "income" : "expenditure" : null, new LinkedHashMap<>(), new ArrayList<>());
                sides.add(side);
            }
            if (key == null || side.keys().containsValue(key) || table.layout() == Layout.REVENUE_AND_EXPENDITURE && !key.equals(NAME)) {
                key = "c" + (column + 1);
            }
            side.keys().put(column, key);
            if (!key.equals(CODE) && !key.equals(NAME) && !key.equals(GOVERNMENT_ECONOMIC)) {
                side.amounts().add(new Column(key, title));
            }
        }
    }

    List<Side> sides() {
        return sides;
    }

    /** The amount columns of both sides. */
    List<Column> amounts() {
        return sides.stream().flatMap(side -> side.amounts().stream()).toList();
    }

    private static int countStarts(List<Grid.Row> header, int width) {
        int starts = 0;
        boolean before = false;
        for (int column = 0; column < width; column++) {
            boolean start = isStart(leaf(header, column));
            starts += start && !before ? 1 : 0;
            before = start;
        }
        return starts;
    }

    /** A side begins with the column of its items or codes. */
    private static boolean isStart(String title) {
        String key = key(title, null);
        return CODE.equals(key) || NAME.equals(key);
    }

    private static boolean hasAmounts(Side side) {
        return !side.amounts().isEmpty();
    }

    /** The lowest title printed over a column. */
    private static String leaf(List<Grid.Row> header, int column) {
        String leaf = "";
        for (Grid.Row row : header) {
            String text = Label.oneLine(row.text(column));
            leaf = text.isBlank() ? leaf : text;
        }
        return leaf;
    }

    private static String key(String title, BudgetTable table) {
        String folded = Label.of(title);
        if (folded.contains("政府预算支出经济") || folded.contains("政府经济")) {
            return GOVERNMENT_ECONOMIC;
        }
        if (folded.endsWith("编码")) {
            return CODE;
        }
        if (folded.contains("部门预算支出经济") || folded.contains("部门经济") || folded.endsWith("名称") || folded.equals("项目") || folded.equals("单位")) {
            return NAME;
        }
        if (table == BudgetTable.GOVERNMENT_FUND_REVENUE && (folded.contains("政府性基金") || folded.contains("预算数"))) {
            return "governmentFundIncome";
        }
        for (Map.Entry<String, String> word : AMOUNT_KEYS.entrySet()) {
            if (folded.contains(word.getKey())) {
                return word.getValue();
            }
        }
        return null;
    }

    private static final Map<String, String> AMOUNT_KEYS = amountKeys();

    private static Map<String, String> amountKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("上年结转", "carryOver");
        keys.put("基本支出", "basic");
        keys.put("项目支出", "project");
        keys.put("人员经费", "personnel");
        keys.put("公用经费", "publicUse");
        keys.put("一般公共预算", "generalPublicBudget");
        keys.put("政府性基金", "governmentFund");
        keys.put("国有资本经营", "stateCapital");
        keys.put("财政专户", "fiscalAccount");
        keys.put("单位资金", "unitFunds");
        keys.put("合计", "total");
        keys.put("小计", "total");
        keys.put("总计", "total");
        keys.put("金额", "total");
        keys.put("预算数", "total");
        return keys;
    }
}
