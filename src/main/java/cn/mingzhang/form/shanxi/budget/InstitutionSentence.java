package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.form.Section;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the units of a department from the sentence that lists them (本部门下属单位包括：…); inner offices are no units. */
final class InstitutionSentence {

    private static final Pattern LIST = Pattern.compile(
            "(?:下属|所属|直属|下设)(?:的)?(?:预算|事业|行政事业)*单位[^：:。]{0,20}?(?:包括|分别为|分别是|有|为)?[：:](?<names>[^。]+)");
    private static final Pattern NAME = Pattern.compile("(?<name>\\p{IsHan}{4,40}?)(?:[（(](?<nature>[^（）()]*)[）)])?");
    private static final Pattern LEAD = Pattern.compile("^(?:以及|和|及|\\d+[.、．])");

    void read(List<Section> sections, Disclosure disclosure) {
        sections.stream().filter(section -> section.heading() != null && section.heading().title().contains("机构设置"))
                .flatMap(section -> section.paragraphs().stream()).forEach(paragraph -> read(paragraph, disclosure));
    }

    private static void read(PlacedText paragraph, Disclosure disclosure) {
        Matcher list = LIST.matcher(paragraph.text());
        while (list.find()) {
            for (String printed : list.group("names").split("[、，,；;\\n]")) {
                Matcher name = NAME.matcher(LEAD.matcher(printed.strip()).replaceFirst(""));
                if (name.matches()) {
                    Institution institution = new Institution();
                    institution.setName(name.group("name"));
                    institution.setNature(name.group("nature"));
                    institution.setAt(paragraph.at());
                    disclosure.add(institution);
                }
            }
        }
    }
}
