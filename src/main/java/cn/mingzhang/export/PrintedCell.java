package cn.mingzhang.export;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cell with the row and the statement it stands in (表中一格).
 *
 * @param number counted in its row from 1
 */
record PrintedCell(LineItem row, Cell cell, int number) {

    static List<PrintedCell> of(LineItem row) {
        return IntStream.range(0, row.getCells().size()).mapToObj(i -> new PrintedCell(row, row.getCells().get(i), i + 1)).toList();
    }

    Statement statement() {
        return row.getStatement();
    }

    String columnTitle() {
        return statement().getColumns().stream().filter(column -> column.key().equals(cell.key())).map(Column::title).findFirst().orElse(null);
    }

    /** Its own place where it is known, else that of the row. */
    SourceLocation at() {
        return cell.at() != null && cell.at().isKnown() ? cell.at() : row.getAt();
    }
}
