package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the published final accounts of a Shanxi department (部门决算公开). */
public class ShanxiFinalAccountsReader implements FormReader {

    private static final Pattern TITLE = Pattern.compile("(.*?)((?:19|20)\\d{2})年(?:度)?(?:部门|单位)?决算(?:公开|报告|说明|情况说明)?.*");
    private static final Pattern ORGAN = Pattern.compile(".{2,30}(局|厅|委|办|院|中心|会|部|队|所|站|处|校|馆|政府|法院|检察院|委员会|办公室)");

    private static final Pattern HEADING = Pattern.compile("第.{1,3}部分.*|附件.*");

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
        List<String> paragraphs = text.paragraphs().stream().map(paragraph -> PrintedText.label(paragraph.text())).filter(line -> !line.isEmpty()).toList();
        int sure = 0;
        if (paragraphs.stream().limit(40).anyMatch(line -> line.length() < 60 && line.matches(".*决算(公开|报告|说明).*|.*年度?(部门|单位)?决算"))) {
            sure += 40;
        }
        if (paragraphs.stream().anyMatch(line -> line.length() < 40 && line.matches(".*(收入支出决算总体情况说明|支出决算情况说明|部门决算表|三公\"?经费支出决算.*).*"))) {
            sure += 30;
        }
        if (text.grids().stream().flatMap(grid -> grid.rows().stream())
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> PrintedText.label(cell.text()).contains("全年执行数")))) {
            sure += 20;
        }
        return sure;
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        Disclosure disclosure = new Disclosure();
        disclosure.setKind(DisclosureKind.FINAL_ACCOUNTS);
        identity(text, disclosure);
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
        agencyCode(disclosure);
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

    /** The agency stands in the line of the title or in the line above it. */
    private static void identity(SourceText text, Disclosure disclosure) {
        String before = null;
        for (Paragraph paragraph : text.paragraphs()) {
            String line = paragraph.text().strip();
            if (line.isEmpty()) {
                continue;
            }
            Matcher title = TITLE.matcher(PrintedText.label(line));
            if (title.matches() && line.length() < 60) {
                String own = title.group(1);
                disclosure.setAgencyName(own.isEmpty() ? before : own);
                disclosure.setFiscalYear(Integer.valueOf(title.group(2)));
                disclosure.setTitle(own.isEmpty() && before != null ? before + " " + line : line);
                return;
            }
            if (ORGAN.matcher(line).matches()) {
                before = line;
            }
        }
    }

    /** The code that the sheets print before the agency's own name. */
    private static void agencyCode(Disclosure disclosure) {
        Optional<CodedName> own = disclosure.getEvaluations().stream().map(Evaluation::getCompetentDepartment).filter(Objects::nonNull)
                .filter(department -> department.code() != null && department.name().equals(disclosure.getAgencyName())).findFirst();
        own.ifPresent(department -> disclosure.setAgencyCode(department.code()));
    }
}
