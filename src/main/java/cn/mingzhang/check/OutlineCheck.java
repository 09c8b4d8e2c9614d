package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headings promise: consecutive numbers, tables under a heading of tables, attachments that are named. */
public class OutlineCheck implements Check {

    static final Rule NUMBERING = Rule.note("outline.numbering", "标题序号连续", "同级标题的序号应当连续；跳号可能是删去了内容。");
    static final Rule TABLES = Rule.warning("outline.tables", "报表部分应有报表", "标题为预算表、决算表的部分应有报表；没有的应说明另行公开的位置。");
    static final Rule ATTACHMENT = Rule.warning("outline.attachment", "列名的附件应在文件中", "文末列出附件名称而没有附件内容。");

    private static final Pattern NUMBERED = Pattern.compile("^[（(]?(?<number>[一二三四五六七八九十]{1,3})[）)、].*");
    private static final Pattern NAMED = Pattern.compile("附件[一二三四五\\d]*[：:](?<name>[^\\n。]{4,40}表)");
    private static final String DIGITS = "一二三四五六七八九";

    @Override
    public List<Rule> rules() {
        return List.of(NUMBERING, TABLES, ATTACHMENT);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        checkNumbering(disclosure.getOutline(), signals);
        checkTables(disclosure, signals);
        checkAttachments(disclosure, signals);
    }

    private static void checkNumbering(List<OutlineEntry> outline, Signals signals) {
        Deque<OutlineEntry> open = new ArrayDeque<>();
        for (OutlineEntry entry : outline) {
            while (!open.isEmpty() && open.peek().level() > entry.level()) {
                open.pop();
            }
            OutlineEntry before = open.isEmpty() || open.peek().level() != entry.level() ? null : open.pop();
            int number = number(entry.title());
            int last = before == null ? 0 : number(before.title());
            if (last > 0 && number > last + 1 && sameStyle(before.title(), entry.title())) {
                signals.signal(NUMBERING, "标题“" + entry.title() + "”接在“" + before.title() + "”之后，序号跳过了" + (number - last - 1) + "个",
                        null, null, entry.at(), before.at());
            }
            open.push(entry);
        }
    }

    private static void checkTables(Disclosure disclosure, Signals signals) {
        boolean hasStatements = disclosure.getStatements().stream().anyMatch(statement -> statement.getNumber() != null || statement.getRows().size() > 3);
        for (OutlineEntry entry : disclosure.getOutline()) {
            if (entry.title().matches(".*(?:预算|决算)(?:报表|表)$") && !hasStatements) {
                String expected = disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS ? "9张决算表" : "预算报表";
                signals.signal(TABLES, "“" + entry.title() + "”下没有报表", expected, "无", entry.at());
            }
        }
    }

    private static void checkAttachments(Disclosure disclosure, Signals signals) {
        List<Passage> narrative = disclosure.getNarrative();
        if (narrative.isEmpty() || !disclosure.getEvaluations().isEmpty()) {
            return;
        }
        Passage last = narrative.get(narrative.size() - 1);
        Matcher named = NAMED.matcher(last.getText());
        while (named.find()) {
            String name = named.group("name");
            if (disclosure.getStatements().stream().noneMatch(statement -> String.valueOf(statement.getTitle()).contains(name))) {
                signals.signal(ATTACHMENT, "文末列出附件“" + name + "”，文件中没有这张表", name, "无", last.getAt());
            }
        }
    }

    private static boolean sameStyle(String one, String other) {
        return (one.charAt(0) == '（' || one.charAt(0) == '(') == (other.charAt(0) == '（' || other.charAt(0) == '(');
    }

    private static int number(String title) {
        Matcher matcher = NUMBERED.matcher(title);
        if (!matcher.matches()) {
            return 0;
        }
        String digits = matcher.group("number");
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(digits) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(0)) + 1;
        return tens * 10 + (ten == digits.length() - 1 ? 0 : DIGITS.indexOf(digits.charAt(digits.length() - 1)) + 1);
    }
}
