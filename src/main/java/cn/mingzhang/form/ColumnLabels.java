package cn.mingzhang.form;

import cn.mingzhang.disclosure.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The labels over a column, from the uppermost down: 支出 / 决算数 / 合计 (栏目). The number of the column and the words 栏次 and 行次
 * are furniture of the form and left out.
 */
record ColumnLabels(List<String> path) {

    static ColumnLabels of(Column column) {
        return new ColumnLabels(Arrays.stream(column.title().split("/")).map(PrintedText::oneLine)
                .filter(label -> !PrintedText.label(label).matches("\\d*|栏次|列次")).distinct().toList());
    }

    static List<ColumnLabels> of(Table table) {
        return table.columns().stream().map(ColumnLabels::of).toList();
    }

    /** As a title: 支出/决算数/合计. */
    String title() {
        return String.join("/", path);
    }

    /** All labels folded into one, for looking for words. */
    String words() {
        return path.stream().map(PrintedText::label).collect(Collectors.joining("/"));
    }

    /** The lowest label, folded. */
    String last() {
        return path.isEmpty() ? "" : PrintedText.label(path.get(path.size() - 1));
    }

    /** The uppermost label, folded. */
    String first() {
        return path.isEmpty() ? "" : PrintedText.label(path.get(0));
    }

    boolean isCode() {
        return words().matches(".*(?:科目|分类)[^/]{0,6}(?:编码|代码).*") || last().matches("编码|代码");
    }

    /** 类, 款 or 项 of a code that is printed in three columns. */
    boolean isPartOfCode() {
        return last().matches("[类款项]");
    }

    boolean isName() {
        return !isCode() && !isPartOfCode() && last().matches("(?:.*科目|项目|单位)?名称(?:\\(.*\\))?|项目|科目");
    }

    /** 项目, with which a side of a two-sided table begins. */
    boolean isItem() {
        return last().matches("项目(?:\\(.*\\))?");
    }

    /** 行次: the numbers of the form's lines. */
    boolean isLineNumber() {
        return last().matches("行次|序号");
    }
}
