package cn.mingzhang.web.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A text parted into what was searched for and what stands between (标出的词), so that a page can mark the hits without writing markup into text. */
public record MarkedText(String text, boolean hit) {

    /** The parts of a text; the longest word wins where two begin at the same place. Words are compared without regard to case. */
    public static List<MarkedText> of(String text, List<String> words) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        String folded = text.toLowerCase(Locale.ROOT);
        // Folding must not move places: the few letters whose small form is longer leave the text as one part.
        List<String> wanted = folded.length() != text.length() ? List.of()
                : words.stream().filter(word -> !word.isBlank()).map(word -> word.toLowerCase(Locale.ROOT))
                        .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        List<MarkedText> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length();) {
            String word = wordAt(folded, at, wanted);
            if (word == null) {
                at++;
                continue;
            }
            if (at > from) {
                parts.add(new MarkedText(text.substring(from, at), false));
            }
            parts.add(new MarkedText(text.substring(at, at + word.length()), true));
            at += word.length();
            from = at;
        }
        if (from < text.length()) {
            parts.add(new MarkedText(text.substring(from), false));
        }
        return parts;
    }

    private static String wordAt(String text, int at, List<String> words) {
        return words.stream().filter(word -> text.startsWith(word, at)).findFirst().orElse(null);
    }
}
