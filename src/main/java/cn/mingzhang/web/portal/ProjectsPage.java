package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.AgencySummary;
import cn.mingzhang.store.ProjectLedger;
import cn.mingzhang.store.ProjectLedger.Order;
import cn.mingzhang.store.ProjectLedger.Stage;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** All projects of all agencies, filtered and sorted. */
@Named
@RequestScoped
public class ProjectsPage {

    private static final int SIZE = 50;
    /** So many agencies may share the words that were typed. */
    private static final int MOST_AGENCIES = 200;

    @Inject
    private Visit visit;
    @Inject
    private Addresses addresses;
    @Inject
    private Agencies agencies;
    @Inject
    private ProjectLedger ledger;
    @Inject
    private Overview overview;

    private ProjectsQuery query;
    private Agency agency;
    private Paging paging;
    private List<ProjectRow> list;

    public void load() {
        query = ProjectsQuery.of(visit::parameter);
        ProjectLedger.Filter filter = new ProjectLedger.Filter(meant(), query.region(), query.year(), query.stage(), query.leastYuan(), query.mostYuan());
        paging = Paging.of(ledger.count(filter), SIZE, query.page(), addresses.page("projects"), query.parameters());
        list = ProjectRow.all(ledger.page(filter, query.order(), paging.from(), SIZE));
    }

    /** The agency of this address, else those whose names hold the words; null when none is asked for. */
    private List<Agency> meant() {
        if (query.agency() == null) {
            return null;
        }
        Optional<Agency> exactly = agencies.find(query.agency());
        agency = exactly.orElse(null);
        return exactly.map(List::of).orElseGet(() -> agencies.page(new Agencies.Filter(null, null, query.agency(), null), 0, MOST_AGENCIES).stream()
                .map(AgencySummary::agency).toList());
    }

    /** The agency that was meant; null when none or only words were given. */
    public Agency getAgency() {
        return agency;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<ProjectRow> getList() {
        return list;
    }

    /** A filter as it is set, to be shown again; null when it is not. */
    public String asked(String name) {
        return paging.query().get(name);
    }

    /** Whether anything is filtered out. */
    public boolean isFiltered() {
        return paging.query().keySet().stream().anyMatch(name -> !name.equals("sort"));
    }

    public SortedMap<String, Long> getRegions() {
        return overview.now().regions();
    }

    /** A region as the address has it; the one that is not known has a sign of its own. */
    public String value(String region) {
        return region.isEmpty() ? AgenciesPage.NO_REGION : region;
    }

    /** The years anything is published for, the newest first. */
    public List<Integer> getYears() {
        var totals = overview.now().totals();
        return totals.firstYear() == null ? List.of()
                : IntStream.rangeClosed(0, totals.lastYear() - totals.firstYear()).mapToObj(back -> totals.lastYear() - back).toList();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public Order getOrder() {
        return query.order();
    }
}
