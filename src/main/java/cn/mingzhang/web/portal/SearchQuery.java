package cn.mingzhang.web.portal;

import cn.mingzhang.search.Facet;
import cn.mingzhang.search.SearchRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the search page was asked, as its address says it (检索地址), and the addresses one step away. Every state of the page is an address.
 *
 * @param text    the query as typed
 * @param chosen  facet values to narrow by, in the order they were chosen
 * @param from    least amount as typed, or empty
 * @param to      greatest amount as typed, or empty
 * @param unit    of both: wan for 万元, yuan for 元
 * @param sort    order
 * @param after   where the former page ended, or null
 */
public record SearchQuery(String text, List<Choice> chosen, String from, String to, String unit, SearchRequest.Sort sort, String after) {

    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final int MOST_CHOICES = 40;
    /** More results than this are not given as one file. */
    public static final int MOST_ROWS = 50_000;

    /** One value of one facet. */
    public record Choice(Facet facet, String value) {
    }

    /** Reads an address: how one parameter is asked for, and how all values of one are. */
    public static SearchQuery of(Function<String, Optional<String>> one, Function<String, List<String>> all) {
        List<Choice> chosen = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            all.apply(facet.code()).stream().distinct().map(value -> new Choice(facet, value)).forEach(chosen::add);
        }
        return new SearchQuery(one.apply("q").map(String::strip).orElse(""), chosen.stream().limit(MOST_CHOICES).toList(), one.apply("from").map(String::strip).orElse(""),
                one.apply("to").map(String::strip).orElse(""), one.apply("unit").filter("yuan"::equals).orElse("wan"),
                SearchRequest.Sort.ofCode(one.apply("sort").orElse("")), one.apply("after").orElse(null));
    }

    /** As a request to the index. */
    public SearchRequest request(int size) {
        java.util.Map<Facet, java.util.Set<String>> byFacet = new java.util.EnumMap<>(Facet.class);
        chosen.forEach(choice -> byFacet.computeIfAbsent(choice.facet(), facet -> new java.util.LinkedHashSet<>()).add(choice.value()));
        return new SearchRequest(text, byFacet, yuan(from), yuan(to), sort, after, size);
    }

    /** Null for what is no amount: it then counts as not set. */
    private BigDecimal yuan(String typed) {
        String plain = typed.replaceAll("[,，\\s]", "");
        if (!plain.matches("-?\\d{1,15}(?:\\.\\d{1,6})?")) {
            return null;
        }
        return unit.equals("yuan") ? new BigDecimal(plain) : new BigDecimal(plain).multiply(WAN);
    }

    /** Whether a typed amount was not understood. */
    public boolean hasOddAmount() {
        return !from.isEmpty() && yuan(from) == null || !to.isEmpty() && yuan(to) == null;
    }

    public boolean hasAmount() {
        return yuan(from) != null || yuan(to) != null;
    }

    public boolean has(Facet facet, String value) {
        return chosen.contains(new Choice(facet, value));
    }

    /** With this value chosen, or no longer chosen when it was; from the first page. */
    String toggled(Facet facet, String value) {
        List<Choice> other = new ArrayList<>(chosen);
        Choice choice = new Choice(facet, value);
        if (!other.remove(choice)) {
            other.add(choice);
        }
        return new SearchQuery(text, other, from, to, unit, sort, null).query();
    }

    String withoutAmount() {
        return new SearchQuery(text, chosen, "", "", unit, sort, null).query();
    }

    String sorted(SearchRequest.Sort other) {
        return new SearchQuery(text, chosen, from, to, unit, other, null).query();
    }

    String asked(String other) {
        return new SearchQuery(other, chosen, from, to, unit, sort, null).query();
    }

    String after(String cursor) {
        return new SearchQuery(text, chosen, from, to, unit, sort, cursor).query();
    }

    String withoutPage() {
        return after(null);
    }

    String withoutChoices() {
        return new SearchQuery(text, List.of(), "", "", unit, sort, null).query();
    }

    /** As the query of an address, empty when nothing is asked. */
    String query() {
        List<String> parameters = new ArrayList<>();
        add(parameters, "q", text);
        chosen.forEach(choice -> add(parameters, choice.facet().code(), choice.value()));
        add(parameters, "from", from);
        add(parameters, "to", to);
        if (!(from + to).isEmpty() && unit.equals("yuan")) {
            add(parameters, "unit", unit);
        }
        if (sort != SearchRequest.Sort.RELEVANCE) {
            add(parameters, "sort", sort.code());
        }
        add(parameters, "after", after);
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static void add(List<String> parameters, String name, String value) {
        if (value != null && !value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
