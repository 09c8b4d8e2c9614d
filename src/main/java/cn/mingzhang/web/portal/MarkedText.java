package cn.mingzhang.web.portal;

import cn.mingzhang.search.WordMarks;
import java.util.List;

/** A text parted into what was searched for and what stands between (标出的词), so that a page can mark the hits without writing markup into text. */
public record MarkedText(String text, boolean hit) {

    /** The parts of a text. Words are compared as the search compares them, see {@link WordMarks}. */
    public static List<MarkedText> of(String text, List<String> words) {
        return text == null || text.isEmpty() ? List.of()
                : WordMarks.of(words).in(text).pieces().stream().map(piece -> new MarkedText(piece.text(), piece.found())).toList();
    }
}
