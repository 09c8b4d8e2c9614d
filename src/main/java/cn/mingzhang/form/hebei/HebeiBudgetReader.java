package cn.mingzhang.form.hebei;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.CaptionReader;
import cn.mingzhang.form.CaptionedTable;
import cn.mingzhang.form.FormReader;
import cn.mingzhang.form.GlossaryReader;
import cn.mingzhang.form.IdentityReader;
import cn.mingzhang.form.IndicatorTableReader;
import cn.mingzhang.form.KeyFigureReader;
import cn.mingzhang.form.TypedStatementReader;
import cn.mingzhang.form.NarrativeReader;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.SectionReader;
import cn.mingzhang.form.TableFigureReader;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the budget explanation of Hebei (部门预算信息公开情况说明): duties and institutions, figures in words, the overall target with
 * scored indicators, a target sheet for each project, procurement and assets.
 */
public class HebeiBudgetReader implements FormReader {

    private static final List<String> SIGNS = List.of("预算信息公开", "机构设置情况", "绩效预算信息", "资金绩效目标", "绩效指标描述", "指标值确定依据",
            "评(扣)分标准", "经费保障形式", "政府采购目录序号", "国有资产信息");
    private static final int PER_SIGN = 15;

    private final CaptionReader captions = new CaptionReader();
    private final TypedStatementReader statements = new TypedStatementReader();
    private final IndicatorTableReader indicators = new IndicatorTableReader();
    private final TableFigureReader tableFigures = new TableFigureReader();
    private final ProjectSheetReader sheets = new ProjectSheetReader();

    @Override
    public String form() {
        return "hebei-budget";
    }

    @Override
    public int recognise(SourceText text) {
        String all = PrintedText.label(text.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"))
                + text.grids().stream().flatMap(grid -> grid.rows().stream()).flatMap(row -> row.cells().stream())
                .map(cell -> cell.text()).filter(cell -> cell.length() < 20).distinct().collect(Collectors.joining("\n")));
        long signs = SIGNS.stream().filter(all::contains).count();
        return (int) Math.min(100, signs * PER_SIGN);
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        Disclosure disclosure = new Disclosure();
        disclosure.setKind(DisclosureKind.BUDGET);
        List<Section> sections = new SectionReader(new HebeiHeadings()).read(HebeiHeadings.mended(text.blocks()));
        List<Section> explanations = sections.stream().filter(section -> !ProjectSheetReader.isSheet(section)).toList();
        List<CaptionedTable> tables = explanations.stream().flatMap(section -> captions.read(section).stream()).toList();
        new IdentityReader().read(sections, tables, disclosure, findings);
        new NarrativeReader(NarrativeReader.Headings.BARE).read(sections, disclosure);
        new KeyFigureReader().read(sections, disclosure);
        new GlossaryReader().read(sections, disclosure);
        tables.forEach(table -> place(table, sections, disclosure, findings));
        sections.stream().filter(ProjectSheetReader::isSheet)
                .forEach(section -> sheets.read(section, findings).forEach(disclosure::add));
        return disclosure;
    }

    private void place(CaptionedTable table, List<Section> sections, Disclosure disclosure, Findings findings) {
        if (IndicatorTableReader.fits(table.table())) {
            readOverallTarget(table, sections, disclosure, findings);
            return;
        }
        Statement statement = statements.read(table, findings);
        disclosure.add(statement);
        if (InstitutionReader.fits(table.table())) {
            new InstitutionReader().read(table.table(), disclosure);
            return;
        }
        if (ProcurementReader.fits(table.table())) {
            disclosure.setProcurement(new ProcurementReader().read(table.table(), statement.getUnit()));
        } else if (AssetReader.fits(table.table())) {
            disclosure.setAssets(new AssetReader().read(table.table(), statement.getUnit()));
        }
        tableFigures.read(table.table(), statement, disclosure);
    }

    private void readOverallTarget(CaptionedTable table, List<Section> sections, Disclosure disclosure, Findings findings) {
        OverallTarget target = disclosure.getOverallTarget();
        if (target == null) {
            target = new OverallTarget();
            target.setTitle(table.caption());
            target.setAt(table.at());
            target.setResponsibilities(text(sections, "部门职责", "主要职责"));
            target.setAnnualGoal(text(sections, "总体绩效目标"));
            disclosure.setOverallTarget(target);
        }
        indicators.read(table.table(), findings).forEach(target::add);
    }

    /** The text under the first of the headings, or null. */
    private static PlacedText text(List<Section> sections, String... headings) {
        for (String heading : headings) {
            for (Section section : sections) {
                List<PlacedText> paragraphs = section.paragraphs();
                if (section.heading() != null && section.heading().title().contains(heading) && !paragraphs.isEmpty()) {
                    return PlacedText.of(paragraphs.stream().map(PlacedText::text).collect(Collectors.joining("\n")), paragraphs.get(0).at());
                }
            }
        }
        return null;
    }
}
