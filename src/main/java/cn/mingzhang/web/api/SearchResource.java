package cn.mingzhang.web.api;

import cn.mingzhang.search.Facet;
import cn.mingzhang.search.SearchHit;
import cn.mingzhang.search.SearchIndex;
import cn.mingzhang.search.SearchRequest;
import cn.mingzhang.search.SearchResult;
import cn.mingzhang.web.portal.FoundHit;
import cn.mingzhang.web.portal.HitAddresses;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search with the power of the page: query, facets, amount range, order, pages. */
@Path("search")
@RequestScoped
public class SearchResource {

    @Inject
    private SearchIndex index;
    @Inject
    private Answers answers;
    @Inject
    private HitAddresses.Maker addresses;

    @GET
    public Response search(@QueryParam("q") String query, @QueryParam("kind") List<String> kinds, @QueryParam("year") List<String> years,
                           @QueryParam("document") List<String> documents, @QueryParam("region") List<String> regions,
                           @QueryParam("agency") List<String> agencies, @QueryParam("class") List<String> classes,
                           @QueryParam("measurable") List<String> measurable, @QueryParam("outcome") List<String> outcomes,
                           @QueryParam("grade") List<String> grades, @QueryParam("function") List<String> functions,
                           @QueryParam("amountFrom") String from, @QueryParam("amountTo") String to, @QueryParam("sort") String sort,
                           @QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @Context UriInfo address) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Map.of(
                Facet.KIND, Set.copyOf(kinds), Facet.YEAR, Set.copyOf(years), Facet.DOCUMENT, Set.copyOf(documents), Facet.REGION, Set.copyOf(regions),
                Facet.AGENCY, Set.copyOf(agencies), Facet.INDICATOR_CLASS, Set.copyOf(classes), Facet.MEASURABLE, Set.copyOf(measurable),
                Facet.OUTCOME, Set.copyOf(outcomes), Facet.GRADE, Set.copyOf(grades), Facet.FUNCTION, Set.copyOf(functions)));
        SearchRequest request = new SearchRequest(query, chosen, amount("amountFrom", from), amount("amountTo", to), order(sort), cursor, size(limit));
        SearchResult result = index.search(request);
        if (result.refused() != null) {
            throw Problem.badParameter("q", query.substring(0, Math.min(query.length(), 20)), result.refused());
        }
        HitAddresses found = addresses.marking(result.marks());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("total", result.total());
        ArrayNode items = node.putArray("items");
        result.hits().forEach(hit -> items.add(item(found.of(hit))));
        ObjectNode facets = node.putObject("facets");
        result.facets().forEach((facet, counts) -> {
            ArrayNode values = facets.putArray(facet.code());
            counts.forEach(count -> values.addObject().put("value", count.value()).put("count", count.count()));
        });
        node.put("next", result.next() == null ? null : address.getRequestUriBuilder().replaceQueryParam("cursor", result.next()).build().toASCIIString());
        ArrayNode notes = node.putArray("notes");
        result.notes().forEach(notes::add);
        node.put("didYouMean", result.didYouMean());
        return Response.fromResponse(answers.of(node)).header("Cache-Control", "no-store").build();
    }

    private ObjectNode item(FoundHit found) {
        SearchHit hit = found.hit();
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("kind", hit.kind().code()).put("title", hit.title().text()).put("context", hit.context().text()).put("text", hit.text().text())
                .put("amount", hit.amount()).put("agency", hit.agency()).put("region", hit.region()).put("year", hit.place().year())
                .put("document", hit.document()).put("near", hit.near()).put("sha256", hit.place().sha256()).put("at", hit.place().at())
                .put("url", answers.base() + found.address());
        return item;
    }

    private static BigDecimal amount(String name, String yuan) {
        if (yuan == null || yuan.isBlank()) {
            return null;
        }
        if (!yuan.matches("-?\\d{1,15}(?:\\.\\d{1,2})?")) {
            throw Problem.badParameter(name, yuan, "请写以元为单位的数字，例如 1000000。");
        }
        return new BigDecimal(yuan);
    }

    private static SearchRequest.Sort order(String sort) {
        if (sort != null && SearchRequest.Sort.ofCode(sort) == SearchRequest.Sort.RELEVANCE && !sort.equals(SearchRequest.Sort.RELEVANCE.code())) {
            throw Problem.badParameter("sort", sort, "请写 " + String.join("、", Arrays.stream(SearchRequest.Sort.values()).map(SearchRequest.Sort::code).toList()) + "。");
        }
        return SearchRequest.Sort.ofCode(sort);
    }

    private static int size(String limit) {
        if (limit == null) {
            return SearchRequest.PAGE;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > SearchRequest.LARGEST_PAGE) {
            throw Problem.badParameter("limit", limit, "请写 1 到 " + SearchRequest.LARGEST_PAGE + " 之间的整数。");
        }
        return Integer.parseInt(limit);
    }
}
