package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.AgencySummary;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The list of agencies, filtered by region, kind of disclosure and name. */
@Named
@RequestScoped
public class AgenciesPage {

    private static final int SIZE = 50;
    private static final int LONGEST_NAME = 60;
    /** The region of agencies whose name tells none. */
    static final String NO_REGION = "-";

    @Inject
    private Visit visit;
    @Inject
    private Addresses addresses;
    @Inject
    private Agencies agencies;
    @Inject
    private Overview overview;

    private Agencies.Filter filter;
    private Paging paging;
    private List<AgencySummary> list;

    public void load() {
        String region = visit.parameter("region").map(asked -> asked.equals(NO_REGION) ? "" : asked)
                .filter(overview.now().regions()::containsKey).orElse(null);
        DisclosureKind kind = visit.parameter("kind").map(DisclosureKind::ofCode).orElse(null);
        String name = visit.parameter("name").map(String::strip).filter(text -> text.length() <= LONGEST_NAME).orElse(null);
        filter = new Agencies.Filter(region, kind, name, null);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("region", region == null ? null : region.isEmpty() ? NO_REGION : region);
        query.put("kind", kind == null ? null : kind.code());
        query.put("name", name);
        paging = Paging.of(agencies.count(filter), SIZE, visit.number("page").orElse(1), addresses.page("agencies"), query);
        list = agencies.page(filter, paging.from(), SIZE);
    }

    public Agencies.Filter getFilter() {
        return filter;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AgencySummary> getList() {
        return list;
    }

    public SortedMap<String, Long> getRegions() {
        return overview.now().regions();
    }

    public DisclosureKind[] getKinds() {
        return DisclosureKind.values();
    }

    /** Whether anything is filtered out. */
    public boolean isFiltered() {
        return !filter.equals(Agencies.Filter.ALL);
    }

    /** As in the address; the region that is not known has a sign of its own. */
    public String value(String region) {
        return region.isEmpty() ? NO_REGION : region;
    }
}
