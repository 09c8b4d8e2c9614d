package cn.mingzhang.check;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sums of a statement by functional class (功能科目): 类 is the sum of its 款, 款 of its 项, the total row of all 类; and in each row
 * 合计 is basic plus project, or the sum of its fund sources.
 */
class FunctionalSums {

    static final Rule CHILDREN = Rule.warning("sum.children", "上级科目等于下级科目之和",
            "类级科目应等于其下款级科目之和，款级科目应等于其下项级科目之和；差额在各数四舍五入以内的不提示。");
    static final Rule TOTAL = Rule.warning("sum.total", "合计行等于各行之和", "合计行应等于各类（各单位、各项）之和；差额在各数四舍五入以内的不提示。");
    static final Rule ROW = Rule.warning("sum.row", "行内合计等于各列之和",
            "一行的合计应等于基本支出加项目支出，或等于各资金来源之和；差额在各数四舍五入以内的不提示。");

    private static final List<String> USES = List.of("basic", "project", "remittance", "operatingExpenditure", "affiliateSubsidy");
    private static final List<String> INCOMES = List.of("fiscalAppropriation", "superiorSubsidy", "businessIncome", "operatingIncome",
            "affiliateIncome", "otherIncome");
    private static final List<String> SOURCES =
            List.of("generalPublicBudget", "governmentFund", "stateCapital", "fiscalAccount", "unitFunds");
    private static final Set<Integer> CODE_LENGTHS = Set.of(3, 5, 7);

    private FunctionalSums() {
    }

    static List<Sum> of(Statement statement) {
        List<Sum> sums = new ArrayList<>();
        for (Column column : statement.getColumns()) {
            for (LineItem row : statement.getRows()) {
                addIfComplete(sums, isTotal(row) ? TOTAL : CHILDREN, statement, row, column.key(), children(statement, row));
            }
        }
        statement.getRows().forEach(row -> sums.addAll(rowSums(statement, row)));
        return sums;
    }

    /** 合计 as basic plus project and the like, and as the sum of its sources, where the statement has these columns. */
    static List<Sum> rowSums(Statement statement, LineItem row) {
        List<Sum> sums = new ArrayList<>();
        for (List<String> parts : List.of(USES, INCOMES, SOURCES)) {
            List<Sum.Term> terms = parts.stream().map(row::cell).filter(FunctionalSums::isAmount)
                    .map(cell -> term(title(statement, cell.key()), cell)).toList();
            Cell total = row.cell("total");
            boolean known = parts.stream().filter(key -> row.cell(key) != null).count() >= 2;
            if (known && isAmount(total) && !terms.isEmpty()) {
                sums.add(new Sum(ROW, label(statement, row, "total"), term(row.getName(), total), terms, statement.getUnit()));
            }
        }
        return sums;
    }

    private static void addIfComplete(List<Sum> sums, Rule rule, Statement statement, LineItem row, String key, List<LineItem> children) {
        Cell printed = row.cell(key);
        List<Sum.Term> terms = children.stream().filter(child -> isAmount(child.cell(key)))
                .map(child -> term(name(child), child.cell(key))).toList();
        if (isAmount(printed) && !terms.isEmpty()) {
            sums.add(new Sum(rule, label(statement, row, key), term(name(row), printed), terms, statement.getUnit()));
        }
    }

    private static List<LineItem> children(Statement statement, LineItem parent) {
        if (isTotal(parent)) {
            return statement.getRows().stream().filter(row -> row.getCode() != null && row.getCode().length() == 3).toList();
        }
        String code = parent.getCode();
        return code == null || !CODE_LENGTHS.contains(code.length()) ? List.of() : statement.getRows().stream()
                .filter(row -> row.getCode() != null && row.getCode().length() == code.length() + 2 && row.getCode().startsWith(code)).toList();
    }

    static boolean isTotal(LineItem row) {
        return row.getCode() == null && row.getName() != null && row.getName().replaceAll("\\s", "").matches(".*合计");
    }

    static boolean isAmount(Cell cell) {
        return cell != null && cell.amount().isPresent();
    }

    static Sum.Term term(String name, Cell cell) {
        return new Sum.Term(name, cell.amount().orElseThrow(), cell.at());
    }

    static String name(LineItem row) {
        return row.getCode() == null ? row.getName() : row.getCode() + " " + row.getName();
    }

    static String label(Statement statement, LineItem row, String key) {
        return StatementNames.of(statement) + " " + name(row) + "：" + title(statement, key);
    }

    static String title(Statement statement, String key) {
        return statement.getColumns().stream().filter(column -> column.key().equals(key)).map(Column::title).findFirst().orElse(key);
    }
}
