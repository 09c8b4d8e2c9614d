package cn.mingzhang.web.portal;

import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.StatedFact;
import cn.mingzhang.store.StatedFacts;
import cn.mingzhang.store.Totals;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home page: what there is, how much money it speaks of, and what is new. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 6;

    /** A disclosure with the figures asked for first. */
    public record Card(Disclosure disclosure, List<StatedFact> facts) {
    }

    @Inject
    private Visit visit;
    @Inject
    private SampleProgress samples;
    @Inject
    private Disclosures disclosures;
    @Inject
    private StatedFacts facts;
    @Inject
    private Overview overview;

    private Overview.State state;
    private List<Card> newest;

    public void load() {
        if (samples.isLoading()) {
            visit.doNotKeep();
        }
        state = overview.now();
        List<Disclosure> published = disclosures.newest(NEWEST);
        List<StatedFact> stated = facts.of(published);
        newest = published.stream().map(disclosure -> new Card(disclosure, first(disclosure, stated))).toList();
    }

    /** Total expenditure and the three public expenses, each where it is stated. */
    static List<StatedFact> first(Disclosure disclosure, List<StatedFact> facts) {
        return facts.stream().filter(fact -> fact.getDisclosure().getId().equals(disclosure.getId()) && !fact.isPlanned())
                .filter(fact -> fact.getMeasure() == Measure.TOTAL_EXPENDITURE || fact.getMeasure() == Measure.THREE_PUBLIC).toList();
    }

    public Totals getTotals() {
        return state.totals();
    }

    /** Planned and spent over agencies, each in the year with the most of them; empty where nothing is stated. */
    public List<GrandTotal> getMoney() {
        return state.money();
    }

    public List<Card> getNewest() {
        return newest;
    }
}
