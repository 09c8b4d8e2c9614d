package cn.mingzhang.samples;

/** The glossary of the samples (名词解释), explained in our own words. */
final class Glossary {

    private static final String[] BUDGET = {
        "基本支出", "单位养人和日常运转所需的支出，分为人员经费和公用经费两块。",
        "项目支出", "在基本支出以外，为办成一件具体的事情或者实现某项发展任务而安排的支出。",
        "“三公”经费", "用财政拨款开支的因公出国（境）费、公务用车购置及运行维护费和公务接待费三项的合称。",
        "机关运行经费", "行政单位和参照公务员法管理的事业单位在基本支出中用于公用的那一部分财政拨款。",
        "政府购买服务", "政府把适合由社会力量承担的服务事项交给有条件的单位去做，再按照数量和质量付费的做法。",
        "单位资金", "财政拨款和财政专户管理资金以外的收入，例如事业收入和其他收入。",
        "上年结转", "以前年度安排、当年没有用完，按原来的用途留到本年接着使用的资金。",
        "一般公共预算", "以税收为主要来源，用在民生、发展和机构运转等方面的收支预算。",
        "政府性基金预算", "依法向特定对象收取、只能用于特定公共事业的资金的收支预算。",
        "财政拨款", "一般公共预算、政府性基金预算和国有资本经营预算安排的资金。"};
    private static final String[] ACCOUNTS = {
        "财政拨款收入", "单位当年从本级财政取得的各类预算资金。",
        "其他收入", "财政拨款、事业、经营等收入以外的零星收入，例如存款利息。",
        "年初结转和结余", "以前年度留下来、年初可以继续使用的资金。",
        "年末结转和结余", "到年底仍未用完、留待以后年度继续使用的资金。",
        "基本支出", "保证机构运转、完成日常工作的人员支出和公用支出。",
        "项目支出", "为完成特定的行政任务或者事业发展目标，在基本支出之外的支出。",
        "“三公”经费", "因公出国（境）费、公务用车购置及运行维护费、公务接待费三项支出。",
        "机关运行经费", "行政单位和参公单位基本支出中的公用经费支出。"};

    private Glossary() {
    }

    static void budget(SampleDocument document) {
        write(document, BUDGET);
    }

    static void accounts(SampleDocument document) {
        write(document, ACCOUNTS);
    }

    private static void write(SampleDocument document, String[] entries) {
        for (int i = 0; i < entries.length; i += 2) {
            document.line(Line.Kind.BODY, Numbered.chinese(i / 2 + 1) + "、" + entries[i] + "：" + entries[i + 1]);
            document.expected().add("glossary", ExpectedFacts.map("term", entries[i], "definition", entries[i + 1]));
        }
    }
}
