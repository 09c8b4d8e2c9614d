package cn.mingzhang.web.account;

import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of the portal with words and figures of the document in it (带出处的句子), each of them with its place. */
public record Sentence(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    /**
     * A part.
     *
     * @param at     its place in the source; null for the portal's own words
     * @param quoted whether the document says it, so that it is Chinese on every page
     */
    public record Part(String text, SourceLocation at, boolean quoted) {

        static Part own(String text) {
            return new Part(text, null, false);
        }

        static Part quoted(String text, SourceLocation at) {
            return new Part(text, at == null || !at.isKnown() ? null : at, true);
        }
    }

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** A pattern with parts in its places {0}, {1} … */
    static Sentence of(String pattern, Part... values) {
        List<Part> parts = new ArrayList<>();
        Matcher places = PLACE.matcher(pattern);
        int from = 0;
        while (places.find()) {
            if (places.start() > from) {
                parts.add(Part.own(pattern.substring(from, places.start())));
            }
            parts.add(values[Integer.parseInt(places.group(1))]);
            from = places.end();
        }
        if (from < pattern.length()) {
            parts.add(Part.own(pattern.substring(from)));
        }
        return new Sentence(parts);
    }

    /** All of it in one text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
