package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Statement.Layout;
import java.util.regex.Pattern;

/** The thirteen tables of the form, told by their full title, brackets included (十三张预算公开表). */
enum BudgetTable {

    REVENUE_AND_EXPENDITURE("表一", Layout.REVENUE_AND_EXPENDITURE, "(?:预算收支|收支预算|收支)总表"),
    REVENUE("表二", Layout.FUNCTIONAL, "(?:预算收入|收入预算|收入)总表"),
    EXPENDITURE("表三", Layout.FUNCTIONAL, "(?:预算支出|支出预算|支出)总表"),
    FISCAL_APPROPRIATION("表四", Layout.REVENUE_AND_EXPENDITURE, "财政拨款(?:收支|预算收支|收支预算)总表"),
    GENERAL_PUBLIC_BUDGET("表五", Layout.FUNCTIONAL, "一般公共预算(?:财政拨款)?支出(?:预算)?(?:总)?表"),
    BASIC_EXPENDITURE("表六", Layout.ECONOMIC, "一般公共预算(?:财政拨款)?(?:安排)?(?:的)?基本支出(?:预算)?(?:分)?经济(?:分类)?(?:科目)?(?:明细)?(?:预算)?表"),
    GOVERNMENT_FUND_REVENUE("表七", Layout.FUNCTIONAL, "政府性基金(?:预算)?收入(?:预算)?表"),
    GOVERNMENT_FUND_EXPENDITURE("表八", Layout.FUNCTIONAL, "政府性基金(?:预算)?支出(?:预算)?表"),
    STATE_CAPITAL("表九", Layout.FUNCTIONAL, "国有资本经营(?:预算)?(?:收支|支出)(?:预算)?表"),
    THREE_PUBLIC("表十", Layout.ITEMS, "(?:财政拨款)?(?:安排)?(?:的)?\"?三公\"?经费(?:支出)?(?:预算)?(?:情况)?表"),
    AGENCY_OPERATION("表十一", Layout.UNITS, "(?:财政拨款)?(?:安排)?(?:的)?机关运行经费(?:支出)?(?:预算)?(?:情况)?表"),
    PROJECTS_THIS_YEAR("表十二", Layout.PROJECTS, "项目支出(?:预算)?表(?:\\((?:本年|当年)预算\\))?"),
    PROJECTS_CARRIED_OVER("表十三", Layout.PROJECTS, "项目支出(?:预算)?表\\(上年结转\\)");

    private static final int LONGEST_TITLE = 60;
    /** A printed number (表一, 附表1) and everything up to the year stand before the words that tell the table. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:(?:预算|部门)公开|附)?表(?:[一二三四五六七八九十]+|\\d+)[:、.]?)?(?:.{0,30}?\\d{4}年?度?)?(?:部门)?");

    private final String number;
    private final Layout layout;
    private final Pattern title;

    BudgetTable(String number, Layout layout, String title) {
        this.number = number;
        this.layout = layout;
        this.title = Pattern.compile(title + "(?:\\([^()]*\\))?");
    }

    /** The number the form gives it. */
    String number() {
        return number;
    }

    Layout layout() {
        return layout;
    }

    /** The table a line titles, or null. */
    static BudgetTable titledBy(String line) {
        String folded = Label.of(line);
        if (folded.length() > LONGEST_TITLE || !folded.contains("表")) {
            return null;
        }
        String words = BEFORE.matcher(folded).replaceFirst("");
        for (BudgetTable table : values()) {
            if (table != PROJECTS_THIS_YEAR && table.title.matcher(words).matches()) {
                return table;
            }
        }
        return PROJECTS_THIS_YEAR.title.matcher(words).matches() ? PROJECTS_THIS_YEAR : null;
    }
}
