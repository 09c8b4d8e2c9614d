package cn.mingzhang.web.chart;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.export.CsvFile;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A chart alone: on a page of its own, in a frame of another site (?embed=1), or its data as CSV. */
@Named
@RequestScoped
public class ChartPage {

    private static final String CSV = ".csv";

    @Inject
    private Visit visit;
    @Inject
    private Agencies agencies;
    @Inject
    private Disclosures disclosures;
    @Inject
    private DisclosureCharts disclosureCharts;
    @Inject
    private AgencyCharts agencyCharts;

    private Disclosure disclosure;
    private Agency agency;
    private Chart chart;

    public void load() throws IOException {
        String asked = visit.route().text("chart");
        boolean data = asked.endsWith(CSV);
        chart = visit.found(find(data ? asked.substring(0, asked.length() - CSV.length()) : asked));
        if (chart == null) {
            return;
        }
        visit.restsOnlyOn(agency);
        if (data) {
            sendData(FacesContext.getCurrentInstance());
        }
    }

    private Optional<Chart> find(String name) {
        if (visit.route().text("document") != null || visit.route().text("year") != null) {
            disclosure = visit.disclosure().orElse(null);
            agency = disclosure == null ? null : disclosure.getAgency();
            return disclosure == null ? Optional.empty() : disclosureCharts.find(disclosure, name);
        }
        agency = agencies.find(visit.route().text("agency")).orElse(null);
        return agency == null ? Optional.empty() : Optional.ofNullable(agencyCharts.all(agency, disclosures.of(agency)).get(name));
    }

    private void sendData(FacesContext faces) throws IOException {
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv;charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + chart.name() + CSV + "\"");
        boolean excel = visit.parameter("for").filter("excel"::equals).isPresent();
        ChartCsv.write(chart, excel ? CsvFile.Reader.EXCEL : CsvFile.Reader.PROGRAM, answer.getResponseOutputStream());
        faces.responseComplete();
    }

    public Chart getChart() {
        return chart;
    }

    /** The disclosure it belongs to; null when it belongs to an agency. */
    public Disclosure getDisclosure() {
        return disclosure;
    }

    public Agency getAgency() {
        return agency;
    }

    /** For the scripts of the page. */
    public Map<String, Chart> getCharts() {
        return Map.of(chart.name(), chart);
    }

    public boolean isEmbedded() {
        return visit.parameter("embed").filter("1"::equals).isPresent();
    }
}
