package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.Optional;

/**
 * Takes an indicator row apart by what its cells look like: level labels first, then the name, the values, the weight and the
 * score as the last two bare numbers, then the reason of a deviation. The columns are not asked, since they are shifted freely.
 */
class IndicatorRowReader {

    private final IndicatorValueReader values = new IndicatorValueReader();

    /** Empty when the row prints no indicator: only labels, which the caller carries on, or nothing that can be placed. */
    Optional<IndicatorRow> read(SheetRow row, SheetFindings findings) {
        RowHead head = RowHead.of(row.cells());
        if (head.name() == null && head.next() == row.cells().size()) {
            return Optional.empty();
        }
        if (head.name() == null) {
            findings.warning("reading.name-missing", "三级指标名称缺失", row.at());
        }
        if (head.misread()) {
            findings.note("reading.label-misread", "二级指标名称无法辨认，已按所在位置归类", row.at());
        }
        return Optional.of(take(head, row, findings));
    }

    private IndicatorRow take(RowHead head, SheetRow row, SheetFindings findings) {
        List<Grid.Cell> cells = row.cells();
        int from = head.next();
        int last = lastNumber(cells, from);
        int weightIndex = last > from && CellShape.of(cells.get(last - 1).text()) == CellShape.NUMBER ? last - 1 : last;
        if (last < 0) {
            findings.warning("reading.ambiguous-cell", "指标行没有分值和得分", row.at());
        } else if (weightIndex == last) {
            findings.warning("reading.score-missing", "指标行只印出分值，得分缺失", row.at());
        }
        Figure weight = last < 0 ? null : figure(cells.get(weightIndex));
        Figure score = last < 0 || weightIndex == last ? null : figure(cells.get(last));
        if (weight != null && score != null && score.value().compareTo(weight.value()) > 0) {
            findings.warning("reading.score-over-weight", "指标行的得分大于分值，可能错位", row.at());
        }
        List<PlacedText> between = cells.subList(from, last < 0 ? cells.size() : weightIndex).stream()
                .map(IndicatorRowReader::placed).toList();
        return new IndicatorRow(head.labels().stream().map(Grid.Cell::text).toList(), head.name() == null ? null : placed(head.name()),
                values.read(between, weight, row, findings), weight, score, deviation(last < 0 ? List.of()
                        : cells.subList(last + 1, cells.size())),
                row.at());
    }

    /** The reason of a deviation may be cut into several cells. */
    private static PlacedText deviation(List<Grid.Cell> cells) {
        return cells.isEmpty() ? null : PlacedText.of(String.join("", cells.stream().map(Grid.Cell::text).toList()), cells.get(0).at());
    }

    private static PlacedText placed(Grid.Cell cell) {
        return PlacedText.of(cell.text(), cell.at());
    }

    private static Figure figure(Grid.Cell cell) {
        return Figure.read(cell.text(), cell.at());
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
