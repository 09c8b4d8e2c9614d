package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.CaptionReader;
import cn.mingzhang.form.FormReader;
import cn.mingzhang.form.GlossaryReader;
import cn.mingzhang.form.KeyFigureReader;
import cn.mingzhang.form.ListStatementReader;
import cn.mingzhang.form.NarrativeReader;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.SectionReader;
import cn.mingzhang.form.shanxi.AssetSentences;
import cn.mingzhang.form.shanxi.ProcurementSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a Shanxi department budget (山西省部门预算): thirteen tables, narrative, overall target form and project target sheets. */
public class ShanxiBudgetReader implements FormReader {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final int POINTS_OF_A_TABLE = 15;
    private static final int POINTS_OF_SHEETS = 60;
    private static final int CERTAIN = 100;

    @Override
    public String form() {
        return "shanxi-budget";
    }

    @Override
    public int recognise(SourceText text) {
        BudgetSections sections = new BudgetSections(Line.of(text.blocks()));
        long tables = sections.statements().stream().map(BudgetSections.Section::table).distinct().count();
        boolean sheets = sections.sheets().stream().anyMatch(sheet -> sheet.lines().stream().anyMatch(
                line -> line.folded().contains("实施期资金总额")));
        return (int) Math.min(CERTAIN, tables * POINTS_OF_A_TABLE + (sheets ? POINTS_OF_SHEETS : 0));
    }

    @Override
    public Disclosure read(SourceText text, Findings findings) {
        List<Line> lines = Line.of(text.blocks());
        BudgetSections sections = new BudgetSections(lines);
        Disclosure disclosure = new Disclosure();
        disclosure.setKind(DisclosureKind.BUDGET);
        readProjects(disclosure, sections, findings);
        List<String> agencies = readStatements(disclosure, sections, findings);
        if (sections.overall() != null) {
            disclosure.setOverallTarget(new OverallTargetReader(findings).read(sections.overall()));
        }
        identify(disclosure, TitlePage.of(lines), agencies);
        FreeBlocks free = new FreeBlocks(text.blocks(), sections);
        readNarrative(disclosure, free.narrative(), findings);
        new BudgetOutline(lines).complete(disclosure);
        free.strayRows().forEach(line ->
                findings.warning("reading.unplaced-row", line.at(), "表格中有一行无法归入任何报表或项目：%s", line.text()));
        return disclosure;
    }

    private void readProjects(Disclosure disclosure, BudgetSections sections, Findings findings) {
        new ProjectSheetReader(findings).read(sections.sheets()).forEach(disclosure::add);
    }

    /** Reads the tables; returns the departments that their captions name. */
    private List<String> readStatements(Disclosure disclosure, BudgetSections sections, Findings findings) {
        List<String> units = disclosure.getProjects().stream().map(Project::getImplementingUnit).filter(Objects::nonNull).toList();
        List<String> projects = disclosure.getProjects().stream().map(Project::getName).filter(Objects::nonNull).toList();
        StatementReader reader = new StatementReader(findings, new ProjectLevels(units, projects));
        List<String> agencies = new ArrayList<>();
        for (BudgetSections.Section section : sections.statements()) {
            StatementReader.Read read = reader.read(section);
            disclosure.add(read.statement());
            if (read.agency() != null) {
                agencies.add(read.agency());
            }
        }
        return agencies;
    }

    private void readNarrative(Disclosure disclosure, List<Block> blocks, Findings findings) {
        List<Section> sections = new SectionReader().read(blocks);
        new NarrativeReader(NarrativeReader.Headings.NUMBERED).read(sections, disclosure);
        new KeyFigureReader().read(sections, disclosure);
        new GlossaryReader().read(sections, disclosure);
        new InstitutionSentence().read(sections, disclosure);
        disclosure.setProcurement(new ProcurementSentence().read(sections));
        disclosure.setAssets(new AssetSentences().read(sections));
        sections.stream().filter(section -> section.heading() != null).flatMap(section -> new CaptionReader().read(section).stream())
                .forEach(table -> disclosure.add(new ListStatementReader().read(table, findings)));
    }

    private void identify(Disclosure disclosure, TitlePage page, List<String> agencies) {
        disclosure.setTitle(page.title());
        disclosure.setAgencyName(agencies.isEmpty() ? page.agency() : agencies.get(0));
        disclosure.setFiscalYear(page.year() != null ? page.year() : disclosure.getStatements().stream().map(Statement::getTitle)
                .map(YEAR::matcher).filter(Matcher::find).map(matcher -> Integer.valueOf(matcher.group(1))).findFirst().orElse(null));
        disclosure.setAgencyCode(code(disclosure));
    }

    /** The code printed with the department's name (211-…), in a project sheet or in the overall form; null when none is. */
    private static String code(Disclosure disclosure) {
        Stream<CodedName> ofSheets = disclosure.getProjects().stream().map(Project::getCompetentDepartment).filter(Objects::nonNull);
        Stream<CodedName> ofForm = disclosure.getOverallTarget() == null ? Stream.empty()
                : disclosure.getOverallTarget().getFigures().stream().filter(figure -> figure.key().matches("(?:部门|单位)(?:\\(单位\\))?名称"))
                .map(figure -> ProjectSheetReader.codedName(figure.text())).filter(Objects::nonNull);
        return Stream.concat(ofSheets, ofForm).map(CodedName::code).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
