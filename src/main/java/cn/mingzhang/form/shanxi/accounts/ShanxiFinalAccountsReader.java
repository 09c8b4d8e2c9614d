package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.FormReader;
import cn.mingzhang.form.GlossaryReader;
import cn.mingzhang.form.KeyFigureReader;
import cn.mingzhang.form.NarrativeReader;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.SectionReader;
import cn.mingzhang.form.shanxi.AssetSentences;
import cn.mingzhang.form.shanxi.ProcurementSentence;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the published final accounts of a Shanxi department (部门决算公开). */
public class ShanxiFinalAccountsReader implements FormReader {

    private static final Pattern TITLE = Pattern.compile(".*决算(公开|报告|说明).*|.*年度?(部门|单位)?决算");
    private static final Pattern HEADING_OF_FORM = Pattern.compile(".*(收入支出决算总体情况说明|支出决算情况说明|部门决算表|三公\"?经费支出决算).*");
    private static final int TITLE_LINES = 40;
    private static final int FOR_TITLE = 40;
    private static final int FOR_HEADING = 30;
    private static final int FOR_SHEETS = 20;
    /** Sheets may be published without the accounts they belong to. */
    private static final int FOR_SHEETS_ALONE = 55;
    private static final Pattern HEADING = Pattern.compile("第.{1,3}部分.*|附件.*");

    private final AccountsIdentity identity = new AccountsIdentity();
    private final SectionReader sectionReader = new SectionReader();
    private final NarrativeReader narrativeReader = new NarrativeReader(NarrativeReader.Headings.NUMBERED);
    private final KeyFigureReader keyFigureReader = new KeyFigureReader();
    private final GlossaryReader glossaryReader = new GlossaryReader();
    private final InstitutionReader institutionReader = new InstitutionReader();
    private final AccountStatementReader statementReader = new AccountStatementReader();
    private final EvaluationSheetReader sheetReader = new EvaluationSheetReader();

    @Override
    public String form() {
        return "shanxi-final-accounts";
    }

    @Override
    public int recognise(SourceText text) {
        List<String> paragraphs = text.paragraphs().stream().map(paragraph -> PrintedText.label(paragraph.text()))
                .filter(line -> !line.isEmpty()).toList();
        int sure = 0;
        if (paragraphs.stream().limit(TITLE_LINES).anyMatch(line -> line.length() < 60 && TITLE.matcher(line).matches())) {
            sure += FOR_TITLE;
        }
        if (paragraphs.stream().anyMatch(line -> line.length() < 40 && HEADING_OF_FORM.matcher(line).matches())) {
            sure += FOR_HEADING;
        }
        if (text.grids().stream().anyMatch(EvaluationSheets::beginIn) && text.grids().stream().flatMap(grid -> grid.rows().stream())
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> PrintedText.label(cell.text()).contains("全年执行数")))) {
            sure += sure == 0 ? FOR_SHEETS_ALONE : FOR_SHEETS;
        }
        return sure;
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        Disclosure disclosure = new Disclosure();
        identity.read(text, disclosure);
        List<Section> sections = sectionReader.read(beforeSheets(text));
        narrativeReader.read(sections, disclosure);
        keyFigureReader.read(sections, disclosure);
        glossaryReader.read(sections, disclosure);
        institutionReader.read(sections, disclosure);
        statementReader.read(sections, disclosure, findings);
        disclosure.setProcurement(new ProcurementSentence().read(sections));
        disclosure.setAssets(new AssetSentences().read(sections));
        List<EvaluationSheet> sheets = EvaluationSheets.in(text);
        for (int i = 0; i < sheets.size(); i++) {
            disclosure.add(sheetReader.read(sheets.get(i), i + 1, findings));
        }
        identity.complete(disclosure, findings);
        return disclosure;
    }

    /** The narrative ends where the title of the first self-evaluation sheet begins. */
    private static List<Block> beforeSheets(SourceText text) {
        List<Block> blocks = text.blocks();
        int end = 0;
        while (end < blocks.size() && !(blocks.get(end) instanceof Grid grid && EvaluationSheets.beginIn(grid))) {
            end++;
        }
        if (end < blocks.size()) {
            end = titleAbove(blocks, end);
        }
        return blocks.subList(0, end);
    }

    private static int titleAbove(List<Block> blocks, int grid) {
        int start = grid;
        while (start > 0 && blocks.get(start - 1) instanceof Paragraph paragraph && !HEADING.matcher(paragraph.text().strip()).matches()) {
            if (!paragraph.isBlank() && PrintedText.label(paragraph.text()).endsWith("。")) {
                break;
            }
            start--;
        }
        return start;
    }
}
