package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns sections into outline and passages (文字说明). */
public class NarrativeReader {

    /** Whether a passage carries the number of its heading: 一、收入预算情况说明 or 收入预算情况说明. */
    public enum Headings { NUMBERED, BARE }

    private final Headings headings;

    public NarrativeReader(Headings headings) {
        this.headings = headings;
    }

    /** Adds a passage for each section with a heading; in a numbered form also for one without text: the form shows it is there. */
    public void read(List<Section> sections, Disclosure disclosure) {
        List<OutlineEntry> outline = new ArrayList<>(disclosure.getOutline());
        for (Section section : sections) {
            Heading heading = section.heading();
            if (heading != null) {
                outline.add(new OutlineEntry(heading.level(), heading.printed(), heading.at()));
                Passage passage = passage(section);
                if (headings == Headings.NUMBERED || !passage.getText().isEmpty()) {
                    disclosure.add(passage);
                }
            }
        }
        disclosure.setOutline(outline);
    }

    private Passage passage(Section section) {
        List<PlacedText> paragraphs = section.paragraphs();
        SourceLocation at = paragraphs.isEmpty() ? section.heading().at() : paragraphs.get(0).at();
        Passage passage = new Passage();
        passage.setHeading(headings == Headings.NUMBERED ? section.heading().printed() : section.heading().title());
        passage.setText(paragraphs.stream().map(PlacedText::text).collect(Collectors.joining("\n")));
        passage.setAt(at);
        return passage;
    }
}
