package cn.mingzhang.account;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Statement;
import java.util.List;
import java.util.Optional;

/** Which of the statements that every department publishes a table is (报表), told by its title and layout, never by its number. */
public enum StatementRole {

    /** 收支总表, 收入支出决算总表 */ OVERALL,
    /** 收入总表, 收入决算表 */ REVENUE,
    /** 支出总表, 支出决算表 */ EXPENDITURE,
    /** 财政拨款收支总表 */ APPROPRIATION,
    /** 一般公共预算支出表 */ GENERAL,
    /** 一般公共预算基本支出表, by economic class */ BASIC,
    /** 政府性基金预算收入表 */ FUND_REVENUE,
    /** 政府性基金预算支出表 */ FUND,
    /** 国有资本经营预算表 */ STATE_CAPITAL,
    /** “三公”经费支出表 */ THREE_PUBLIC,
    /** 机关运行经费表 */ OPERATION,
    /** 项目支出表 */ PROJECTS,
    /** 项目支出表（上年结转） */ PROJECTS_CARRIED,
    /** any other table */ OTHER;

    /** The role a statement has. */
    public static StatementRole of(Statement statement) {
        String title = statement.getTitle() == null ? "" : statement.getTitle().replaceAll("[\\s\\u3000]", "");
        Statement.Layout layout = statement.getLayout() == null ? Statement.Layout.LIST : statement.getLayout();
        return switch (layout) {
            case REVENUE_AND_EXPENDITURE -> title.contains("财政拨款") ? APPROPRIATION : OVERALL;
            case FUNCTIONAL -> functional(title);
            case ECONOMIC -> BASIC;
            case ITEMS -> title.matches(".*三公.*") || holds(statement, "出国") ? THREE_PUBLIC : OTHER;
            case UNITS -> title.contains("机关运行") ? OPERATION : OTHER;
            case PROJECTS -> title.contains("上年结转") && !title.contains("不含上年结转") ? PROJECTS_CARRIED : PROJECTS;
            case LIST -> OTHER;
        };
    }

    /** The first statement of a disclosure that has this role. */
    public Optional<Statement> in(Disclosure disclosure) {
        List<Statement> statements = disclosure.getStatements();
        return statements.stream().filter(statement -> of(statement) == this).findFirst();
    }

    private static StatementRole functional(String title) {
        String plain = title.replaceAll("[（(].*?[）)]", "");
        if (plain.contains("国有资本")) {
            return STATE_CAPITAL;
        }
        if (plain.contains("基金")) {
            return plain.contains("支出") ? FUND : FUND_REVENUE;
        }
        if (plain.contains("一般公共预算") || plain.contains("财政拨款")) {
            return GENERAL;
        }
        if (plain.contains("收入")) {
            return REVENUE;
        }
        return plain.contains("支出") ? EXPENDITURE : OTHER;
    }

    private static boolean holds(Statement statement, String word) {
        return statement.getRows().stream().anyMatch(row -> row.getName() != null && row.getName().contains(word));
    }
}
