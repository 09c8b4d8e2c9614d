package cn.mingzhang.web.portal;

import cn.mingzhang.search.Facet;
import cn.mingzhang.search.FacetCount;
import cn.mingzhang.search.SearchIndex;
import cn.mingzhang.search.SearchRequest;
import cn.mingzhang.search.SearchResult;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The search page: one box, results at their places, facets that combine. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private Visit visit;
    @Inject
    private Addresses addresses;
    @Inject
    private HitAddresses.Maker places;
    @Inject
    private SearchIndex index;

    private SearchQuery query;
    private SearchResult result;
    private List<FoundHit> hits = List.of();
    private List<FacetChoices> facets = List.of();

    public void load() {
        query = SearchQuery.of(visit::parameter, visit::parameters);
        SearchRequest request = query.request(SearchRequest.PAGE);
        if (request.isEmpty()) {
            return;
        }
        result = index.search(request);
        HitAddresses found = places.marking(result.marks());
        hits = result.hits().stream().map(found::of).toList();
        List<FacetChoices> all = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<FacetChoices.Value> values = values(facet);
            if (!values.isEmpty()) {
                all.add(new FacetChoices(facet, values));
            }
        }
        facets = all;
    }

    /** Of a facet of which nothing is chosen only what tells results apart. */
    private List<FacetChoices.Value> values(Facet facet) {
        List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
        boolean telling = counts.size() > 1 || counts.stream().anyMatch(count -> count.count() < result.total() || query.has(facet, count.value()));
        return telling ? counts.stream().map(count -> new FacetChoices.Value(count.value(), count.count(), query.has(facet, count.value()),
                address(query.toggled(facet, count.value())))).toList() : List.of();
    }

    private String address(String query) {
        return addresses.page("search") + query;
    }

    public SearchQuery getQuery() {
        return query;
    }

    /** Null when nothing was asked. */
    public SearchResult getResult() {
        return result;
    }

    public List<FoundHit> getHits() {
        return hits;
    }

    public List<FacetChoices> getFacets() {
        return facets;
    }

    /** What is chosen, each with the address that takes it off. */
    public List<FacetChoices.Value> getChosen() {
        return query.chosen().stream().map(choice -> new FacetChoices.Value(choice.value(), 0, true, address(query.toggled(choice.facet(), choice.value())))).toList();
    }

    public Facet facet(int chosen) {
        return query.chosen().get(chosen).facet();
    }

    public String getWithoutAmount() {
        return address(query.withoutAmount());
    }

    public String getWithoutChoices() {
        return address(query.withoutChoices());
    }

    public SearchRequest.Sort[] getSorts() {
        return SearchRequest.Sort.values();
    }

    public String sorted(SearchRequest.Sort sort) {
        return address(query.sorted(sort));
    }

    /** The next page; null on the last. */
    public String getNext() {
        return result.next() == null ? null : address(query.after(result.next()));
    }

    /** The first page, when this is another; else null. */
    public String getFirst() {
        return query.after() == null ? null : address(query.after(null));
    }

    /** This search as a file or feed: csv, xlsx, atom. */
    public String as(String ending) {
        return "/search." + ending + query.withoutPage();
    }

    /** Whether there are not too many results for a file. */
    public boolean isDownloadable() {
        return result.total() > 0 && result.total() <= SearchQuery.MOST_ROWS;
    }

    public String getMeant() {
        return address(query.asked(result.didYouMean()));
    }

    public String asked(String text) {
        return addresses.page("search") + new SearchQuery(text, List.of(), "", "", "wan", SearchRequest.Sort.RELEVANCE, null).query();
    }

    /** Queries that show what can be asked. */
    public List<String> getExamples() {
        return List.of("洒水降尘", "三公经费", "目标:及时", "金额:>1000万 种类:项目", "“遥感监测” 年度:2024", "电脑 -打印机", "2110301");
    }
}
