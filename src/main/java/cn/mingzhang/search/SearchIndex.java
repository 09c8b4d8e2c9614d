package cn.mingzhang.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * The search as pages and programs know it (检索). The index behind it is Lucene in this process; a cluster would be another
 * implementation.
 */
public interface SearchIndex {

    /** A page of results with counts. Never fails on what was typed. */
    SearchResult search(SearchRequest request);

    /** Every result that {@link SearchResult#total()} counts, in the order asked for, at most {@code limit}. */
    void forEach(SearchRequest request, int limit, Consumer<SearchHit> taker);

    /** What the visitor may be about to type. */
    List<Suggestion> suggest(String begun, int limit);

    /** Projects that are like a text in content, the most like first; those of the disclosure itself left out. */
    List<SearchHit> similarProjects(String text, String exceptSha256, int limit);
}
