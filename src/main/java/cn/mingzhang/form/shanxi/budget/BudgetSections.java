package cn.mingzhang.form.shanxi.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts the lines of a budget into its statements, its overall target form and its project target sheets. A statement begins at
 * its title; a sheet begins at its 项目名称 row, since titles are lost or printed once for two pages.
 */
final class BudgetSections {

    /** A part of the document with all its lines, the title line first where it is printed. */
    record Section(BudgetTable table, Line title, List<Line> lines) {
    }

    private static final Pattern HEADING = Pattern.compile("(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、).{0,38}");
    private static final Pattern OVERALL_TITLE = Pattern.compile(".{0,30}整体(?:支出)?绩效(?:目标)?(?:申报|批复)?表");
    private static final Pattern SHEET_TITLE = Pattern.compile(".{0,30}项目(?:支出)?绩效目标(?:申报|批复)?表");
    private static final Pattern SHEET_LABEL = Pattern.compile("(?:主管部门|实施单位|项目属性|项目资金|项目概况).*");
    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{3,}|…{2,}|·{3,}|-{6,}).*");
    private static final int LONGEST_NOTE = 60;
    private static final int LINES_BEFORE_TABLE = 8;
    private static final int ROWS_OF_SHEET_HEAD = 6;

    private final List<Line> lines;
    private final List<Section> statements = new ArrayList<>();
    private final List<Section> sheets = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private Section overall;
    private Section current;

    BudgetSections(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            place(i);
        }
    }

    List<Section> statements() {
        return statements;
    }

    List<Section> sheets() {
        return sheets;
    }

    /** The overall target form, or null. */
    Section overall() {
        return overall;
    }

    /** Lines that belong to none of them. */
    List<Line> rest() {
        return rest;
    }

    private void place(int i) {
        Line line = lines.get(i);
        if (isSheetStart(i)) {
            current = new Section(null, line, new ArrayList<>());
            sheets.add(current);
        } else if (isStatementTitle(i)) {
            BudgetTable table = BudgetTable.titledBy(line.text());
            if (current == null || current.table() != table) {
                current = new Section(table, line, new ArrayList<>());
                statements.add(current);
            }
        } else if (isTitle(line, OVERALL_TITLE)) {
            if (overall == null || current != overall) {
                current = overall == null ? new Section(null, line, new ArrayList<>()) : overall;
                overall = current;
            }
        } else if (endsSection(line)) {
            current = null;
        }
        if (current == null) {
            rest.add(line);
            return;
        }
        current.lines().add(line);
        if (sheets.contains(current) && isFooter(line)) {
            current = null;
        }
    }

    private boolean endsSection(Line line) {
        boolean runningText = !line.isRow() && line.text().length() > LONGEST_NOTE && line.text().contains("。");
        return isHeading(line) || current == overall && isTitle(line, SHEET_TITLE)
                || current != null && current.table() != null && runningText;
    }

    /** Every statement, form and sheet. */
    Stream<Section> all() {
        return Stream.concat(statements.stream(), Stream.concat(sheets.stream(), Stream.ofNullable(overall)));
    }

    /** Whether a line is one of the headings of the document; a numbered item of a table is a row, not a paragraph. */
    static boolean isHeading(Line line) {
        String folded = line.folded();
        return !line.isRow() && HEADING.matcher(folded).matches() && !folded.contains("。");
    }

    static boolean isSheetTitle(Line line) {
        return isTitle(line, SHEET_TITLE);
    }

    /** Whether a line belongs to the table of contents: dots lead to a page number. */
    static boolean isContentsEntry(Line line) {
        return LEADERS.matcher(line.folded()).matches();
    }

    private static boolean isTitle(Line line, Pattern pattern) {
        return line.isAlone() && pattern.matcher(Label.of(line.text())).matches();
    }

    /** The last line of a sheet: 负责人, 经办人, 填报日期. */
    static boolean isFooter(Line line) {
        String folded = line.folded();
        return folded.startsWith("负责人") && (folded.contains("填报日期") || folded.contains("经办人"));
    }

    private boolean isSheetStart(int i) {
        Line line = lines.get(i);
        if (!line.isRow() || line.cells().isEmpty() || !Label.of(line.cells().get(0).text()).startsWith("项目名称")) {
            return false;
        }
        int rows = 0;
        for (int j = i + 1; j < lines.size() && rows < ROWS_OF_SHEET_HEAD; j++) {
            if (lines.get(j).isRow() && !lines.get(j).isBlank()) {
                rows++;
                if (SHEET_LABEL.matcher(Label.of(lines.get(j).cells().get(0).text())).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A title in the table of contents is followed by the next title, one in the body by its table. */
    private boolean isStatementTitle(int i) {
        if (!lines.get(i).isAlone() || BudgetTable.titledBy(lines.get(i).text()) == null) {
            return false;
        }
        int seen = 0;
        for (int j = i + 1; j < lines.size() && seen < LINES_BEFORE_TABLE; j++) {
            Line line = lines.get(j);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (line.cells().size() > 1 && !StatementHead.isCaption(line.text())) {
                return !isContentsEntry(line);
            }
            if (isHeading(line) || line.isAlone() && BudgetTable.titledBy(line.text()) != null) {
                return false;
            }
        }
        return false;
    }
}
