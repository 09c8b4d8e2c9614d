package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks the links of the site: every kind of address a page leads to is there, and so is the place on the page it leads to. */
@ExtendWith(Portal.class)
class LinksIT {

    /** Of addresses that differ only in what they name, so many are asked for. */
    private static final int OF_A_KIND = 3;
    /** No site has so many kinds of addresses; a walk that goes on has lost its way. */
    private static final int MOST_PAGES = 1500;

    private static final Pattern LINK = Pattern.compile("<(?:a|link)\\b[^>]*?\\bhref=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]+)\"");

    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    /** A link, or the place on a page it leads to, and the first page that has it. */
    private final Map<String, String> linkedFrom = new HashMap<>();
    private final Map<String, String> placeLinkedFrom = new HashMap<>();

    @Test
    void everyLinkLeadsSomewhere() {
        follow("/", "", "the beginning");
        follow("/en", "", "the beginning");
        int pages = 0;
        while (!open.isEmpty() && pages < MOST_PAGES) {
            visit(open.removeFirst());
            pages++;
        }
        placeLinkedFrom.forEach((place, from) -> {
            String page = place.substring(0, place.indexOf('#'));
            if (anchors.containsKey(page) && !anchors.get(page).contains(place.substring(place.indexOf('#') + 1))) {
                broken.add(place + " is no place on the page, linked from " + from);
            }
        });

        assertThat(broken).isEmpty();
        assertThat(open).as("the walk came to its end").isEmpty();
        assertThat(asked.keySet()).contains("/agencies/*", "/agencies/*/#/budget", "/agencies/*/#/budget/projects/#", "/agencies/*/#/final-accounts/evaluations/#",
                "/agencies/*/#/budget/findings", "/en/agencies/*/#/budget/source?at", "/findings?rule", "/answers/spending?year", "/glossary", "/rules", "/compare?with");
    }

    private void visit(String path) {
        HttpResponse<String> answer = Portal.get(path);
        if (answer.statusCode() != 200) {
            broken.add(path + " answers " + answer.statusCode() + ", linked from " + linkedFrom.get(path));
            return;
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        String page = answer.body();
        anchors.put(path, ANCHOR.matcher(page).results().map(anchor -> plain(anchor.group(1))).collect(Collectors.toSet()));
        Matcher links = LINK.matcher(page);
        while (links.find()) {
            String link = plain(links.group(1));
            int hash = link.indexOf('#');
            String target = hash < 0 ? link : link.substring(0, hash);
            String place = hash < 0 ? "" : link.substring(hash + 1);
            assertThat(target).as("links stay on the site, on " + path).matches("|/(?!/).*");
            follow(target.isEmpty() ? path : target, place, path);
        }
    }

    private void follow(String target, String place, String from) {
        if (!place.isEmpty()) {
            placeLinkedFrom.putIfAbsent(target + "#" + decoded(place), from);
        }
        if (seen.add(target) && asked.merge(kind(target), 1, Integer::sum) <= OF_A_KIND) {
            linkedFrom.putIfAbsent(target, from);
            open.addLast(target);
        }
    }

    /** What remains of an address when all it names is taken out: agencies, years, numbers, hashes and values of the query. */
    private static String kind(String target) {
        int question = target.indexOf('?');
        String path = (question < 0 ? target : target.substring(0, question)).replaceAll("(?<=/agencies/)[^/]+", "*")
                .replaceAll("(?<=/(?:documents|assets)/)[0-9a-f]+", "*").replaceAll("(?<=/)\\d+(?=[/.]|$)", "#");
        if (question < 0) {
            return path;
        }
        List<String> parameters = Pattern.compile("&").splitAsStream(target.substring(question + 1))
                .map(parameter -> parameter.replaceAll("=.*", "")).distinct().sorted().toList();
        // Filters combine without end; what two of them do together stands for more.
        return parameters.size() > 2 ? path + "?and more" : path + "?" + String.join("&", parameters);
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String plain(String attribute) {
        return attribute.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
