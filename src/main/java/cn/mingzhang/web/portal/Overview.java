package cn.mingzhang.web.portal;

import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Definition;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.FindingLedger;
import cn.mingzhang.store.StatedFacts;
import cn.mingzhang.store.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What can be said of everything published at once (全站概况): counted anew when something was published, not for every visitor. */
@ApplicationScoped
public class Overview {

    private static final int MOST_DEFINITIONS = 1000;

    /** All of it, as it was after so many publications. */
    public record State(long publications, Totals totals, SortedMap<String, Long> regions, Map<String, Long> findingsByRule,
                        List<Definition> definitions, List<GrandTotal> money) {
    }

    @Inject
    private Disclosures disclosures;
    @Inject
    private Agencies agencies;
    @Inject
    private FindingLedger findings;

    @Inject
    private StatedFacts facts;

    private volatile State state;

    /** As it is now. Two visitors who come right after a publication may both count; neither waits. */
    public State now() {
        long publications = disclosures.publications();
        State known = state;
        if (known == null || known.publications() != publications) {
            known = new State(publications, disclosures.totals(), agencies.regions(), findings.countByRule(FindingLedger.Filter.ALL),
                    disclosures.definitions(MOST_DEFINITIONS), money());
            state = known;
        }
        return known;
    }

    /** For budgets and for final accounts the year in which most agencies are in the sum; of equal years the newest. */
    private List<GrandTotal> money() {
        return Stream.of(DisclosureKind.BUDGET, DisclosureKind.FINAL_ACCOUNTS).flatMap(kind -> facts.years(Set.of(kind)).stream()
                .map(year -> GrandTotal.of(kind, year, facts.of(kind, year, Measure.TOTAL_EXPENDITURE), facts.disclosures(kind, year)))
                .filter(total -> total.agencies() > 0)
                .reduce((newer, older) -> older.agencies() > newer.agencies() ? older : newer).stream()).toList();
    }
}
