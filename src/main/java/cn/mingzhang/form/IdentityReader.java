package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a document is: title, agency and fiscal year, and the introduction under its title. */
public class IdentityReader {

    /**
     * Reads the front matter; where its title names no year, the tables and the text tell it.
     *
     * @param sections all sections, the front matter first
     * @param tables   all tables
     */
    public void read(List<Section> sections, List<CaptionedTable> tables, Disclosure disclosure, Findings findings) {
        FrontMatter front = FrontMatter.of(sections.get(0));
        disclosure.setTitle(front.title());
        disclosure.setAgencyName(front.agency());
        Integer year = front.year();
        disclosure.setFiscalYear(year == null ? FiscalYears.mostLikely(sections, tables, findings) : year);
        if (front.title() == null) {
            findings.warning("reading.title-missing", front.at(), "没有找到标题，请核对部门名称和年度");
        }
        if (front.agency() == null) {
            findings.warning("reading.agency-missing", front.at(), "标题没有写明部门名称，请补充");
        }
        if (disclosure.getFiscalYear() == null) {
            findings.warning("reading.year-missing", front.at(), "没有找到年度，请补充");
        }
        if (!front.introduction().isEmpty()) {
            Passage passage = new Passage();
            passage.setHeading(front.title());
            passage.setText(front.introduction().stream().map(PlacedText::text).collect(Collectors.joining("\n")));
            passage.setAt(front.introduction().get(0).at());
            disclosure.add(passage);
        }
    }
}
