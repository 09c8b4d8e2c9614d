package cn.mingzhang.check;

import cn.mingzhang.disclosure.Statement;

/** How a message calls a statement: by its number where it has one, else by its title. */
final class StatementNames {

    private StatementNames() {
    }

    static String of(Statement statement) {
        return statement.getNumber() != null ? statement.getNumber() : "《" + statement.getTitle() + "》";
    }
}
