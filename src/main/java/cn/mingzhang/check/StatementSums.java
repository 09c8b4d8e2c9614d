package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Statement;
import java.util.List;

/** Every sum that can be checked inside a statement, with its receipt; pages show them beside the totals. */
public final class StatementSums {

    private StatementSums() {
    }

    public static List<Sum> of(Disclosure disclosure) {
        return disclosure.getStatements().stream().flatMap(statement -> of(statement).stream()).toList();
    }

    public static List<Sum> of(Statement statement) {
        if (statement.getLayout() == null) {
            return List.of();
        }
        return switch (statement.getLayout()) {
            case FUNCTIONAL -> FunctionalSums.of(statement);
            case REVENUE_AND_EXPENDITURE -> RevenueAndExpenditureSums.of(statement);
            case ECONOMIC -> OtherStatementSums.economic(statement);
            case ITEMS -> OtherStatementSums.items(statement);
            case UNITS -> OtherStatementSums.units(statement);
            case PROJECTS -> OtherStatementSums.projects(statement);
            case LIST -> List.of();
        };
    }
}
