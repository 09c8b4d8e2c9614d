package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.FormReader;
import cn.mingzhang.form.GlossaryReader;
import cn.mingzhang.form.KeyFigureReader;
import cn.mingzhang.form.NarrativeReader;
import cn.mingzhang.form.Section;
import cn.mingzhang.form.SectionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        readNarrative(disclosure, text);
        return disclosure;
    }

    private void readProjects(Disclosure disclosure, BudgetSections sections, Findings findings) {
        ProjectSheetReader reader = new ProjectSheetReader(findings);
        List<Project> sheets = sections.sheets().stream().map(reader::read).toList();
        new PrintedTwice(findings).merge(sheets).forEach(disclosure::add);
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

    private void readNarrative(Disclosure disclosure, SourceText text) {
        List<Section> sections = new SectionReader().read(text.blocks());
        new NarrativeReader(NarrativeReader.Headings.NUMBERED).read(sections, disclosure);
        new KeyFigureReader().read(sections, disclosure);
        new GlossaryReader().read(sections, disclosure);
    }

    private void identify(Disclosure disclosure, TitlePage page, List<String> agencies) {
        disclosure.setTitle(page.title());
        disclosure.setAgencyName(agencies.isEmpty() ? page.agency() : agencies.get(0));
        disclosure.setFiscalYear(page.year() != null ? page.year() : disclosure.getStatements().stream().map(Statement::getTitle)
                .map(YEAR::matcher).filter(Matcher::find).map(matcher -> Integer.valueOf(matcher.group(1))).findFirst().orElse(null));
        disclosure.setAgencyCode(disclosure.getProjects().stream().map(Project::getCompetentDepartment).filter(Objects::nonNull)
                .map(CodedName::code).filter(Objects::nonNull).findFirst().orElse(null));
    }
}
