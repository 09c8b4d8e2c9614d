package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A project target sheet as printed, parted from top to bottom into its zones (项目绩效目标表版面). One project may take two printed
 * sheets, each with the whole upper part.
 *
 * @param first the line it begins with
 * @param head  the short fields of the upper part
 * @param zones the rows of each zone
 */
record PrintedSheet(Line first, Map<SheetLabel, String> head, Map<Zone, List<Line>> zones) {

    enum Zone { HEAD, FUNDS, TEXTS, GOALS, INDICATORS }

    private static final Pattern FURNITURE = Pattern.compile("\\(?(?:20\\d\\d)?\\)?年?度?\\)?|[-—|:=_]+|\\d{1,3}");
    private static final int LONGEST_FOOTER = 120;
    private static final int LONGEST_NAME = 60;
    /** A row of goals holds one text, or one for the period and one for the year. */
    private static final int MOST_GOALS = 2;

    static PrintedSheet of(BudgetSections.Section section, Findings findings) {
        Map<Zone, List<Line>> zones = zones(section, findings);
        return new PrintedSheet(section.title(), head(zones.get(Zone.HEAD), findings), zones);
    }

    List<Line> rows(Zone zone) {
        return zones.get(zone);
    }

    /** Whether two printed sheets are about one project of one unit. */
    boolean isSameProject(PrintedSheet other) {
        return head.get(SheetLabel.NAME) != null && other.head.get(SheetLabel.NAME) != null
                && NameMatch.same(head.get(SheetLabel.NAME), other.head.get(SheetLabel.NAME))
                && (head.get(SheetLabel.UNIT) == null || other.head.get(SheetLabel.UNIT) == null
                || NameMatch.same(head.get(SheetLabel.UNIT), other.head.get(SheetLabel.UNIT)));
    }

    private static Map<Zone, List<Line>> zones(BudgetSections.Section section, Findings findings) {
        Map<Zone, List<Line>> zones = new EnumMap<>(Zone.class);
        for (Zone zone : Zone.values()) {
            zones.put(zone, new ArrayList<>());
        }
        Zone zone = Zone.HEAD;
        for (Line line : section.lines()) {
            if (line.isBlank() || FURNITURE.matcher(line.folded()).matches() || BudgetSections.isSheetTitle(line) || isFooter(line)) {
                continue;
            }
            if (!line.isRow()) {
                findings.note("reading.unplaced-text", line.at(), "项目绩效目标表中有一行表外文字：%s", line.text());
                continue;
            }
            Zone next = begins(line);
            zone = next != null && next.compareTo(zone) > 0 ? next : zone;
            if (zone == Zone.GOALS && next == null && isNamesAndValues(line)) {
                zone = Zone.INDICATORS;
            }
            zones.get(zone).add(line);
        }
        return zones;
    }

    /** An indicator row without any label, as a sheet printed twice goes on with. */
    private static boolean isNamesAndValues(Line line) {
        return line.cells().size() > MOST_GOALS && line.cells().stream().allMatch(cell -> cell.text().length() < LONGEST_NAME);
    }

    private static boolean isFooter(Line line) {
        return line.folded().startsWith("负责人") && line.folded().length() < LONGEST_FOOTER;
    }

    /** The zone a row opens, or null. */
    private static Zone begins(Line line) {
        if (line.cells().stream().anyMatch(cell -> IndicatorLevel.isLevel(cell.text()) || IndicatorLevel.isHeaderRow(cell.text())
                || Label.of(cell.text()).equals("绩效指标"))) {
            return Zone.INDICATORS;
        }
        SheetLabel.Match match = SheetLabel.match(line.cells().get(0).text());
        if (match == null || match.label().isHead()) {
            return null;
        }
        if (match.label() == SheetLabel.FUNDS) {
            return Zone.FUNDS;
        }
        return match.label().isText() ? Zone.TEXTS : Zone.GOALS;
    }

    private static Map<SheetLabel, String> head(List<Line> lines, Findings findings) {
        Map<SheetLabel, String> values = new EnumMap<>(SheetLabel.class);
        SheetLabel open = null;
        for (Line line : lines) {
            for (Grid.Cell cell : line.cells()) {
                SheetLabel.Match match = SheetLabel.match(cell.text());
                if (match != null && match.label().isHead()) {
                    open = match.label();
                    if (match.value() != null) {
                        values.put(open, Label.oneLine(match.value()));
                    }
                } else if (open == null) {
                    findings.warning("reading.unplaced-cell", cell.at(), "项目绩效目标表表头中的“%s”没有栏目名称", Label.oneLine(cell.text()));
                } else {
                    values.merge(open, Label.oneLine(cell.text()), String::concat);
                }
            }
        }
        return values;
    }
}
