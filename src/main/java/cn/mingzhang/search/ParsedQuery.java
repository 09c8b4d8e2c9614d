package cn.mingzhang.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query as it was understood (解析结果).
 *
 * @param wanted  what is looked for; all of it must be there
 * @param filters what the field filters of the query ask
 * @param notes   what was read differently from how it was typed, for the visitor
 * @param refused why it is not looked for, or null
 */
record ParsedQuery(List<Wanted> wanted, List<Query> filters, List<String> notes, String refused) {

    List<Wanted> positive() {
        return wanted.stream().filter(one -> !one.excluded()).toList();
    }
}
