package cn.mingzhang.web.portal;

import cn.mingzhang.check.Receipt;
import cn.mingzhang.check.Receipts;
import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The totals a statement prints, each with its additions (合计与凭据), those that differ first. */
public record CheckedTotals(List<Total> totals) {

    /** A total with every addition that speaks of it: of rows, of columns, across statements. */
    public record Total(SourceLocation at, String printed, Receipt mark, List<Receipt> receipts) {
    }

    /** How many totals have a mark. */
    public record Count(Receipt.State state, long number) {
    }

    /** Those of one statement. */
    public static CheckedTotals of(Statement statement, Receipts receipts) {
        List<Total> totals = new ArrayList<>();
        Set<SourceLocation> seen = new HashSet<>();
        for (LineItem row : statement.getRows()) {
            for (Cell cell : row.getCells()) {
                if (cell.at() != null && cell.at().isKnown() && seen.add(cell.at())) {
                    receipts.mark(cell.at()).ifPresent(mark ->
                            totals.add(new Total(cell.at(), PrintedFigures.cell(cell.text()), mark, receipts.at(cell.at()))));
                }
            }
        }
        totals.sort((one, other) -> Boolean.compare(other.mark().state() == Receipt.State.DIFFERS, one.mark().state() == Receipt.State.DIFFERS));
        return new CheckedTotals(totals);
    }

    /** How many there are of each mark, without those there are none of. */
    public List<Count> counts() {
        return Arrays.stream(Receipt.State.values())
                .map(state -> new Count(state, totals.stream().filter(total -> total.mark().state() == state).count()))
                .filter(count -> count.number() > 0).toList();
    }
}
