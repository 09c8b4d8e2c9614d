package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Totals;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home page: what there is, and what is new. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 12;

    @Inject
    private Visit visit;
    @Inject
    private SampleProgress samples;
    @Inject
    private Disclosures disclosures;

    private Totals totals;
    private List<Disclosure> newest;

    public void load() {
        if (samples.isLoading()) {
            visit.doNotKeep();
        }
        totals = disclosures.totals();
        newest = disclosures.newest(NEWEST);
    }

    public Totals getTotals() {
        return totals;
    }

    public List<Disclosure> getNewest() {
        return newest;
    }
}
