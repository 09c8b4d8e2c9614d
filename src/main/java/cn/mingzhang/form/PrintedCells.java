package cn.mingzhang.form;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns cells of a table into cells of a statement (单元格): an amount without separators, nothing for a blank or a dash. */
final class PrintedCells {

    /** What a department prints where a column does not apply. */
    private static final Pattern NOTHING = Pattern.compile("[-—–－/]*");

    private PrintedCells() {
    }

    static Cell amount(String key, Table.Cell cell, Findings findings) {
        String text = PrintedText.label(cell.text());
        if (NOTHING.matcher(text).matches()) {
            return new Cell(key, null, cell.at());
        }
        Optional<BigDecimal> number = Amount.number(text);
        if (number.isEmpty()) {
            findings.note("reading.not-an-amount", cell.at(), "金额栏里是“%s”，不是金额", cell.text());
        }
        return new Cell(key, number.map(BigDecimal::toPlainString).orElse(cell.text()), cell.at());
    }

    /** The text of a cell, or null. */
    static String text(Table.Row row, int column) {
        return column < 0 || row.cells().get(column).isBlank() ? null : row.cells().get(column).text();
    }
}
