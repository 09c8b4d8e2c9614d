package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.chart.AgencyCharts;
import cn.mingzhang.web.chart.Chart;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** An agency: what it has published, year by year. */
@Named
@RequestScoped
public class AgencyPage {

    @Inject
    private Visit visit;
    @Inject
    private Agencies agencies;
    @Inject
    private Disclosures disclosures;

    @Inject
    private AgencyCharts agencyCharts;

    private Agency agency;
    private Map<String, Chart> charts;
    private Timeline timeline;
    private List<Agency> units;

    public void load() {
        agency = visit.found(agencies.find(visit.route().text("agency")));
        if (agency != null) {
            visit.restsOnlyOn(agency);
            List<Disclosure> published = disclosures.of(agency);
            timeline = new Timeline(published);
            charts = agencyCharts.all(agency, published);
            units = agencies.under(agency);
        }
    }

    public Agency getAgency() {
        return agency;
    }

    public Timeline getTimeline() {
        return timeline;
    }

    /** By name. */
    public Map<String, Chart> getCharts() {
        return charts;
    }

    public List<Agency> getUnits() {
        return units;
    }
}
