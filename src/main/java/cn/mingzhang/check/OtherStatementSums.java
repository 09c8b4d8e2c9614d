package cn.mingzhang.check;

import static cn.mingzhang.check.FunctionalSums.isAmount;
import static cn.mingzhang.check.FunctionalSums.term;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.List;

/** Sums of the statements by economic class, of “三公”经费, by unit, and of projects. */
class OtherStatementSums {

    private OtherStatementSums() {
    }

    /** 合计 of the categories, a category of its details up to the next one, 合计 of 人员经费 and 公用经费. */
    static List<Sum> economic(Statement statement) {
        List<Sum> sums = new ArrayList<>();
        for (Column column : statement.getColumns()) {
            List<LineItem> rows = statement.getRows();
            for (int i = 0; i < rows.size(); i++) {
                LineItem row = rows.get(i);
                if ("total".equals(row.getRowType())) {
                    add(sums, FunctionalSums.TOTAL, statement, row, column.key(), ofType(rows, "category"));
                } else if ("category".equals(row.getRowType())) {
                    int end = i + 1;
                    while (end < rows.size() && "detail".equals(rows.get(end).getRowType())) {
                        end++;
                    }
                    add(sums, FunctionalSums.CHILDREN, statement, row, column.key(), rows.subList(i + 1, end));
                }
            }
        }
        for (LineItem row : statement.getRows()) {
            parts(sums, statement, row, List.of("personnel", "publicUse"));
        }
        return sums;
    }

    /** “三公”经费: 合计 of 出国、接待、用车; 用车 of 购置 and 运行维护. */
    static List<Sum> items(Statement statement) {
        List<Sum> sums = new ArrayList<>();
        List<LineItem> rows = statement.getRows();
        List<LineItem> vehicles = rows.stream().filter(row -> isVehiclePart(row.getName())).toList();
        List<LineItem> main = rows.stream().filter(row -> !isVehiclePart(row.getName()) && !isTotal(row) && !isVehicleKind(row.getName())).toList();
        for (Column column : statement.getColumns()) {
            for (LineItem row : rows) {
                if (isTotal(row)) {
                    List<LineItem> addends = new ArrayList<>(main);
                    rows.stream().filter(r -> isVehicleKind(r.getName())).forEach(addends::add);
                    add(sums, FunctionalSums.TOTAL, statement, row, column.key(), addends);
                } else if (isVehicleKind(row.getName())) {
                    add(sums, FunctionalSums.CHILDREN, statement, row, column.key(), vehicles);
                }
            }
        }
        rows.forEach(row -> sums.addAll(FunctionalSums.rowSums(statement, row)));
        return sums;
    }

    /** 部门合计 of the units. */
    static List<Sum> units(Statement statement) {
        List<Sum> sums = new ArrayList<>();
        List<LineItem> units = statement.getRows().stream().filter(row -> !isTotal(row)).toList();
        for (Column column : statement.getColumns()) {
            statement.getRows().stream().filter(OtherStatementSums::isTotal)
                    .forEach(row -> add(sums, FunctionalSums.TOTAL, statement, row, column.key(), units));
        }
        statement.getRows().forEach(row -> sums.addAll(FunctionalSums.rowSums(statement, row)));
        return sums;
    }

    /**
     * A unit of its projects, the department of its units. A unit is printed twice in a row where it has no units below it; the
     * first row of the statement is the department.
     */
    static List<Sum> projects(Statement statement) {
        List<Sum> sums = new ArrayList<>();
        List<LineItem> rows = statement.getRows();
        List<LineItem> units = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean lastOfRun = "unit".equals(rows.get(i).getRowType()) && i + 1 < rows.size() && "project".equals(rows.get(i + 1).getRowType());
            if (lastOfRun) {
                int end = i + 1;
                while (end < rows.size() && "project".equals(rows.get(end).getRowType())) {
                    end++;
                }
                units.add(rows.get(i));
                for (Column column : statement.getColumns()) {
                    add(sums, FunctionalSums.CHILDREN, statement, rows.get(i), column.key(), rows.subList(i + 1, end));
                }
            }
        }
        if (!rows.isEmpty() && units.size() > 1) {
            for (Column column : statement.getColumns()) {
                add(sums, FunctionalSums.TOTAL, statement, rows.get(0), column.key(), units);
            }
        }
        rows.forEach(row -> sums.addAll(FunctionalSums.rowSums(statement, row)));
        return sums;
    }

    private static void add(List<Sum> sums, Rule rule, Statement statement, LineItem row, String key, List<LineItem> addends) {
        Cell printed = row.cell(key);
        List<Sum.Term> terms = addends.stream().filter(addend -> isAmount(addend.cell(key)))
                .map(addend -> term(addend.getName(), addend.cell(key))).toList();
        if (isAmount(printed) && !terms.isEmpty()) {
            sums.add(new Sum(rule, FunctionalSums.label(statement, row, key), term(row.getName(), printed), terms, statement.getUnit()));
        }
    }

    private static void parts(List<Sum> sums, Statement statement, LineItem row, List<String> keys) {
        Cell total = row.cell("total");
        List<Sum.Term> terms = keys.stream().map(row::cell).filter(FunctionalSums::isAmount)
                .map(cell -> term(FunctionalSums.title(statement, cell.key()), cell)).toList();
        if (isAmount(total) && !terms.isEmpty()) {
            sums.add(new Sum(FunctionalSums.ROW, FunctionalSums.label(statement, row, "total"), term(row.getName(), total), terms, statement.getUnit()));
        }
    }

    private static List<LineItem> ofType(List<LineItem> rows, String type) {
        return rows.stream().filter(row -> type.equals(row.getRowType())).toList();
    }

    private static boolean isTotal(LineItem row) {
        return row.getName() != null && row.getName().replaceAll("\\s", "").endsWith("合计");
    }

    private static boolean isVehicleKind(String name) {
        return name != null && name.replaceAll("\\s", "").matches("(?:[\\d一二三四五、.（(）)]*)公务用车购置(?:费)?[及和]运行(?:维护)?费.*");
    }

    private static boolean isVehiclePart(String name) {
        return name != null && !isVehicleKind(name) && name.contains("公务用车");
    }
}
