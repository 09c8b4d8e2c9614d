package cn.mingzhang.form.shanxi.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a project target sheet (项目支出绩效目标表栏目). */
enum SheetLabel {

    NAME("项目名称"),
    DEPARTMENT("(?:项目)?主管部门(?:及代码|名称及代码|\\(?代码\\)?)?"),
    UNIT("(?:项目)?实施单位"),
    ATTRIBUTE("项目属性"),
    PERIOD("项目(?:实施)?期(?:限)?"),
    FUNDS("项目资金(?:\\((?:万|亿)?元\\))?"),
    OVERVIEW("项目概况"),
    BASIS("(?:项目)?立项依据"),
    NECESSITY("项目设立(?:的)?必要性"),
    MEASURES("(?:保证)?项目实施的?制度、?措施"),
    PLAN("项目实施计划"),
    GOAL_HEAD("(?:实施期|年度|中期)(?:绩效)?目标"),
    GOAL("总体目标|绩效目标");

    private final Pattern whole;
    private final Pattern leading;

    SheetLabel(String words) {
        whole = Pattern.compile(words);
        leading = Pattern.compile("\\s*(?<label>" + words.replace("\\(", "[(（]").replace("\\)", "[)）]") + ")\\s*[:：\\s]\\s*(?<value>\\S.*)",
                Pattern.DOTALL);
    }

    /** A label, and the value printed with it in one cell, or null. */
    record Match(SheetLabel label, String value) {
    }

    /** The label a cell begins with, or null; a long text that opens with a label's words is no label. */
    static Match match(String cell) {
        String folded = Label.of(cell);
        for (SheetLabel label : values()) {
            if (label.whole.matcher(folded).matches()) {
                return new Match(label, null);
            }
        }
        for (SheetLabel label : values()) {
            Matcher matcher = label.leading.matcher(cell);
            if (matcher.matches()) {
                return new Match(label, matcher.group("value").strip());
            }
        }
        return null;
    }

    /** The texts of the middle part, in the order of the form. */
    boolean isText() {
        return compareTo(OVERVIEW) >= 0 && compareTo(PLAN) <= 0;
    }

    /** The short fields of the upper part. */
    boolean isHead() {
        return compareTo(PERIOD) <= 0;
    }
}
