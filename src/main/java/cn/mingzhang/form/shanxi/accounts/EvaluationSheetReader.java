package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.PrintedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads one self-evaluation sheet (项目支出绩效自评表) into an {@link Evaluation}: head, funds, goals, indicators, total, analysis,
 * each by its own reader.
 */
class EvaluationSheetReader {

    /** No label and no amount of the fund block is as long. */
    private static final int LONG_TEXT = 30;
    private static final Pattern CODED = Pattern.compile("\\d{3,}[-—－].+");

    private enum Part { HEAD, FUNDS, GOALS, INDICATORS, TOTAL, ANALYSIS }

    private final FundBlockReader fundReader = new FundBlockReader();
    private final GoalBlockReader goalReader = new GoalBlockReader();
    private final IndicatorBlockReader indicatorReader = new IndicatorBlockReader();
    private final TotalReader totalReader = new TotalReader();

    /** @param number of the sheet in the document, from 1: names are no keys */
    Evaluation read(EvaluationSheet sheet, int number, Findings all) {
        Evaluation evaluation = new Evaluation();
        Map<Part, List<SheetRow>> parts = parts(sheet.rows());
        evaluation.setAt(sheet.title() == null ? sheet.rows().get(0).at() : sheet.title().at());
        evaluation.setTitle(sheet.title() == null ? null : sheet.title().text());
        head(parts.get(Part.HEAD), evaluation);
        SheetFindings findings = new SheetFindings("第" + number + "张自评表“" + evaluation.getProject() + "”");
        evaluation.setFunds(fundReader.read(parts.get(Part.FUNDS), findings));
        goalReader.read(parts.get(Part.GOALS), evaluation, findings);
        indicatorReader.read(parts.get(Part.INDICATORS), evaluation, findings);
        totalReader.read(parts.get(Part.TOTAL), evaluation, findings);
        new AnalysisReader().read(parts.get(Part.ANALYSIS), evaluation, findings);
        findings.giveTo(all);
        return evaluation;
    }

    private static Map<Part, List<SheetRow>> parts(List<SheetRow> rows) {
        Map<Part, List<SheetRow>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
        Part now = Part.HEAD;
        for (SheetRow row : rows) {
            now = next(now, row);
            if (!isIndicatorHeader(row)) {
                parts.get(now).add(row);
            }
        }
        return parts;
    }

    /** The part a row belongs to, given the part before it; a sheet never goes back. */
    private static Part next(Part now, SheetRow row) {
        if (now.compareTo(Part.FUNDS) < 0 && row.cells().stream().anyMatch(cell -> PrintedText.label(cell.text()).contains("全年预算数"))) {
            return Part.FUNDS;
        }
        if (now.compareTo(Part.GOALS) < 0 && row.cells().stream().anyMatch(cell -> GoalBlockReader.opens(cell.text()))) {
            return Part.GOALS;
        }
        if (now == Part.FUNDS && row.cells().stream().allMatch(cell -> cell.text().length() >= LONG_TEXT)) {
            return Part.GOALS;
        }
        if (now.compareTo(Part.INDICATORS) < 0 && isIndicatorHeader(row)) {
            return Part.INDICATORS;
        }
        if (now.compareTo(Part.TOTAL) < 0 && now == Part.INDICATORS && TotalReader.opens(row)) {
            return Part.TOTAL;
        }
        if (now == Part.TOTAL && !TotalReader.continues(row) && !TotalReader.opens(row)) {
            return Part.ANALYSIS;
        }
        return now == Part.INDICATORS && AnalysisReader.opens(row) ? Part.ANALYSIS : now;
    }

    private static boolean isIndicatorHeader(SheetRow row) {
        return row.has("三级指标") || row.has("一级指标") && row.has("二级指标");
    }

    private static void head(List<SheetRow> rows, Evaluation evaluation) {
        for (SheetRow row : rows) {
            List<Grid.Cell> cells = row.cells();
            for (int i = 0; i + 1 < cells.size(); i++) {
                String label = PrintedText.label(cells.get(i).text());
                String value = cells.get(i + 1).text();
                if (label.equals("项目名称")) {
                    evaluation.setProject(value.replace("\n", "").strip());
                } else if (label.startsWith("主管部门")) {
                    evaluation.setCompetentDepartment(CodedName.of(value));
                } else if (label.matches("预算单位|实施单位|项目单位")) {
                    evaluation.setUnit(CodedName.of(value));
                }
            }
            if (evaluation.getUnit() == null) {
                cells.stream().map(Grid.Cell::text).filter(text -> CODED.matcher(PrintedText.label(text)).matches()).skip(1).findFirst()
                        .ifPresent(text -> evaluation.setUnit(CodedName.of(text)));
            }
        }
    }
}
