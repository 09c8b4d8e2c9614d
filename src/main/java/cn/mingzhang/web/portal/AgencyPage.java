package cn.mingzhang.web.portal;

import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.AgencySummary;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.FindingLedger;
import cn.mingzhang.store.StatedFact;
import cn.mingzhang.store.StatedFacts;
import cn.mingzhang.web.chart.AgencyCharts;
import cn.mingzhang.web.chart.Chart;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An agency: what it has published year by year, its money over the years, its largest projects and its units. */
@Named
@RequestScoped
public class AgencyPage {

    private static final int PROJECTS = 8;
    private static final List<Measure> TOTALS = List.of(Measure.TOTAL_REVENUE, Measure.TOTAL_EXPENDITURE, Measure.BASIC, Measure.PROJECT, Measure.CARRIED_FORWARD);
    private static final List<Measure> THREE_PUBLIC = List.of(Measure.THREE_PUBLIC, Measure.ABROAD, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION,
            Measure.RECEPTION, Measure.AGENCY_OPERATION);

    @Inject
    private Visit visit;
    @Inject
    private Agencies agencies;
    @Inject
    private Disclosures disclosures;
    @Inject
    private StatedFacts facts;
    @Inject
    private FindingLedger ledger;
    @Inject
    private AgencyCharts agencyCharts;

    private Agency agency;
    private Map<String, Chart> charts;
    private Timeline timeline;
    private FactTable totals;
    private FactTable threePublic;
    private Disclosure ofProjects;
    private List<Project> projects;
    private List<AgencySummary> units;
    private Map<Long, Long> findings;

    public void load() {
        agency = visit.found(agencies.find(visit.route().text("agency")));
        if (agency != null) {
            visit.restsOnlyOn(agency);
            List<Disclosure> published = disclosures.of(agency);
            List<Disclosure> ofMoney = published.stream().filter(one -> one.getFiscalYear() != null
                    && (one.getKind() == DisclosureKind.BUDGET || one.getKind() == DisclosureKind.FINAL_ACCOUNTS)).toList();
            List<StatedFact> stated = facts.of(ofMoney);
            charts = agencyCharts.all(agency, published);
            timeline = new Timeline(published, facts.of(published));
            totals = new FactTable(ofMoney, stated, TOTALS);
            threePublic = new FactTable(ofMoney, stated, THREE_PUBLIC);
            ofProjects = published.stream().filter(one -> one.getFiscalYear() != null && !one.getProjects().isEmpty()).findFirst().orElse(null);
            projects = ofProjects == null ? List.of() : largest(ofProjects.getProjects());
            List<Agency> below = agencies.under(agency);
            below.forEach(visit::restsOnlyOn);
            units = agencies.summaries(below);
            findings = ledger.countByDisclosure(published, FindingLedger.Subject.DOCUMENT);
        }
    }

    /** The projects with the most money in the year; those without an amount come last. */
    static List<Project> largest(List<Project> projects) {
        return projects.stream().sorted(Comparator.comparing(AgencyPage::yuan, Comparator.nullsLast(Comparator.reverseOrder()))).limit(PROJECTS).toList();
    }

    private static BigDecimal yuan(Project project) {
        MoneyUnit unit = project.getFundsUnit();
        boolean stated = project.getAnnualFunds() != null && project.getAnnualFunds().total() != null && unit != null;
        return stated ? project.getAnnualFunds().total().value().multiply(unit.yuan()) : null;
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

    public FactTable getTotals() {
        return totals;
    }

    public FactTable getThreePublic() {
        return threePublic;
    }

    /** The newest disclosure that lists projects, or null. */
    public Disclosure getOfProjects() {
        return ofProjects;
    }

    public List<Project> getProjects() {
        return projects;
    }

    public List<AgencySummary> getUnits() {
        return units;
    }

    /** How many findings a disclosure has. */
    public long findings(Disclosure disclosure) {
        return findings.getOrDefault(disclosure.getId(), 0L);
    }

    public long getAllFindings() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }
}
