package cn.mingzhang.web.portal;

import cn.mingzhang.check.Receipts;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A statement (报表) as a table, with its additions below it. */
@Named
@RequestScoped
public class StatementPage {

    @Inject
    private Visit visit;

    private Disclosure disclosure;
    private Statement statement;
    private StatementTable table;
    private CheckedTotals totals;

    public void load() {
        int index = visit.route().number("position") - 1;
        statement = visit.found(visit.disclosure().flatMap(d -> d.getStatements().stream().skip(index).findFirst()));
        if (statement != null) {
            disclosure = statement.getDisclosure();
            visit.restsOnlyOn(disclosure.getAgency());
            Receipts receipts = Receipts.of(disclosure);
            table = new StatementTable(statement, receipts);
            totals = CheckedTotals.of(statement, receipts);
        }
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public Statement getStatement() {
        return statement;
    }

    public StatementTable getTable() {
        return table;
    }

    public CheckedTotals getTotals() {
        return totals;
    }

    /** The one before it in the document, or null. */
    public Statement getPrevious() {
        return neighbour(-1);
    }

    /** The one after it, or null. */
    public Statement getNext() {
        return neighbour(1);
    }

    private Statement neighbour(int step) {
        List<Statement> all = disclosure.getStatements();
        int index = statement.getPosition() + step;
        return index < 0 || index >= all.size() ? null : all.get(index);
    }
}
