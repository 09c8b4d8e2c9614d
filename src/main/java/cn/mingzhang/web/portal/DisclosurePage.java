package cn.mingzhang.web.portal;

import cn.mingzhang.check.Receipts;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.web.chart.Chart;
import cn.mingzhang.web.chart.DisclosureCharts;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** One disclosure with everything read from it. */
@Named
@RequestScoped
public class DisclosurePage {

    @Inject
    private Visit visit;

    @Inject
    private DisclosureCharts disclosureCharts;

    private Disclosure disclosure;
    private Map<String, Chart> charts;
    private List<Headline> headlines;
    private List<StatementEntry> statements;
    private IndicatorTable overallIndicators;

    public void load() {
        disclosure = visit.found(visit.disclosure());
        if (disclosure != null) {
            visit.restsOnlyOn(disclosure.getAgency());
            charts = disclosureCharts.all(disclosure);
            headlines = Headline.of(disclosure);
            Receipts receipts = Receipts.of(disclosure);
            statements = disclosure.getStatements().stream().map(statement -> StatementEntry.of(statement, receipts)).toList();
            overallIndicators = disclosure.getOverallTarget() == null ? null
                    : new IndicatorTable(disclosure.getOverallTarget().getIndicators());
        }
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    /** By name. */
    public Map<String, Chart> getCharts() {
        return charts;
    }

    public List<Headline> getHeadlines() {
        return headlines;
    }

    public List<StatementEntry> getStatements() {
        return statements;
    }

    public IndicatorTable getOverallIndicators() {
        return overallIndicators;
    }
}
