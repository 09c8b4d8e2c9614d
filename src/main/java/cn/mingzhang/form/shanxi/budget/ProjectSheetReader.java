package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.MoneyUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one project target sheet (项目支出绩效目标表). Its grid is unreliable, so it is read from top to bottom by its labels:
 * head, funds, texts, goals, indicators.
 */
final class ProjectSheetReader {

    private enum Zone { HEAD, FUNDS, TEXTS, GOALS, INDICATORS }

    private static final Pattern CODED_NAME = Pattern.compile("(?<code>\\d+)\\s*[-—–－]+\\s*(?<name>\\S.*)");
    private static final Pattern FURNITURE = Pattern.compile("\\(?(?:20\\d\\d)?\\)?年?度?\\)?|[-—|:=_]+|\\d{1,3}");

    private final Findings findings;

    ProjectSheetReader(Findings findings) {
        this.findings = findings;
    }

    Project read(BudgetSections.Section section) {
        Map<Zone, List<Line>> zones = zones(section);
        Map<SheetLabel, String> head = head(zones.get(Zone.HEAD));
        Project project = new Project();
        project.setAt(section.title().at());
        project.setName(head.get(SheetLabel.NAME));
        project.setImplementingUnit(head.get(SheetLabel.UNIT));
        project.setAttribute(head.get(SheetLabel.ATTRIBUTE));
        project.setPeriod(head.get(SheetLabel.PERIOD));
        project.setCompetentDepartment(codedName(head.get(SheetLabel.DEPARTMENT)));
        String owner = project.getName() == null ? "项目绩效目标表" : "项目“" + project.getName() + "”";
        if (project.getName() == null) {
            findings.warning("reading.name-missing", section.title().at(), "有一张项目绩效目标表没有项目名称");
        }
        readFunds(project, zones.get(Zone.FUNDS), owner);
        readTexts(project, zones.get(Zone.TEXTS), owner);
        readGoals(project, zones.get(Zone.GOALS), owner);
        new SheetIndicators(findings, owner).readTwoHalves(zones.get(Zone.INDICATORS)).forEach(project::add);
        if (project.getIndicators().isEmpty()) {
            findings.warning("reading.indicators-missing", project.getAt(), "%s没有读到任何绩效指标", owner);
        }
        return project;
    }

    /** 211-某某局 is a code and a name. */
    static CodedName codedName(String printed) {
        if (printed == null) {
            return null;
        }
        Matcher matcher = CODED_NAME.matcher(printed);
        return matcher.matches() ? new CodedName(matcher.group("code"), matcher.group("name")) : new CodedName(null, printed);
    }

    private Map<Zone, List<Line>> zones(BudgetSections.Section section) {
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
            zones.get(zone).add(line);
        }
        return zones;
    }

    private static boolean isFooter(Line line) {
        return line.folded().startsWith("负责人") && line.folded().length() < 120;
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

    private Map<SheetLabel, String> head(List<Line> lines) {
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

    private void readFunds(Project project, List<Line> lines, String owner) {
        SheetFunds funds = new SheetFunds(findings, owner);
        for (Line line : lines) {
            List<Grid.Cell> cells = new ArrayList<>(line.cells());
            SheetLabel.Match match = SheetLabel.match(cells.get(0).text());
            if (match != null && match.label() == SheetLabel.FUNDS) {
                project.setFundsUnit(MoneyUnit.in(cells.remove(0).text()));
            }
            if (!cells.isEmpty() && Label.fold(cells.get(0).text()).matches("\\((?:万|亿)?元\\)")) {
                project.setFundsUnit(MoneyUnit.in(cells.remove(0).text()));
            }
            funds.take(cells);
        }
        project.setPeriodFunds(funds.period());
        project.setAnnualFunds(funds.annual());
        if (funds.annual() == null || funds.annual().total() == null) {
            findings.warning("reading.amount-missing", project.getAt(), "%s没有读到年度资金总额", owner);
        }
    }

    private void readTexts(Project project, List<Line> lines, String owner) {
        SheetTexts texts = new SheetTexts(findings, owner);
        for (Line line : lines) {
            List<Grid.Cell> cells = line.cells();
            SheetLabel.Match match = SheetLabel.match(cells.get(0).text());
            boolean labelled = match != null && match.label().isText();
            StringBuilder text = new StringBuilder(labelled && match.value() != null ? match.value() : "");
            List<Grid.Cell> rest = labelled ? cells.subList(1, cells.size()) : cells;
            rest.forEach(cell -> text.append(text.isEmpty() ? "" : "\n").append(cell.text()));
            texts.take(labelled ? match.label() : null, text.toString(), (rest.isEmpty() ? cells.get(0) : rest.get(0)).at());
        }
        texts.fill(project);
    }

    private void readGoals(Project project, List<Line> lines, String owner) {
        SheetGoals goals = new SheetGoals(findings, owner);
        for (Line line : lines) {
            List<Grid.Cell> cells = new ArrayList<>(line.cells());
            SheetLabel.Match match = SheetLabel.match(cells.get(0).text());
            if (match != null && match.label() == SheetLabel.GOAL && match.value() == null) {
                cells.remove(0);
            }
            goals.take(cells, line.isMerged());
        }
        goals.fill(project);
    }
}
