package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the indicator rows of a sheet (绩效指标) and puts each under its levels. */
class IndicatorBlockReader {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final BigDecimal EXECUTION_WEIGHT = BigDecimal.TEN;

    private final IndicatorRowReader rowReader = new IndicatorRowReader();
    private final IndicatorLevels levels = new IndicatorLevels();

    void read(List<SheetRow> rows, Evaluation evaluation, SheetFindings findings) {
        List<IndicatorRow> read = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (SheetRow row : rows) {
            Optional<IndicatorRow> indicator = rowReader.read(row, findings);
            if (indicator.isPresent()) {
                read.add(indicator.get().withLabelsBefore(waiting));
                waiting.clear();
            } else if (row.cells().stream().allMatch(cell -> CellShape.of(cell.text()) == CellShape.LABEL)) {
                row.cells().forEach(cell -> waiting.add(cell.text()));
            } else {
                findings.warning("reading.unplaced-row", "绩效指标中有一行无法归位：" + row.cells().get(0).text(), row.at());
            }
        }
        add(read, levels.of(read), evaluation, findings);
        checkWeights(read, evaluation.getAt(), findings);
    }

    private static void add(List<IndicatorRow> rows, List<EvaluationCategory> categories, Evaluation evaluation, SheetFindings findings) {
        for (int i = 0; i < rows.size(); i++) {
            IndicatorRow row = rows.get(i);
            EvaluationCategory category = categories.get(i);
            Indicator indicator = row.indicator();
            indicator.setLevel2(level2(rows, categories, i));
            indicator.setLevel1(level1(category, indicator.getLevel2()));
            evaluation.add(indicator);
            if (contradicts(row, category) || unlabelledChange(rows, categories, i)) {
                findings.note("reading.level-inferred", "指标级别名称缺失或错位，已按版式顺序、分值和指标内容归类", row.at());
            }
        }
    }

    private static boolean contradicts(IndicatorRow row, EvaluationCategory category) {
        return row.labels().stream().map(EvaluationCategory::ofLevel2).flatMap(Optional::stream).findFirst()
                .filter(other -> other != category).isPresent();
    }

    private static boolean unlabelledChange(List<IndicatorRow> rows, List<EvaluationCategory> categories, int i) {
        return i > 0 && categories.get(i) != categories.get(i - 1) && printed(rows.get(i), categories.get(i)).isEmpty();
    }

    /** As the form groups them; the newer template puts costs (经济成本指标 …) on a level of their own. */
    private static String level1(EvaluationCategory category, String level2) {
        return category == EvaluationCategory.COST && !category.usualLevel2().equals(level2) ? category.usualLevel2() : category.level1();
    }

    /** The label printed on the row, else on an earlier row of its group, else on a later one. */
    private static String level2(List<IndicatorRow> rows, List<EvaluationCategory> categories, int index) {
        EvaluationCategory category = categories.get(index);
        for (int i = index; i >= 0 && categories.get(i) == category; i--) {
            Optional<String> label = printed(rows.get(i), category);
            if (label.isPresent()) {
                return label.get();
            }
        }
        for (int i = index + 1; i < rows.size() && categories.get(i) == category; i++) {
            Optional<String> label = printed(rows.get(i), category);
            if (label.isPresent()) {
                return label.get();
            }
        }
        return category.usualLevel2();
    }

    private static Optional<String> printed(IndicatorRow row, EvaluationCategory category) {
        return row.labels().stream().filter(label -> EvaluationCategory.ofLevel2(label).filter(category::equals).isPresent())
                .reduce((first, second) -> second).map(EvaluationCategory::spelled);
    }

    private static void checkWeights(List<IndicatorRow> rows, SourceLocation at, SheetFindings findings) {
        BigDecimal sum = IndicatorLevels.sum(rows);
        if (sum.add(EXECUTION_WEIGHT).compareTo(WHOLE) != 0 && sum.compareTo(WHOLE) != 0) {
            findings.warning("reading.row-lost", "指标分值合计" + sum.stripTrailingZeros().toPlainString() + "，加预算执行率10分不等于100，原文件可能缺少指标行", at);
        }
    }
}
