package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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

    private Agency agency;
    private Timeline timeline;
    private List<Agency> units;

    public void load() {
        agency = visit.found(agencies.find(visit.route().text("agency")));
        if (agency != null) {
            timeline = new Timeline(disclosures.of(agency));
            units = agencies.under(agency);
        }
    }

    public Agency getAgency() {
        return agency;
    }

    public Timeline getTimeline() {
        return timeline;
    }

    public List<Agency> getUnits() {
        return units;
    }
}
