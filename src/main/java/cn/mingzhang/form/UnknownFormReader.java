package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceLocation;
import java.util.List;

/**
 * Takes in what no known form fits (未识别格式): outline, narrative, every table as it stands and the figures that can be read; kind,
 * year and agency where a title tells.
 */
public class UnknownFormReader implements FormReader {

    private final CaptionReader captions = new CaptionReader();
    private final TypedStatementReader statements = new TypedStatementReader();
    private final TableFigureReader tableFigures = new TableFigureReader();

    @Override
    public String form() {
        return "unknown";
    }

    @Override
    public int recognise(SourceText text) {
        return 0;
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        Disclosure disclosure = new Disclosure();
        findings.note("reading.unknown-form", SourceLocation.UNKNOWN,
                "没有识别出公开格式：只读入目录、文字、表格和数字，项目与绩效指标未拆分，请人工核对");
        List<Section> sections = new SectionReader().read(text.blocks());
        List<CaptionedTable> tables = sections.stream().flatMap(section -> captions.read(section).stream()).toList();
        new IdentityReader().read(sections, tables, disclosure, findings);
        disclosure.setKind(kind(disclosure.getTitle()));
        new NarrativeReader(NarrativeReader.Headings.NUMBERED).read(sections, disclosure);
        new KeyFigureReader().read(sections, disclosure);
        new GlossaryReader().read(sections, disclosure);
        for (CaptionedTable table : tables) {
            Statement statement = statements.read(table, findings);
            disclosure.add(statement);
            tableFigures.read(table.table(), statement, disclosure);
        }
        return disclosure;
    }

    /** The kind a title names; null when it names none or the title is missing. */
    private static DisclosureKind kind(String title) {
        if (title == null) {
            return null;
        }
        if (title.contains("绩效") && title.contains("报告")) {
            return DisclosureKind.PERFORMANCE_REPORT;
        }
        if (title.contains("决算")) {
            return DisclosureKind.FINAL_ACCOUNTS;
        }
        return title.contains("预算") ? DisclosureKind.BUDGET : null;
    }
}
