package cn.mingzhang.form.hebei;

import cn.mingzhang.disclosure.Project;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Heading;
import cn.mingzhang.form.IndicatorTableReader;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.Table;
import cn.mingzhang.form.TableReader;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads project target sheets (项目绩效目标表): a title, a table of goals (绩效目标 beside 1.… 2.…) and a table of indicators. Where no
 * paragraph parts the two tables, a Word file holds them as one.
 */
class ProjectSheetReader {

    private static final Pattern TITLE = Pattern.compile("(?<name>.+?)绩效目标(?:申报)?表");
    private static final Pattern GOAL_START = Pattern.compile(
            "(?:\\d{1,2}\\s*[.、．](?!\\d)|[（(]\\d{1,2}[）)]|[（(]?[一二三四五六七八九十]+[）)、]).*", Pattern.DOTALL);

    private final TableReader tables = new TableReader();
    private final IndicatorTableReader indicators = new IndicatorTableReader();

    /** Whether a section is a project sheet: by its title, or by a table of goals in it. */
    static boolean isSheet(Section section) {
        return section.heading() != null && TITLE.matcher(section.heading().title()).matches()
                || section.blocks().stream().anyMatch(block -> block instanceof Grid grid && grid.rows().stream().anyMatch(ProjectSheetReader::isGoals));
    }

    /** The sheets of a section: one, unless the title of the next one was lost. */
    List<Project> read(Section section, Findings findings) {
        List<Project> projects = new ArrayList<>();
        Project current = null;
        for (Block block : section.blocks()) {
            if (!(block instanceof Grid grid)) {
                continue;
            }
            for (Grid part : parts(grid)) {
                boolean goals = isGoals(part.rows().get(0));
                if (current == null || goals && (!current.getGoals().isEmpty() || !current.getIndicators().isEmpty())) {
                    current = project(projects.isEmpty() ? section.heading() : null, part.at(), findings);
                    projects.add(current);
                }
                if (goals) {
                    current.setGoals(goals(part.rows().get(0)));
                } else {
                    readIndicators(tables.read(part), current, findings);
                }
            }
        }
        reportUnplacedLines(section, findings);
        if (projects.isEmpty()) {
            findings.warning("reading.sheet-without-table", section.heading().at(), "“%s”下没有找到绩效目标和绩效指标表", section.heading().title());
        }
        return projects;
    }

    /** Short lines above the tables of a sheet are neither its text nor part of a table. */
    private static void reportUnplacedLines(Section section, Findings findings) {
        String read = section.paragraphs().stream().map(PlacedText::text).collect(Collectors.joining("\n"));
        section.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(line -> !read.contains(PrintedText.strip(line.text())))
                .forEach(line -> findings.note("reading.unplaced-line", line.at(), "项目绩效目标表上方的“%s”没有对应的栏目，未读入",
                        PrintedText.oneLine(line.text())));
    }

    /** A grid parted before and after each row of goals. */
    private static List<Grid> parts(Grid grid) {
        List<Grid> parts = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            if (isGoals(row) || !rows.isEmpty() && isGoals(rows.get(rows.size() - 1))) {
                addPart(parts, rows, grid);
                rows = new ArrayList<>();
            }
            rows.add(row);
        }
        addPart(parts, rows, grid);
        return parts;
    }

    private static void addPart(List<Grid> parts, List<Grid.Row> rows, Grid grid) {
        if (rows.stream().anyMatch(row -> !row.isBlank())) {
            parts.add(new Grid(rows, grid.merged(), rows.get(0).at()));
        }
    }

    private static boolean isGoals(Grid.Row row) {
        List<Grid.Cell> filled = row.filled();
        return !filled.isEmpty() && filled.size() <= 2 && (row.cells().size() == 2 || row.cells().size() == 3)
                && PrintedText.label(filled.get(0).text()).matches("(?:年度|总体)?绩效目标");
    }

    private static Project project(Heading heading, SourceLocation at, Findings findings) {
        Project project = new Project();
        project.setAt(heading == null ? at : heading.at());
        Matcher title = TITLE.matcher(heading == null ? "" : PrintedText.oneLine(heading.title()));
        if (title.matches()) {
            project.setName(title.group("name"));
        } else {
            project.setName(heading == null ? null : PrintedText.oneLine(heading.title()));
            findings.warning("reading.sheet-without-title", at, "有一张项目绩效目标表没有“…绩效目标表”标题，项目名称须人工核对");
        }
        return project;
    }

    /** Each numbered line of the cell begins a goal; lines without number go on with the one before. */
    private static List<PlacedText> goals(Grid.Row row) {
        List<PlacedText> goals = new ArrayList<>();
        if (row.filled().size() < 2) {
            return goals;
        }
        Grid.Cell cell = row.filled().get(1);
        for (String line : cell.text().split("\\R")) {
            String text = PrintedText.strip(line);
            if (text.isEmpty()) {
                continue;
            }
            if (goals.isEmpty() || GOAL_START.matcher(text).matches()) {
                goals.add(PlacedText.of(text, cell.at()));
            } else {
                goals.set(goals.size() - 1, PlacedText.of(goals.get(goals.size() - 1).text() + text, cell.at()));
            }
        }
        return goals;
    }

    private void readIndicators(Table table, Project project, Findings findings) {
        if (IndicatorTableReader.fits(table)) {
            indicators.read(table, findings).forEach(project::add);
        } else {
            findings.warning("reading.unplaced-table", table.at(), "项目“%s”的绩效目标表中有一张表格不是绩效指标表，未能读入", project.getName());
        }
    }
}
