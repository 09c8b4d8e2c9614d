package cn.mingzhang.web.portal;

import cn.mingzhang.check.Receipts;
import cn.mingzhang.disclosure.Statement;

/** A statement in the list of a disclosure (报表目录), with what its totals say. */
public record StatementEntry(Statement statement, CheckedTotals totals) {

    static StatementEntry of(Statement statement, Receipts receipts) {
        return new StatementEntry(statement, CheckedTotals.of(statement, receipts));
    }

    /** Printed without data. */
    public boolean blank() {
        return statement.isEmpty() || statement.getRows().isEmpty();
    }
}
