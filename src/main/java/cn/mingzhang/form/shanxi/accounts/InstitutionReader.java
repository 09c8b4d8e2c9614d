package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.form.Section;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 机构设置情况: one numbered paragraph for each institution, its name up to the first stop and then its duty. */
class InstitutionReader {

    private static final Pattern ENTRY = Pattern.compile(
            "(?s)(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\\d{1,2}[.．、]|[（(]\\d{1,2}[）)])\\s*(?<name>[^。，；：:;]{2,40})[。：:；;，]?(?<duty>.*)");

    void read(List<Section> sections, Disclosure disclosure) {
        for (Section section : sections) {
            if (section.heading() != null && section.heading().title().matches(".*机构(设置|构成|情况).*")) {
                section.paragraphs().forEach(paragraph -> read(paragraph, disclosure));
            }
        }
    }

    private static void read(PlacedText paragraph, Disclosure disclosure) {
        Matcher entry = ENTRY.matcher(paragraph.text());
        if (!entry.matches()) {
            return;
        }
        Institution institution = new Institution();
        institution.setName(entry.group("name").strip());
        String duty = entry.group("duty").strip();
        institution.setDuty(duty.isEmpty() ? null : duty);
        institution.setAt(paragraph.at());
        disclosure.add(institution);
    }
}
