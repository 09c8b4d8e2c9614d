package cn.mingzhang.web.portal;

import cn.mingzhang.search.SearchHit;

/**
 * A search result on the page (结果条目).
 *
 * @param hit      what was found
 * @param address  where it opens: at its place, with the words marked
 * @param source   its place in the source, when it opens elsewhere; else null
 * @param owner    the page of the project it belongs to, when it opens elsewhere; else null
 * @param document the page of its disclosure
 */
public record FoundHit(SearchHit hit, String address, String source, String owner, String document) {
}
