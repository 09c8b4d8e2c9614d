package cn.mingzhang.form.shanxi.budget;

import java.util.List;
import java.util.regex.Pattern;

/** The words of an indicator table that are no indicators: headers, 一级指标 and 二级指标 (指标层级). */
final class IndicatorLevel {

    private static final Pattern HEADER = Pattern.compile(
            "(?:年度|项目)?绩效指标|绩效|指标|指标名称|一级指标|二级指标|三级指标|(?:年度|实施期)?(?:绩效)?指标值|四级指标|备注");
    private static final Pattern HEADER_ROW = Pattern.compile("[一二三]级指标|指标值");
    private static final Pattern FIRST = Pattern.compile("(?:产出|效益|效果)指标");
    private static final Pattern SECOND = Pattern.compile("(?:数量|质量|时效|成本|(?:经济|社会|生态|生态环境)(?:成本|效益)|可持续性?(?:影响|发展)"
            + "|(?:服务对象|社会公众|受益对象|社会公众或服务对象|服务对象或受益人)?满意度?)(?:度)?指标");
    private static final Pattern WEAK = Pattern.compile(
            "产出|效益|数量|质量|时效|成本|(?:经济|社会|生态)效益|可持续性?(?:影响|发展)|(?:服务对象|社会公众|受益对象)?满意度");

    private IndicatorLevel() {
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
