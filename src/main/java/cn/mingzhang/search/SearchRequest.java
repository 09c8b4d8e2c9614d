package cn.mingzhang.search;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a visitor asks (检索请求).
 *
 * @param query      as typed
 * @param chosen     facet values to narrow by; values of one facet are alternatives
 * @param amountFrom least amount in 元, or null
 * @param amountTo   greatest amount in 元, or null
 * @param sort       order of the results
 * @param after      where the former page ended, as {@link SearchResult#next()} said; null for the first page
 * @param size       how many results
 */
public record SearchRequest(String query, Map<Facet, Set<String>> chosen, BigDecimal amountFrom, BigDecimal amountTo, Sort sort,
                            String after, int size) {

    public static final int PAGE = 20;
    public static final int LARGEST_PAGE = 100;

    /** In which order results come (排序). */
    public enum Sort {
        RELEVANCE("relevance", "相关度"), AMOUNT("amount", "金额从大到小"), AMOUNT_UP("amount-up", "金额从小到大"), DATE("date", "公开时间");

        private final String code;
        private final String label;

        Sort(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        /** The order of a name in an address; relevance for any other. */
        public static Sort ofCode(String code) {
            for (Sort sort : values()) {
                if (sort.code.equals(code)) {
                    return sort;
                }
            }
            return RELEVANCE;
        }
    }

    public SearchRequest {
        query = query == null ? "" : query;
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, new TreeSet<>(values));
            }
        });
        chosen = copy;
        sort = sort == null ? Sort.RELEVANCE : sort;
        size = Math.max(0, Math.min(size, LARGEST_PAGE));
    }

    /** The first page for a query. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Map.of(), null, null, Sort.RELEVANCE, null, PAGE);
    }

    /** The same, of another size. */
    public SearchRequest ofSize(int other) {
        return new SearchRequest(query, chosen, amountFrom, amountTo, sort, after, other);
    }

    /** The same, going on behind a page. */
    public SearchRequest after(String cursor) {
        return new SearchRequest(query, chosen, amountFrom, amountTo, sort, cursor, size);
    }

    /** Whether nothing is asked at all. */
    public boolean isEmpty() {
        return query.isBlank() && chosen.isEmpty() && amountFrom == null && amountTo == null;
    }
}
