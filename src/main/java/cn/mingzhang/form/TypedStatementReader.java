package cn.mingzhang.form;

import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Findings;
import java.util.List;

/**
 * Turns a table into a statement whose rows are typed by what its column labels and codes say (报表类型): 功能科目, 经济科目, 收支总表,
 * “三公”经费. A table whose labels do not tell stays a list.
 */
public class TypedStatementReader {

    private final ListStatementReader lists = new ListStatementReader();

    public Statement read(CaptionedTable captioned, Findings findings) {
        Statement statement = lists.read(captioned, findings);
        TypedRows rows = rows(captioned);
        if (rows == null) {
            return statement;
        }
        Statement typed = new Statement();
        typed.setNumber(statement.getNumber());
        typed.setTitle(statement.getTitle());
        typed.setNote(statement.getNote());
        typed.setUnit(statement.getUnit());
        typed.setAt(statement.getAt());
        typed.setLayout(rows.layout());
        typed.setColumns(rows.columns());
        List<LineItem> items = rows.read(findings);
        boolean blank = items.stream().allMatch(TypedStatementReader::isBlankTotal);
        if (!blank) {
            items.forEach(typed::add);
        }
        typed.setEmpty(blank);
        return typed;
    }

    /** The kind of rows that fits, or null: each looks for labels the others do not have. */
    private static TypedRows rows(CaptionedTable captioned) {
        Table table = captioned.table();
        TypedRows rows = ThreePublicRows.in(table);
        rows = rows == null ? ItemRows.in(table) : rows;
        rows = rows == null ? TwoSidedRows.in(table) : rows;
        rows = rows == null ? EconomicRows.in(table) : rows;
        return rows == null ? FunctionalRows.in(table) : rows;
    }

    /** A 合计 row that prints nothing: the table has no data. */
    private static boolean isBlankTotal(LineItem item) {
        return item.getCode() == null && item.getCells().stream().allMatch(cell -> cell.text() == null)
                && PrintedText.label(item.getName()).matches("(?:.{0,6}(?:合计|总计))?");
    }

    /** The rows of a table read as one kind. */
    interface TypedRows {

        Statement.Layout layout();

        /** The amount columns. */
        List<Column> columns();

        List<LineItem> read(Findings findings);
    }
}
