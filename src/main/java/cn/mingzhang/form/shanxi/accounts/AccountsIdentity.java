package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.source.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whose accounts of which year a document holds: by its title, and where that is lost by its self-evaluation sheets, which
 * name the department with its code and the year.
 */
class AccountsIdentity {

    private static final Pattern TITLE = Pattern.compile("(?<agency>.*?)(?<year>(?:19|20)\\d{2})年度?(?:部门|单位)?决算.*");
    private static final Pattern PART = Pattern.compile("第.{1,3}部分.*");
    private static final Pattern YEAR = Pattern.compile("(?<year>20\\d{2})年度");
    /** The name of an agency stands alone on its line: words, no number, no stop. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()（）]{4,30}");
    private static final int LONGEST_TITLE = 60;

    /** Reads the title; the agency stands in its line or in the line above. */
    void read(SourceText text, Disclosure disclosure) {
        disclosure.setKind(DisclosureKind.FINAL_ACCOUNTS);
        String above = null;
        List<String> lines = text.paragraphs().stream().map(paragraph -> PrintedText.strip(paragraph.text()))
                .filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            Matcher title = TITLE.matcher(PrintedText.label(line));
            if (title.matches() && line.length() <= LONGEST_TITLE && !PART.matcher(title.group("agency")).matches()) {
                String own = title.group("agency");
                disclosure.setAgencyName(own.isEmpty() ? above : own);
                disclosure.setFiscalYear(Integer.valueOf(title.group("year")));
                disclosure.setTitle(own.isEmpty() && above != null ? above + " " + line : line);
                return;
            }
            above = NAME.matcher(line).matches() ? PrintedText.oneLine(line) : above;
        }
    }

    /** Takes from the sheets what the title does not tell, and the code they print before the agency's name. */
    void complete(Disclosure disclosure, Findings findings) {
        List<CodedName> departments = disclosure.getEvaluations().stream().map(Evaluation::getCompetentDepartment)
                .filter(Objects::nonNull).toList();
        if (disclosure.getAgencyName() == null && !departments.isEmpty()) {
            disclosure.setAgencyName(departments.get(0).name());
            findings.note("reading.agency-from-sheet", SourceLocation.UNKNOWN, "标题没有写明部门名称，按自评表的主管部门取“%s”", departments.get(0).name());
        }
        departments.stream()
                .filter(department -> department.code() != null && department.name().equals(disclosure.getAgencyName())).findFirst()
                .ifPresent(department -> disclosure.setAgencyCode(department.code()));
        if (disclosure.getFiscalYear() == null) {
            disclosure.getEvaluations().stream().map(Evaluation::getTitle).filter(Objects::nonNull).map(YEAR::matcher).filter(Matcher::find)
                    .findFirst().ifPresent(year -> takeYear(Integer.valueOf(year.group("year")), disclosure, findings));
        }
        if (disclosure.getAgencyName() == null) {
            findings.warning("reading.agency-missing", SourceLocation.UNKNOWN, "标题没有写明部门名称，请补充");
        }
        if (disclosure.getFiscalYear() == null) {
            findings.warning("reading.year-missing", SourceLocation.UNKNOWN, "没有找到年度，请补充");
        }
    }

    private static void takeYear(Integer year, Disclosure disclosure, Findings findings) {
        disclosure.setFiscalYear(year);
        findings.note("reading.year-from-text", SourceLocation.UNKNOWN, "标题未印年度，按自评表取%d年", year);
    }
}
