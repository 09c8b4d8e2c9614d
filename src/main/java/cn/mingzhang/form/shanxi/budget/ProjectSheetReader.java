package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.shanxi.budget.PrintedSheet.Zone;
import cn.mingzhang.money.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads project target sheets (项目支出绩效目标表) into projects: head, funds, texts, goals, indicators. A project printed on two sheets
 * is one project; its indicators run on from the first sheet to the second.
 */
final class ProjectSheetReader {

    private static final Pattern CODED_NAME = Pattern.compile("(?<code>\\d+)\\s*[-—–－]+\\s*(?<name>\\S.*)");

    private final Findings findings;

    ProjectSheetReader(Findings findings) {
        this.findings = findings;
    }

    List<Project> read(List<BudgetSections.Section> sections) {
        List<List<PrintedSheet>> projects = new ArrayList<>();
        for (BudgetSections.Section section : sections) {
            PrintedSheet sheet = PrintedSheet.of(section, findings);
            List<PrintedSheet> known = projects.stream().filter(sheets -> sheets.get(0).isSameProject(sheet)).findFirst().orElse(null);
            if (known == null) {
                projects.add(new ArrayList<>(List.of(sheet)));
            } else {
                findings.note("reading.sheet-printed-twice", section.title().at(), "项目“%s”分两张表印刷，已合并为一个项目",
                        sheet.head().get(SheetLabel.NAME));
                known.add(sheet);
            }
        }
        return projects.stream().map(this::project).toList();
    }

    /** 211-某某局 is a code and a name. */
    static CodedName codedName(String printed) {
        if (printed == null) {
            return null;
        }
        Matcher matcher = CODED_NAME.matcher(printed);
        return matcher.matches() ? new CodedName(matcher.group("code"), matcher.group("name")) : new CodedName(null, printed);
    }

    private Project project(List<PrintedSheet> sheets) {
        Project project = new Project();
        project.setAt(sheets.get(0).first().at());
        project.setName(field(sheets, SheetLabel.NAME));
        project.setImplementingUnit(field(sheets, SheetLabel.UNIT));
        project.setAttribute(field(sheets, SheetLabel.ATTRIBUTE));
        project.setPeriod(field(sheets, SheetLabel.PERIOD));
        project.setCompetentDepartment(codedName(field(sheets, SheetLabel.DEPARTMENT)));
        String owner = project.getName() == null ? "项目绩效目标表" : "项目“" + project.getName() + "”";
        if (project.getName() == null) {
            findings.warning("reading.name-missing", project.getAt(), "有一张项目绩效目标表没有项目名称");
        }
        readFunds(project, rows(sheets, Zone.FUNDS), owner);
        readTexts(project, rows(sheets, Zone.TEXTS), owner);
        readGoals(project, rows(sheets, Zone.GOALS), owner);
        readIndicators(project, sheets, owner);
        return project;
    }

    private static String field(List<PrintedSheet> sheets, SheetLabel label) {
        return sheets.stream().map(sheet -> sheet.head().get(label)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The rows of a zone on the first sheet that prints it. */
    private static List<Line> rows(List<PrintedSheet> sheets, Zone zone) {
        return sheets.stream().map(sheet -> sheet.rows(zone)).filter(rows -> !rows.isEmpty()).findFirst().orElse(List.of());
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

    private void readIndicators(Project project, List<PrintedSheet> sheets, String owner) {
        List<Line> rows = sheets.stream().flatMap(sheet -> sheet.rows(Zone.INDICATORS).stream()).toList();
        for (Indicator indicator : new SheetIndicators(findings, owner).readTwoHalves(rows)) {
            boolean again = sheets.size() > 1 && project.getIndicators().stream().anyMatch(known -> isSame(known, indicator));
            if (!again) {
                project.add(indicator);
            }
        }
        if (project.getIndicators().isEmpty()) {
            findings.warning("reading.indicators-missing", project.getAt(), "%s没有读到任何绩效指标", owner);
        }
    }

    private static boolean isSame(Indicator one, Indicator other) {
        return NameMatch.same(one.getLevel2(), other.getLevel2()) && NameMatch.cutOff(one.getLevel3(), other.getLevel3())
                && NameMatch.same(one.getTarget(), other.getTarget()) && NameMatch.same(one.getPeriodTarget(), other.getPeriodTarget());
    }
}
