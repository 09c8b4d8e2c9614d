package cn.mingzhang.web.portal;

import cn.mingzhang.check.Measurability;
import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.PromiseTally;
import cn.mingzhang.store.StatedFacts;
import cn.mingzhang.web.chart.Chart;
import cn.mingzhang.web.chart.DisclosureCharts;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Targets and evaluations of an agency for a year; of the newest year with an evaluation when none is asked for. */
@Named
@RequestScoped
public class PerformancePage {

    /** So many lines of a list are shown; the rest stand on the sheets themselves. */
    private static final int MOST = 60;

    @Inject
    private Visit visit;
    @Inject
    private Agencies agencies;
    @Inject
    private Disclosures disclosures;
    @Inject
    private StatedFacts facts;
    @Inject
    private DisclosureCharts disclosureCharts;

    private Agency agency;
    private List<Integer> years;
    private Integer year;
    private List<Disclosure> published;
    private List<Project> projects;
    private List<EvaluationGroup> groups;
    private final Map<String, Chart> charts = new LinkedHashMap<>();

    public void load() {
        agency = visit.found(agencies.find(visit.route().text("agency")));
        if (agency == null) {
            return;
        }
        visit.restsOnlyOn(agency);
        List<PromiseTally> tallies = facts.promises(agency).stream().filter(tally -> tally.getDisclosure().getFiscalYear() != null)
                .filter(tally -> tally.getIndicators() > 0 || tally.getDisclosure().getScore() != null).toList();
        years = tallies.stream().map(tally -> tally.getDisclosure().getFiscalYear()).distinct().toList();
        year = visit.number("year").filter(years::contains).orElseGet(() -> newest(tallies));
        published = tallies.stream().map(PromiseTally::getDisclosure).filter(disclosure -> disclosure.getFiscalYear().equals(year)).toList();
        projects = published.stream().flatMap(disclosure -> disclosure.getProjects().stream()).toList();
        List<Evaluation> evaluations = published.stream().flatMap(disclosure -> disclosure.getEvaluations().stream()).toList();
        groups = Arrays.stream(EvaluationKind.values())
                .map(kind -> new EvaluationGroup(kind, evaluations.stream().filter(evaluation -> EvaluationKind.of(evaluation) == kind).toList()))
                .filter(group -> !group.getEvaluations().isEmpty()).toList();
        published.forEach(this::draw);
    }

    private static Integer newest(List<PromiseTally> tallies) {
        return tallies.stream().filter(tally -> tally.getEvaluated() > 0).findFirst().or(() -> tallies.stream().findFirst())
                .map(tally -> tally.getDisclosure().getFiscalYear()).orElse(null);
    }

    /** The chart of scores speaks of all sheets of a disclosure: it is drawn only where they are of one kind. */
    private void draw(Disclosure disclosure) {
        if (disclosure.getEvaluations().stream().map(EvaluationKind::of).distinct().count() == 1) {
            disclosureCharts.find(disclosure, "scores").ifPresent(chart -> charts.putIfAbsent("scores", chart));
        }
        disclosureCharts.find(disclosure, "projects").ifPresent(chart -> charts.putIfAbsent("projects", chart));
    }

    public Agency getAgency() {
        return agency;
    }

    /** Those with targets or evaluations, the newest first. */
    public List<Integer> getYears() {
        return years;
    }

    /** The year shown; null when there is none. */
    public Integer getYear() {
        return year;
    }

    /** What of it is published with targets or evaluations. */
    public List<Disclosure> getPublished() {
        return published;
    }

    public List<Project> getProjects() {
        return projects;
    }

    public Measurability getPromised() {
        return Measurability.of(null, projects.stream().flatMap(project -> project.getIndicators().stream()).toList());
    }

    public List<OverallTarget> getOverall() {
        return published.stream().map(Disclosure::getOverallTarget).filter(Objects::nonNull).toList();
    }

    public Measurability measurable(OverallTarget target) {
        return Measurability.of(null, target.getIndicators());
    }

    public IndicatorTable table(OverallTarget target) {
        return new IndicatorTable(target.getIndicators());
    }

    /** Disclosures that score the whole department. */
    public List<Disclosure> getDepartmentScores() {
        return published.stream().filter(disclosure -> disclosure.getScore() != null).toList();
    }

    public List<EvaluationGroup> getGroups() {
        return groups;
    }

    /** By name. */
    public Map<String, Chart> getCharts() {
        return charts;
    }

    public List<EvaluationGroup.Case> shown(List<EvaluationGroup.Case> cases) {
        return cases.subList(0, Math.min(MOST, cases.size()));
    }
}
