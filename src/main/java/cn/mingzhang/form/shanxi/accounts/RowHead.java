package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import java.util.List;

/**
 * The front of an indicator row: the level labels printed on it and its name.
 *
 * @param labels  cells of 一级指标 and 二级指标, also ones that cannot be read
 * @param name    三级指标; null when it was lost
 * @param next    index of the first value
 * @param misread whether the last label is none the form knows
 */
record RowHead(List<Grid.Cell> labels, Grid.Cell name, int next, boolean misread) {

    static RowHead of(List<Grid.Cell> cells) {
        int first = firstNonLabel(cells);
        if (first == cells.size()) {
            return new RowHead(cells, null, first, false);
        }
        if (first >= 2 && text(cells, first - 1).equals(text(cells, first - 2))) {
            return named(cells, first - 1, false);
        }
        if (nameIsLost(cells, first)) {
            return hasTooManyLevels(cells.subList(0, first)) ? named(cells, first - 1, false)
                    : new RowHead(cells.subList(0, first), null, first, false);
        }
        return firstIsMisreadLabel(cells, first) ? named(cells, first + 1, true) : named(cells, first, false);
    }

    private static RowHead named(List<Grid.Cell> cells, int name, boolean misread) {
        return new RowHead(cells.subList(0, name), cells.get(name), name + 1, misread);
    }

    private static String text(List<Grid.Cell> cells, int index) {
        return index < cells.size() ? PrintedText.label(cells.get(index).text()) : "";
    }

    private static CellShape shape(List<Grid.Cell> cells, int index) {
        return index < cells.size() ? CellShape.of(cells.get(index).text()) : null;
    }

    /** A cell before a label and a name is a label as well, whatever was made of it. */
    private static int firstNonLabel(List<Grid.Cell> cells) {
        int i = 0;
        while (shape(cells, i) == CellShape.LABEL
                || i < cells.size() && shape(cells, i + 1) == CellShape.LABEL && shape(cells, i + 2) == CellShape.WORDS) {
            i++;
        }
        return i;
    }

    /** After the labels comes a value at once: an operator, an outcome, a bare number. */
    private static boolean nameIsLost(List<Grid.Cell> cells, int index) {
        String text = text(cells, index);
        CellShape shape = shape(cells, index);
        return CellShape.hasOperator(text) || shape == CellShape.RESULT || shape == CellShape.NUMBER || CellShape.isRate(text)
                || shape == CellShape.TIME && shape(cells, index + 1) == CellShape.RESULT;
    }

    /** A name may equal a label (服务对象满意度): then more labels were read than there are levels. */
    private static boolean hasTooManyLevels(List<Grid.Cell> labels) {
        return labels.stream().filter(label -> EvaluationCategory.ofLevel2(label.text()).isPresent()).count() >= 2
                || labels.stream().filter(label -> !CellShape.isFrame(PrintedText.label(label.text()))).count() >= 3;
    }

    /** Two texts before the values: the first was a level-2 label (群众, 服务对象, 项目支出 …), unless the second is a unit or a target. */
    private static boolean firstIsMisreadLabel(List<Grid.Cell> cells, int first) {
        if (first + 2 >= cells.size()) {
            return false;
        }
        String one = text(cells, first);
        String two = text(cells, first + 1);
        String three = text(cells, first + 2);
        boolean valueFollows = CellShape.hasOperator(three);
        CellShape shape = shape(cells, first + 1);
        if (shape != CellShape.WORDS && !(shape == CellShape.LABEL && valueFollows)) {
            return false;
        }
        if (valueFollows) {
            return !three.endsWith(two);
        }
        boolean outcomeAfterTarget = shape(cells, first + 3) == CellShape.RESULT;
        return (outcomeAfterTarget || two.contains("满意")) && !two.equals(three) && one.matches("(?=.{1,8}$).*(效益|影响|满意|对象|群众|指标).*");
    }
}
