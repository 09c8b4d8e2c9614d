package cn.mingzhang.check;

import static cn.mingzhang.check.FunctionalSums.isAmount;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums of a revenue-and-expenditure statement (收支总表): 本年支出合计 is the sum of the items above it, 总计 that of 合计 and what is
 * carried over, what is carried over that of its funds where they are listed below it, and a row's total that of the columns beside it.
 */
class RevenueAndExpenditureSums {

    static final Rule BALANCE = Rule.blocking("sum.balance", "收入总计等于支出总计", "收支总表的收入总计应等于支出总计。");

    private RevenueAndExpenditureSums() {
    }

    static List<Sum> of(Statement statement) {
        List<Sum> sums = new ArrayList<>();
        for (String side : List.of("income", "expenditure")) {
            List<LineItem> rows = statement.getRows().stream().filter(row -> side.equals(row.getSide()) && row.getName() != null).toList();
            for (Column column : statement.getColumns()) {
                addTotals(sums, statement, rows, column.key());
            }
        }
        statement.getRows().stream().filter(row -> "expenditure".equals(row.getSide())).forEach(row -> addRow(sums, statement, row));
        addBalance(sums, statement);
        return sums;
    }

    /** Items add up to the next 合计; 合计 and what stands between it and 总计 add up to 总计. */
    private static void addTotals(List<Sum> sums, Statement statement, List<LineItem> rows, String key) {
        List<Sum.Term> items = new ArrayList<>();
        LineItem carriedOver = null;
        List<Sum.Term> funds = new ArrayList<>();
        for (LineItem row : rows) {
            Cell cell = row.cell(key);
            String name = row.getName().replaceAll("\\s", "");
            if (carriedOver != null && "carryOver".equals(row.getRowType()) && !name.contains("结转")) {
                if (isAmount(cell)) {
                    funds.add(FunctionalSums.term(name, cell));
                }
                continue;
            }
            carriedOver = carriedOver == null && "carryOver".equals(row.getRowType()) ? row : carriedOver;
            boolean total = name.endsWith("总计");
            if (total || name.endsWith("合计")) {
                if (isAmount(cell) && !items.isEmpty()) {
                    sums.add(new Sum(FunctionalSums.TOTAL, StatementNames.of(statement) + " " + name + "：" + FunctionalSums.title(statement, key),
                            FunctionalSums.term(name, cell), items, statement.getUnit()));
                }
                items = new ArrayList<>();
            }
            if (isAmount(cell) && !total && !name.startsWith("其中")) {
                items.add(FunctionalSums.term(name, cell));
            }
        }
        if (!funds.isEmpty() && isAmount(carriedOver.cell(key))) {
            sums.add(new Sum(FunctionalSums.CHILDREN, FunctionalSums.label(statement, carriedOver, key),
                    FunctionalSums.term(carriedOver.getName(), carriedOver.cell(key)), funds, statement.getUnit()));
        }
    }

    /** The first amount column of the expenditure side is the total of the others. */
    private static void addRow(List<Sum> sums, Statement statement, LineItem row) {
        List<Cell> cells = row.getCells();
        if (cells.size() < 3 || !isAmount(cells.get(0)) || !FunctionalSums.title(statement, cells.get(0).key()).matches(".*(?:合计|小计).*")) {
            return;
        }
        List<Sum.Term> parts = cells.subList(1, cells.size()).stream().filter(FunctionalSums::isAmount)
                .map(cell -> FunctionalSums.term(FunctionalSums.title(statement, cell.key()), cell)).toList();
        if (!parts.isEmpty()) {
            sums.add(new Sum(FunctionalSums.ROW, FunctionalSums.label(statement, row, cells.get(0).key()),
                    FunctionalSums.term(row.getName(), cells.get(0)), parts, statement.getUnit()));
        }
    }

    private static void addBalance(List<Sum> sums, Statement statement) {
        Cell income = grandTotal(statement, "income");
        Cell expenditure = grandTotal(statement, "expenditure");
        if (isAmount(income) && isAmount(expenditure)) {
            sums.add(new Sum(BALANCE, StatementNames.of(statement) + " 收入总计与支出总计", FunctionalSums.term("收入总计", income),
                    List.of(FunctionalSums.term("支出总计", expenditure)), statement.getUnit()));
        }
    }

    private static Cell grandTotal(Statement statement, String side) {
        return statement.getRows().stream().filter(row -> side.equals(row.getSide()) && row.getName() != null)
                .filter(row -> row.getName().replaceAll("\\s", "").endsWith("总计")).findFirst()
                .flatMap(row -> row.getCells().stream().findFirst()).orElse(null);
    }
}
