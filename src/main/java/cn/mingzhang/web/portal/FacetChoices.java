package cn.mingzhang.web.portal;

import cn.mingzhang.search.Facet;
import java.util.List;

/** One facet on the search page with its values (筛选项), the most frequent first. */
public record FacetChoices(Facet facet, List<Value> values) {

    private static final int AT_ONCE = 8;

    /** A value, how many results have it, whether it is chosen, and the address that chooses it or takes it off. */
    public record Value(String text, int count, boolean chosen, String address) {
    }

    /** Those shown at once: the first few, and whatever is chosen. */
    public List<Value> shown() {
        return values.stream().filter(value -> values.indexOf(value) < AT_ONCE || value.chosen()).toList();
    }

    /** Those behind a click. */
    public List<Value> more() {
        return values.stream().filter(value -> !shown().contains(value)).toList();
    }
}
