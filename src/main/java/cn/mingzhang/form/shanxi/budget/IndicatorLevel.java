package cn.mingzhang.form.shanxi.budget;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an indicator table that are no indicators: headers, 一级指标 and 二级指标 (指标层级). */
final class IndicatorLevel {

    private static final Pattern HEADER = Pattern.compile(
            "(?:年度|项目)?绩效指标|绩效|指标|指标名称|一级指标|二级指标|三级指标|(?:年度|实施期)?(?:绩效)?指标值|四级指标|备注");
    private static final Pattern HEADER_ROW = Pattern.compile("[一二三]级指标|指标值");
    private static final Pattern FIRST = Pattern.compile("(?:产出|效益|效果)指标");
    private static final Pattern SECOND = Pattern.compile("(?:数量|质量|时效|成本|(?:经济|社会|生态|生态环境)(?:成本|效益)|可持续性?(?:影响|发展)"
            + "|(?:服务对象|社会公众|受益对象|社会公众或服务对象|服务对象或受益人)?满意度?)(?:度)?指标");
    private static final Pattern RUN = Pattern.compile("(?:" + SECOND.pattern() + ")+(?<last>" + SECOND.pattern() + ")");
    private static final Pattern WEAK = Pattern.compile(
            "产出|效益|数量|质量|时效|成本|(?:经济|社会|生态)效益|可持续性?(?:影响|发展)|(?:服务对象|社会公众|受益对象)?满意度");

    private static final List<String> WORDS = List.of("产出指标", "效益指标", "满意度指标", "数量指标", "质量指标", "时效指标", "成本指标",
            "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "可持续发展指标", "服务对象满意度指标");
    private static final int SHORTEST_STUMP = 4;

    private IndicatorLevel() {
    }

    /** The level of which a page break left the beginning (服务对象满意), or null. */
    static String begunBy(String text) {
        String folded = Label.of(text);
        return folded.length() < SHORTEST_STUMP || isWeak(text) ? null
                : WORDS.stream().filter(word -> word.startsWith(folded) && word.length() > folded.length()).findFirst().orElse(null);
    }

    /** Whether a page break left only the end of a level (度指标, 标). */
    static boolean isEnd(String text) {
        String folded = Label.of(text);
        return folded.endsWith("标") && WORDS.stream().anyMatch(word -> word.endsWith(folded) && word.length() > folded.length());
    }

    /** The last of several levels that run together in one cell (经济效益指标社会效益指标), or null. */
    static String lastOfRun(String text) {
        Matcher run = RUN.matcher(Label.of(text));
        return run.matches() ? run.group("last") : null;
    }

    static boolean isHeader(String text) {
        return HEADER.matcher(Label.of(text)).matches();
    }

    /** Whether a word can only stand in the header row of an indicator table. */
    static boolean isHeaderRow(String text) {
        return HEADER_ROW.matcher(Label.of(text)).matches();
    }

    /** A level 1 word that is no level 2 word (产出指标, 效益指标). */
    static boolean isFirst(String text) {
        return FIRST.matcher(Label.of(text)).matches();
    }

    static boolean isSecond(String text) {
        return SECOND.matcher(Label.of(text)).matches();
    }

    /** Either level, printed in full. */
    static boolean isLevel(String text) {
        return isFirst(text) || isSecond(text);
    }

    /** A word that is a level in one sheet and an indicator in another (服务对象满意度). */
    static boolean isWeak(String text) {
        return WEAK.matcher(Label.of(text)).matches();
    }

    /** The level 1 that a level 2 belongs to, whatever label drifted beside it; cost is a part of output unless it has parts of its own. */
    static String firstOf(String second, List<String> printed) {
        if (second == null) {
            return printed.isEmpty() ? null : printed.get(0);
        }
        String folded = Label.of(second);
        if (folded.contains("满意")) {
            return "满意度指标";
        }
        if (folded.contains("效益") || folded.contains("可持续")) {
            return "效益指标";
        }
        return folded.matches(".+成本指标") ? "成本指标" : "产出指标";
    }
}
