package cn.mingzhang.form.report;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.CaptionReader;
import cn.mingzhang.form.CaptionedTable;
import cn.mingzhang.form.FormReader;
import cn.mingzhang.form.GlossaryReader;
import cn.mingzhang.form.IdentityReader;
import cn.mingzhang.form.KeyFigureReader;
import cn.mingzhang.form.ListStatementReader;
import cn.mingzhang.form.NarrativeReader;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.SectionReader;
import cn.mingzhang.form.TableFigureReader;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the self-evaluation report on the overall expenditure of a department (部门整体支出绩效自评报告): narrative, tables that compare
 * budget and final accounts, planned projects, score and grade.
 */
public class PerformanceReportReader implements FormReader {

    private static final Pattern TITLE = Pattern.compile(".*绩效.{0,4}(?:自评|评价|自评价).{0,6}报告.*");
    private static final Pattern BODY = Pattern.compile("[一二三四五六七八九十]+、.*|1、.*|.*[。；]");
    private static final List<String> HEADINGS = List.of("绩效目标", "评价思路", "评价方法", "评价过程", "指标体系", "评价等级", "评价结论", "绩效分析",
            "主要经验及做法", "存在的问题", "建议和改进措施", "基本情况");
    private static final int TITLE_LINES = 12;
    private static final int FOR_TITLE = 50;
    private static final int PER_HEADING = 10;

    private final CaptionReader captions = new CaptionReader();
    private final ListStatementReader lists = new ListStatementReader();
    private final TableFigureReader tableFigures = new TableFigureReader();
    private final PlannedProjectReader projects = new PlannedProjectReader();

    @Override
    public String form() {
        return "performance-report";
    }

    @Override
    public int recognise(SourceText text) {
        List<String> lines = text.paragraphs().stream().map(Paragraph::text).map(PrintedText::label).filter(line -> !line.isEmpty()).toList();
        String front = lines.stream().limit(TITLE_LINES).takeWhile(line -> !BODY.matcher(line).matches()).filter(line -> line.length() <= 45)
                .collect(Collectors.joining());
        if (!TITLE.matcher(front).matches()) {
            return 0;
        }
        long headings = HEADINGS.stream().filter(heading -> lines.stream().anyMatch(line -> line.length() < 40 && line.contains(heading))).count();
        return (int) Math.min(100, FOR_TITLE + headings * PER_HEADING);
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        Disclosure disclosure = new Disclosure();
        disclosure.setKind(DisclosureKind.PERFORMANCE_REPORT);
        List<Section> sections = new SectionReader(new ReportHeadings(text.blocks())).read(text.blocks());
        List<CaptionedTable> tables = sections.stream().flatMap(section -> captions.read(section).stream()).toList();
        new IdentityReader().read(sections, tables, disclosure, findings);
        new NarrativeReader(NarrativeReader.Headings.BARE).read(sections, disclosure);
        new KeyFigureReader().read(sections, disclosure);
        new GlossaryReader().read(sections, disclosure);
        ProjectCategories categories = new ProjectCategories(tables);
        tables.forEach(table -> place(table, categories, disclosure, findings));
        disclosure.setScore(new ScoreReader().read(sections));
        if (disclosure.getScore() == null) {
            findings.warning("reading.score-missing", SourceLocation.UNKNOWN, "没有找到评价得分，请核对评价结论部分");
        }
        return disclosure;
    }

    private void place(CaptionedTable table, ProjectCategories categories, Disclosure disclosure, Findings findings) {
        Statement statement = lists.read(table, findings);
        disclosure.add(statement);
        if (PlannedProjectReader.fits(table.table())) {
            projects.read(table, categories, findings).forEach(disclosure::add);
        } else {
            tableFigures.read(table.table(), statement, disclosure);
        }
    }
}
