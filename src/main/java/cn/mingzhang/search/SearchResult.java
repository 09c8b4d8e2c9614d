package cn.mingzhang.search;

import java.util.List;
import java.util.Map;

/**
 * What was found (检索结果集).
 *
 * @param total      how many match; near results are not among them
 * @param hits       one page of them
 * @param facets     how many of the results have which value, the most frequent first
 * @param next       where the next page begins, or null when this is the last
 * @param marks      the words to mark on the page a hit opens, folded
 * @param notes      what had to be read differently from how it was typed, in words for the visitor
 * @param didYouMean another query that finds something, or null
 * @param refused    why nothing was looked for, or null
 */
public record SearchResult(int total, List<SearchHit> hits, Map<Facet, List<FacetCount>> facets, String next, List<String> marks,
                           List<String> notes, String didYouMean, String refused) {

    static SearchResult refused(String why) {
        return new SearchResult(0, List.of(), Map.of(), null, List.of(), List.of(), null, why);
    }

    /** Whether something only came close. */
    public boolean hasNear() {
        return hits.stream().anyMatch(SearchHit::near);
    }
}
