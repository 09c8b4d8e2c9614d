package cn.mingzhang.account;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be asked about the money of an agency in a year (收支指标). Each knows the words in which a narrative names it, and under
 * which headings those words mean it: 支出总计 under 财政拨款收支 is another total.
 */
public enum Measure {

    TOTAL_REVENUE("收入总计", "(?!.*(?:一般公共|基金|国有|财政拨款)).*(?:收入总计|预算收入|预算收支安排)", "(?!.*财政拨款).*"),
    REVENUE("本年收入", "本年收入(?:合计)?|收入合计", "(?!.*财政拨款).*"),
    CARRIED_FORWARD("上年结转", "上年结转(?:收入|资金)?|年初结转和?结余", "(?!.*财政拨款).*"),
    TOTAL_EXPENDITURE("支出总计", "(?!.*(?:一般公共|基金|国有|财政拨款|项目支出|基本支出)).*(?:支出总计|支出预算|预算收支安排)", "(?!.*(?:财政拨款|一般公共)).*"),
    EXPENDITURE("本年支出", "(?:本年)?支出合计", "(?!.*财政拨款).*"),
    CARRIED_OVER("结转下年", "(?:年[末终]结转|结转下年).*", "(?!.*财政拨款).*"),
    BASIC("基本支出", "基本支出", "(?!.*(?:财政拨款|一般公共|绩效)).*支出.*"),
    PROJECT("项目支出", "(?:运转类.*)?项目支出", "(?!.*(?:财政拨款|一般公共|绩效)).*支出.*"),

    FISCAL_APPROPRIATION("财政拨款收入", "财政拨款收入", ".*收入.*"),
    GENERAL_PUBLIC_BUDGET("一般公共预算拨款", "一般公共预算(?:财政)?(?:拨款)?收入", ".*收入.*"),
    GOVERNMENT_FUND("政府性基金预算拨款", "(?:政府性)?基金(?:预算)?(?:财政)?(?:拨款)?收入", ".*收入.*"),
    STATE_CAPITAL("国有资本经营预算拨款", "国有资本经营(?:预算)?(?:财政)?(?:拨款)?收入", ".*收入.*"),
    FISCAL_ACCOUNT("财政专户管理资金", "财政专户(?:管理资金|核拨)?(?:收入)?", ".*收入.*"),
    UNIT_FUNDS("单位资金", "单位资金(?:收入)?", ".*收入.*"),
    SUPERIOR_SUBSIDY("上级补助收入", "上级补助收入", ".*收入.*"),
    BUSINESS_INCOME("事业收入", "事业收入", ".*收入.*"),
    OPERATING_INCOME("经营收入", "(?:事业单位)?经营收入", ".*收入.*"),
    AFFILIATE_INCOME("附属单位上缴收入", "附属单位上缴收入", ".*收入.*"),
    OTHER_INCOME("其他收入", "其他(?:来源)?收入", ".*收入.*"),

    GENERAL_EXPENDITURE("一般公共预算支出", ".*一般公共预算(?:财政拨款)?(?:当年|本年|决算)?支出", ".*"),
    GENERAL_BASIC("一般公共预算基本支出", ".*(?:一般公共预算|财政拨款)(?:安排)?基本支出", ".*基本支出.*"),
    PERSONNEL("人员经费", "人员经费", ".*基本支出.*"),
    PUBLIC_USE("公用经费", "(?:日常)?公用经费", ".*基本支出.*"),
    FUND_EXPENDITURE("政府性基金支出", ".*政府性基金(?:预算)?(?:财政拨款)?支出", ".*基金.*"),
    STATE_CAPITAL_EXPENDITURE("国有资本经营预算支出", ".*国有资本经营(?:预算)?(?:财政拨款)?支出", ".*国有资本.*"),

    THREE_PUBLIC("“三公”经费", ".*三公经费.*|支出决算", ".*三公.*"),
    ABROAD("因公出国（境）费", ".*因公出国(?:\\(境\\))?费?用?(?:支出)?", ".*三公.*"),
    VEHICLES("公务用车购置及运行维护费", ".*公务用车购置费?[及和]运.*费(?:支出)?", ".*三公.*"),
    VEHICLE_PURCHASE("公务用车购置费", ".*公务用车购置费?(?:支出)?", ".*三公.*"),
    VEHICLE_OPERATION("公务用车运行维护费", ".*公务用车运(?:行)?维?护?费(?:支出)?", ".*三公.*"),
    RECEPTION("公务接待费", ".*公务接待费(?:支出)?", ".*三公.*"),
    AGENCY_OPERATION("机关运行经费", ".*机关运行经费.*", ".*机关运行.*"),

    PROCUREMENT("政府采购", null, null),
    PROCUREMENT_GOODS("政府采购货物", null, null),
    PROCUREMENT_WORKS("政府采购工程", null, null),
    PROCUREMENT_SERVICES("政府采购服务", null, null),

    STAFF_QUOTA("编制人数", ".*编制(?:人数|人员|数)?(?:共|为)?", ".*"),
    STAFF("实有人数", "(?!.*(?:离休|退休|编制)).*(?:在职|实有|在编)(?:人数|人员|职工)?.*", ".*");

    private static final Set<Measure> SOURCES = Set.of(GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL, FISCAL_ACCOUNT, UNIT_FUNDS,
            SUPERIOR_SUBSIDY, BUSINESS_INCOME, OPERATING_INCOME, AFFILIATE_INCOME, OTHER_INCOME);

    private final String label;
    private final Pattern name;
    private final Pattern heading;

    Measure(String label, String name, String heading) {
        this.label = label;
        this.name = name == null ? null : Pattern.compile(name);
        this.heading = heading == null ? null : Pattern.compile(heading);
    }

    /** In Chinese, as the forms call it. */
    public String label() {
        return label;
    }

    /** For EL. */
    public String getLabel() {
        return label;
    }

    /** Whether it is income from one source; together with {@link #CARRIED_FORWARD} the sources make the total. */
    public boolean isSource() {
        return SOURCES.contains(this);
    }

    /** Whether it counts people, not money. */
    public boolean isCount() {
        return this == STAFF || this == STAFF_QUOTA;
    }

    /** Whether a narrative means it by this name under this heading; both folded. */
    boolean isMeantBy(String folded, String underHeading) {
        return name != null && name.matcher(folded).matches() && heading.matcher(underHeading).matches();
    }
}
