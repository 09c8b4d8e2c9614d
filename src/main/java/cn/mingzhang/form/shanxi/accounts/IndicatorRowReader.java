package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.money.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes an indicator row apart by what its cells look like: level labels first, then the name, the values, the weight and the
 * score as the last two bare numbers, then the reason of a deviation. The columns are not asked, since they are shifted freely.
 */
class IndicatorRowReader {

    private final IndicatorValues values = new IndicatorValues();

    /** Empty when the row prints no indicator: only labels, which the caller carries on, or nothing that can be placed. */
    Optional<IndicatorRow> read(SheetRow row, SheetFindings findings) {
        List<Grid.Cell> cells = row.cells();
        int name = firstNonLabel(cells);
        List<String> labels = new ArrayList<>(cells.subList(0, name).stream().map(Grid.Cell::text).toList());
        if (name >= 2 && sameText(cells.get(name - 1), cells.get(name - 2))) {
            name--;
        } else if (name < cells.size() && nameIsLost(cells, name)) {
            name = repeatsItsLabel(labels) ? name - 1 : -name - 1;
        } else if (name < cells.size() && firstIsMisreadLabel(cells, name)) {
            labels.add(cells.get(name).text());
            findings.note("reading.label-misread", "二级指标名称无法辨认，已按所在位置归类", row.at());
            name++;
        }
        boolean lost = name < 0;
        int from = lost ? -name - 1 : name + 1;
        if (from > cells.size() || lost && from == cells.size()) {
            return Optional.empty();
        }
        if (!lost && name < labels.size()) {
            labels = labels.subList(0, name);
        }
        if (lost) {
            findings.warning("reading.name-missing", "三级指标名称缺失", row.at());
        }
        return Optional.of(take(cells, lost ? null : cells.get(name).text(), labels, from, row, findings));
    }

    private IndicatorRow take(List<Grid.Cell> cells, String name, List<String> labels, int from, SheetRow row, SheetFindings findings) {
        int last = lastNumber(cells, from);
        int weight = last > from && CellShape.of(cells.get(last - 1).text()) == CellShape.NUMBER ? last - 1 : last;
        if (last < 0) {
            findings.warning("reading.ambiguous-cell", "指标行没有分值和得分", row.at());
        } else if (weight == last) {
            findings.warning("reading.score-missing", "指标行只印出分值，得分缺失", row.at());
        }
        List<String> between = cells.subList(from, last < 0 ? cells.size() : weight).stream().map(Grid.Cell::text).toList();
        String deviation = last < 0 ? "" : String.join("", cells.subList(last + 1, cells.size()).stream().map(Grid.Cell::text).toList());
        Figure weightFigure = last < 0 ? null : figure(cells.get(weight));
        Figure scoreFigure = last < 0 || weight == last ? null : figure(cells.get(last));
        IndicatorValues.Placed placed = values.place(between, weightFigure, row, findings);
        if (weightFigure != null && scoreFigure != null && scoreFigure.value().compareTo(weightFigure.value()) > 0) {
            findings.warning("reading.score-over-weight", "指标行的得分大于分值，可能错位", row.at());
        }
        return new IndicatorRow(labels, name, placed.initial(), placed.adjusted(), placed.actual(), placed.words(), weightFigure, scoreFigure,
                deviation.isEmpty() ? null : deviation, row.at());
    }

    private static Figure figure(Grid.Cell cell) {
        return Figure.read(cell.text(), cell.at());
    }

    private static int firstNonLabel(List<Grid.Cell> cells) {
        int i = 0;
        while (i < cells.size() && (isLabel(cells, i) || isLabel(cells, i + 1) && isName(cells, i + 2))) {
            i++;
        }
        return i;
    }

    private static boolean sameText(Grid.Cell one, Grid.Cell other) {
        return PrintedText.label(one.text()).equals(PrintedText.label(other.text()));
    }

    private static boolean isLabel(List<Grid.Cell> cells, int index) {
        return index < cells.size() && CellShape.of(cells.get(index).text()) == CellShape.LABEL;
    }

    private static boolean isName(List<Grid.Cell> cells, int index) {
        return index < cells.size() && CellShape.of(cells.get(index).text()) == CellShape.WORDS;
    }

    /** After the labels comes a value at once: an operator, an outcome, a bare number. */
    private static boolean nameIsLost(List<Grid.Cell> cells, int index) {
        String text = cells.get(index).text();
        CellShape shape = CellShape.of(text);
        boolean outcomeFollows = index + 1 < cells.size() && CellShape.of(cells.get(index + 1).text()) == CellShape.RESULT;
        return CellShape.hasOperator(text) || shape == CellShape.RESULT || shape == CellShape.NUMBER || CellShape.isRate(text)
                || shape == CellShape.TIME && outcomeFollows;
    }

    /** A level-3 name may equal a label (服务对象满意度): then more labels were read than there are levels. */
    private static boolean repeatsItsLabel(List<String> labels) {
        return labels.stream().filter(label -> EvaluationCategory.ofLevel2(label).isPresent()).count() >= 2
                || labels.stream().filter(label -> !CellShape.isFrame(PrintedText.label(label))).count() >= 3;
    }

    /** Two texts before the values: the first was a level-2 label (群众, 服务对象, 项目支出 …), unless the second is a unit or a target. */
    private static boolean firstIsMisreadLabel(List<Grid.Cell> cells, int first) {
        if (first + 2 >= cells.size() || CellShape.hasOperator(cells.get(first).text())) {
            return false;
        }
        String one = PrintedText.label(cells.get(first).text());
        String two = PrintedText.label(cells.get(first + 1).text());
        String three = PrintedText.label(cells.get(first + 2).text());
        CellShape shape = CellShape.of(two);
        if (shape != CellShape.WORDS && !(shape == CellShape.LABEL && CellShape.hasOperator(three))) {
            return false;
        }
        if (CellShape.hasOperator(three)) {
            return !three.endsWith(two);
        }
        boolean outcomeAfter = first + 3 < cells.size() && CellShape.of(cells.get(first + 3).text()) == CellShape.RESULT;
        return (outcomeAfter || two.contains("满意")) && one.length() <= 8 && !two.equals(three) && one.matches(".*(效益|影响|满意|对象|群众|指标|[效郊]盐).*");
    }

    /** The last bare number; one that stands alone before a value is no weight but a target without its unit. */
    private static int lastNumber(List<Grid.Cell> cells, int from) {
        boolean valueFollows = false;
        for (int i = cells.size() - 1; i >= from; i--) {
            CellShape shape = CellShape.of(cells.get(i).text());
            if (shape == CellShape.NUMBER) {
                boolean pair = i - 1 > from && CellShape.of(cells.get(i - 1).text()) == CellShape.NUMBER;
                return valueFollows && !pair ? -1 : i;
            }
            valueFollows |= shape == CellShape.RESULT || CellShape.hasOperator(cells.get(i).text());
        }
        return -1;
    }
}
