package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Paragraph;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the terms a department explains (名词解释): number, term, then a colon or 是指 and the definition. The definition may
 * stand in the next paragraph and may be broken by a page.
 */
public class GlossaryReader {

    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:[（(]?[一二三四五六七八九十]+[）)]?\\s*[、.．]?|[（(]?\\d{1,2}[）)]?\\s*[、.．])\\s*(?<rest>\\S.*)");
    private static final Pattern WITH_COLON = Pattern.compile("(?<term>[^：:。，]{1,40})[：:](?<definition>.*)");
    private static final Pattern WITH_VERB = Pattern.compile("(?<term>[^。，]{2,30}?)(?<definition>(?:是指|是对|是以|主要是指|指|是).*)");

    /** Reads the terms of the sections headed 名词解释. */
    public void read(List<Section> sections, Disclosure disclosure) {
        for (Section section : sections) {
            if (section.heading() != null && section.heading().title().contains("名词解释")) {
                readTerms(section, disclosure);
            }
        }
    }

    private void readTerms(Section section, Disclosure disclosure) {
        GlossaryTerm current = null;
        for (Block block : section.blocks()) {
            if (!(block instanceof Paragraph paragraph) || paragraph.isBlank()) {
                continue;
            }
            String line = (paragraph.numbering() == null ? "" : paragraph.numbering()) + paragraph.text().strip();
            GlossaryTerm started = term(line, paragraph);
            if (started != null) {
                disclosure.add(started);
                current = started;
            } else if (current != null && !isStray(line)) {
                current.setDefinition(current.getDefinition() + line);
            }
        }
    }

    /** 无 alone under the last term fills an empty part of the form; it belongs to no definition. */
    private static boolean isStray(String line) {
        return line.length() <= 2;
    }

    private static GlossaryTerm term(String line, Paragraph paragraph) {
        Matcher numbered = NUMBERED.matcher(line);
        if (!numbered.matches()) {
            return null;
        }
        String rest = numbered.group("rest");
        Matcher parts = WITH_COLON.matcher(rest);
        if (!parts.matches()) {
            parts = WITH_VERB.matcher(rest);
        }
        if (!parts.matches()) {
            return null;
        }
        GlossaryTerm term = new GlossaryTerm();
        term.setTerm(parts.group("term").strip());
        term.setDefinition(parts.group("definition").strip());
        term.setAt(paragraph.at());
        return term;
    }
}
