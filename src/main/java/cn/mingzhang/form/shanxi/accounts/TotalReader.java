package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.money.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 总分 and 等级: on one row, in one cell, or on the lines below their label. */
class TotalReader {

    private static final Pattern SCORE_AND_GRADE = Pattern.compile("(总分[:：]?)?(\\d{1,3}(?:\\.\\d+)?)?分?([优良中差])?");

    /** Whether a row is the one with the label 总分. */
    static boolean opens(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> PrintedText.label(cell.text()).startsWith("总分") && isTotalOrGrade(cell.text()));
    }

    /** Whether a text prints nothing but the label, a score or a grade. */
    static boolean isTotalOrGrade(String text) {
        String squeezed = PrintedText.label(text);
        return !squeezed.isEmpty() && SCORE_AND_GRADE.matcher(squeezed).matches();
    }

    /** Whether a row goes on with the total: nothing but a score or a grade. */
    static boolean continues(SheetRow row) {
        return row.cells().stream().allMatch(cell -> isTotalOrGrade(cell.text()));
    }

    void read(List<SheetRow> rows, Evaluation evaluation, SheetFindings findings) {
        for (SheetRow row : rows) {
            row.cells().forEach(cell -> take(cell, evaluation));
        }
        if (rows.isEmpty()) {
            findings.warning("reading.total-missing", "总分和等级一行缺失", evaluation.getAt());
            return;
        }
        if (evaluation.getTotalScore() == null) {
            findings.warning("reading.total-missing", "总分缺失", rows.get(0).at());
        }
        if (evaluation.getGrade() == null) {
            findings.warning("reading.grade-missing", "自评等级（优、良、中、差）缺失", rows.get(0).at());
        }
    }

    private static void take(Grid.Cell cell, Evaluation evaluation) {
        Matcher matcher = SCORE_AND_GRADE.matcher(PrintedText.label(cell.text()));
        if (!matcher.matches()) {
            return;
        }
        if (matcher.group(2) != null && evaluation.getTotalScore() == null) {
            evaluation.setTotalScore(Figure.read(matcher.group(2), cell.at()));
        }
        if (matcher.group(3) != null && evaluation.getGrade() == null) {
            evaluation.setGrade(matcher.group(3));
        }
    }
}
