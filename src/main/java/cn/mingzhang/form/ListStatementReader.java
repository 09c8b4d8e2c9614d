package cn.mingzhang.form;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import java.util.ArrayList;
import java.util.List;

/** Turns any table into a statement of the list layout: cells in the order of the columns, merged ones blank after their first. */
public class ListStatementReader {

    private final UnitFinder units = new UnitFinder();

    public Statement read(CaptionedTable captioned, Findings findings) {
        Table table = captioned.table();
        Statement statement = new Statement();
        statement.setNumber(captioned.number());
        statement.setTitle(captioned.caption());
        statement.setNote(captioned.notes().isEmpty() ? null : String.join("；", captioned.notes()));
        statement.setUnit(units.unit(captioned, findings));
        statement.setLayout(Statement.Layout.LIST);
        statement.setColumns(table.columns());
        statement.setAt(table.at());
        table.rows().forEach(row -> statement.add(row(row, table.columns())));
        statement.setEmpty(table.rows().isEmpty());
        return statement;
    }

    private static LineItem row(Table.Row row, List<Column> columns) {
        LineItem item = new LineItem();
        item.setAt(row.at());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Table.Cell cell = row.cells().get(i);
            cells.add(new Cell(columns.get(i).key(), printed(cell), cell.at()));
        }
        item.setCells(cells);
        row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().ifPresent(cell -> item.setName(cell.text()));
        item.setRowType(row.isTotal() ? "total" : null);
        return item;
    }

    /** Amounts without thousands separators, words as they stand, null for nothing. */
    private static String printed(Table.Cell cell) {
        if (cell.isBlank()) {
            return null;
        }
        return Amount.number(cell.text()).isPresent() ? cell.text().replaceAll("[,，\\s]", "") : cell.text();
    }
}
