package cn.mingzhang.web.http;

import cn.mingzhang.export.DataPackage;
import cn.mingzhang.export.DisclosureTables;
import cn.mingzhang.export.Listing;
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
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** All addresses of the public portal and what answers them; an address not listed here does not exist. */
public final class Routes {

    /** Asked of every page: large type. */
    private static final String EVERYWHERE = "text";

    /** An address with names in braces for what differs; an open one is all that is below it. */
    private record Pattern(String target, List<Segment> segments, Set<String> parameters, boolean kept, boolean open) {

        /** A path, its view, and the parameters of the query the view looks at: only with these a page is kept. */
        static Pattern of(String path, String view, String... parameters) {
            Set<String> known = new HashSet<>(List.of(parameters));
            known.add(EVERYWHERE);
            return new Pattern("/WEB-INF/pages/" + view + ".xhtml", segments(path), Set.copyOf(known), true, false);
        }

        /** A path, the servlet that makes the file there, and the parameters it looks at; the file is kept like a page. */
        static Pattern file(String path, String servlet, String... parameters) {
            return new Pattern("/files/" + servlet, segments(path), Set.of(parameters), true, false);
        }

        /** A file that lies on the disk and is sent from there. */
        static Pattern stored(String path, String servlet) {
            return new Pattern("/files/" + servlet, segments(path), Set.of(), false, false);
        }

        /** All addresses below a path, answered by the servlet that is mapped to them. */
        static Pattern below(String path, String... parameters) {
            return new Pattern(null, segments(path), Set.of(parameters), true, true);
        }

        private static List<Segment> segments(String path) {
            return path.isEmpty() ? List.of() : Arrays.stream(path.split("/")).map(Segment::of).toList();
        }

        Optional<Route> match(List<String> asked) {
            if (open ? asked.size() <= segments.size() : asked.size() != segments.size()) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < segments.size(); i++) {
                if (!segments.get(i).read(asked.get(i), values)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Route(target, Map.copyOf(values), parameters, kept));
        }
    }

    /** A part of an address between two slashes, such as {position}.{table}. */
    private record Segment(java.util.regex.Pattern form, List<String> names) {

        private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("\\{([a-z]+)\\}");

        static Segment of(String segment) {
            List<String> names = NAME.matcher(segment).results().map(match -> match.group(1)).toList();
            String form = NAME.matcher(segment.replace(".", "\\.")).replaceAll(name -> Matcher.quoteReplacement("(" + allowed(name.group(1)) + ")"));
            return new Segment(java.util.regex.Pattern.compile(form, java.util.regex.Pattern.DOTALL), names);
        }

        boolean read(String text, Map<String, String> values) {
            Matcher matcher = form.matcher(text);
            if (!matcher.matches()) {
                return false;
            }
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), matcher.group(i + 1));
            }
            return true;
        }

        /** What may stand at a name. */
        private static String allowed(String name) {
            return switch (name) {
                case "question" -> "spending|three-public|promises";
                case "year" -> "[12]\\d{3}";
                case "kind" -> "budget|final-accounts|performance-report";
                case "position" -> "[1-9]\\d{0,4}";
                case "chart" -> "[a-z][a-z-]{0,40}(?:\\.csv)?";
                case "document" -> "[0-9a-f]{16}";
                case "list" -> String.join("|", DisclosureTables.LISTS);
                case "resource" -> DataPackage.TABLES.stream().map(Listing::name).collect(Collectors.joining("|"));
                case "table" -> "csv|xlsx|json";
                case "whole" -> "json|xlsx";
                default -> "(?=.*\\S)[^\\p{Cntrl}]{1,200}";
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
            Pattern.of("projects", "projects", "agency", "region", "year", "kind", "min", "max", "sort", "page"),
            Pattern.of("rules", "rules"),
            Pattern.of("glossary", "glossary"),
            Pattern.of("search", "search"),
            Pattern.of("search/suggest", "suggest"),
            Pattern.stored("search.{table}", "search/table"),
            Pattern.stored("search.atom", "search/feed"),
            Pattern.of("agencies/{agency}", "agency"),
            Pattern.of("agencies/{agency}/performance", "performance", "year"),
            Pattern.of("agencies/{agency}/{year}/{kind}", "disclosure", "sort"),
            Pattern.of("agencies/{agency}/{year}/{kind}/statements/{position}", "statement"),
            Pattern.of("agencies/{agency}/{year}/{kind}/brief", "brief"),
            Pattern.of("agencies/{agency}/{year}/{kind}/projects/{position}", "project"),
            Pattern.of("agencies/{agency}/{year}/{kind}/evaluations/{position}", "evaluation"),
            Pattern.of("agencies/{agency}/{year}/{kind}/source", "source", "at", "mark", "sheet"),
            Pattern.of("agencies/{agency}/{year}/{kind}/findings", "disclosure-findings"),
            Pattern.of("documents/{document}/source", "source", "at", "mark", "sheet"),
            Pattern.of("documents/{document}/findings", "disclosure-findings"),
            Pattern.of("agencies/{agency}/{year}/{kind}/law", "law"),
            Pattern.of("agencies/{agency}/charts/{chart}", CHART, "embed", "for"),
            Pattern.of("agencies/{agency}/{year}/{kind}/charts/{chart}", CHART, "embed", "for"),
            Pattern.of("documents/{document}/charts/{chart}", CHART, "embed", "for"),
            Pattern.of("documents/{document}", "disclosure"),
            Pattern.of("documents/{document}/statements/{position}", "statement"),
            Pattern.of("documents/{document}/law", "law"),
            Pattern.of("documents/{document}/brief", "brief"),
            Pattern.of("documents/{document}/projects/{position}", "project"),
            Pattern.of("documents/{document}/evaluations/{position}", "evaluation"),
            Pattern.file("agencies/{agency}/{year}/{kind}.{whole}", "disclosure"),
            Pattern.file("agencies/{agency}/{year}/{kind}/statements/{position}.{table}", "table", "for"),
            Pattern.file("agencies/{agency}/{year}/{kind}/{list}.{table}", "table", "for"),
            Pattern.stored("agencies/{agency}/{year}/{kind}/source/original", "original"),
            Pattern.file("documents/{document}.{whole}", "disclosure"),
            Pattern.file("documents/{document}/statements/{position}.{table}", "table", "for"),
            Pattern.file("documents/{document}/{list}.{table}", "table", "for"),
            Pattern.stored("documents/{document}/source/original", "original"),
            Pattern.of("data", "data"),
            Pattern.stored("data/mingzhang.zip", "package"),
            Pattern.stored("data/datapackage.json", "package/description"),
            Pattern.stored("data/{resource}.csv", "package/table"),
            Pattern.file("findings.atom", "findings-feed", "agency", "year", "kind", "rule", "severity"),
            Pattern.file("feed.atom", "feed"),
            Pattern.file("agencies/{agency}/feed.atom", "feed"),
            Pattern.file("sitemap.xml", "sitemap"),
            Pattern.file("sitemap-{position}.xml", "sitemap/part"),
            Pattern.file("robots.txt", "robots"),
            Pattern.file("opensearch.xml", "opensearch"),
            Pattern.below("api/v1", "agency", "year", "kind", "cursor", "limit"));

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

    /** Whether a path leads to a page. */
    public static boolean isPage(String rawPath) {
        return of(rawPath).filter(route -> route.target() != null && route.target().startsWith("/WEB-INF/")).isPresent();
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
