package cn.mingzhang.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All addresses of the public portal and the views that answer them; an address not listed here does not exist. */
public final class Routes {

    /** Asked of every page: large type. */
    private static final String EVERYWHERE = "text";

    private record Pattern(String view, List<String> segments, Set<String> parameters) {

        /** A path, its view, and the parameters of the query the view looks at: only with these a page is kept. */
        static Pattern of(String path, String view, String... parameters) {
            Set<String> known = new HashSet<>(List.of(parameters));
            known.add(EVERYWHERE);
            return new Pattern("/WEB-INF/pages/" + view + ".xhtml", path.isEmpty() ? List.of() : List.of(path.split("/")), Set.copyOf(known));
        }

        Optional<Route> match(List<String> asked) {
            if (asked.size() != segments.size()) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < segments.size(); i++) {
                String segment = segments.get(i);
                String text = asked.get(i);
                if (!segment.startsWith("{")) {
                    if (!segment.equals(text)) {
                        return Optional.empty();
                    }
                } else if (allowed(segment, text)) {
                    values.put(segment.substring(1, segment.length() - 1), text);
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(new Route(view, Map.copyOf(values), parameters));
        }

        private static boolean allowed(String segment, String text) {
            return switch (segment) {
                case "{question}" -> text.matches("spending|three-public|promises");
                case "{year}" -> text.matches("[12]\\d{3}");
                case "{kind}" -> text.matches("budget|final-accounts|performance-report");
                case "{position}" -> text.matches("[1-9]\\d{0,4}");
                case "{chart}" -> text.matches("[a-z][a-z-]{0,40}(?:\\.csv)?");
                case "{document}" -> text.matches("[0-9a-f]{16}");
                default -> !text.isBlank() && text.length() <= 200;
            };
        }
    }

    private static final String CHART = "chart";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.of("", "home"),
            Pattern.of("about", "about"),
            Pattern.of("agencies", "agencies", "region", "kind", "name", "page"),
            Pattern.of("findings", "findings", "agency", "year", "kind", "rule", "severity", "about", "page"),
            Pattern.of("answers/{question}", "answers", "year", "page"),
            Pattern.of("compare", "compare", "with", "name", "year", "kind"),
            Pattern.of("rules", "rules"),
            Pattern.of("glossary", "glossary"),
            Pattern.of("agencies/{agency}", "agency"),
            Pattern.of("agencies/{agency}/{year}/{kind}", "disclosure"),
            Pattern.of("agencies/{agency}/{year}/{kind}/projects/{position}", "project"),
            Pattern.of("agencies/{agency}/{year}/{kind}/evaluations/{position}", "evaluation"),
            Pattern.of("agencies/{agency}/{year}/{kind}/source", "source", "at", "mark", "sheet"),
            Pattern.of("agencies/{agency}/{year}/{kind}/findings", "disclosure-findings"),
            Pattern.of("documents/{document}/source", "source", "at", "mark", "sheet"),
            Pattern.of("documents/{document}/findings", "disclosure-findings"),
            Pattern.of("agencies/{agency}/{year}/{kind}/law", "law"),
            Pattern.of("documents/{document}/law", "law"),
            Pattern.of("agencies/{agency}/charts/{chart}", CHART, "embed", "for"),
            Pattern.of("agencies/{agency}/{year}/{kind}/charts/{chart}", CHART, "embed", "for"),
            Pattern.of("documents/{document}/charts/{chart}", CHART, "embed", "for"),
            Pattern.of("documents/{document}", "disclosure"),
            Pattern.of("documents/{document}/projects/{position}", "project"),
            Pattern.of("documents/{document}/evaluations/{position}", "evaluation"));

    private Routes() {
    }

    /** The route of a path as the request line carries it, percent-encoded; empty when there is no such address. */
    public static Optional<Route> of(String rawPath) {
        if (!rawPath.startsWith("/")) {
            return Optional.empty();
        }
        try {
            List<String> segments = rawPath.equals("/") ? List.of()
                    : Arrays.stream(rawPath.substring(1).split("/", -1)).map(Routes::decode).toList();
            return PATTERNS.stream().flatMap(pattern -> pattern.match(segments).stream()).findFirst();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether a path is that of a chart, which other sites may show in a frame. */
    static boolean isChart(String rawPath) {
        return of(rawPath).filter(route -> route.text("chart") != null).isPresent();
    }

    /** Percent-decoding of one path segment; unlike in a query, + is a plus sign here. */
    static String decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                if (i + 2 >= segment.length()) {
                    throw new IllegalArgumentException("cut percent-encoding: " + segment);
                }
                bytes.write(hexByte(segment, i + 1));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8: " + segment, e);
        }
    }

    private static int hexByte(String text, int from) {
        int high = Character.digit(text.charAt(from), 16);
        int low = Character.digit(text.charAt(from + 1), 16);
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException("not percent-encoding: " + text);
        }
        return high * 16 + low;
    }
}
