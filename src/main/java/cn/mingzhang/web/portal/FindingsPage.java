package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.FindingLedger;
import cn.mingzhang.store.FindingLedger.Subject;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The ledger of the findings of all published disclosures. A filter that names nothing there is counts as not set. */
@Named
@RequestScoped
public class FindingsPage {

    private static final int SIZE = 40;

    @Inject
    private Visit visit;
    @Inject
    private Addresses addresses;
    @Inject
    private Agencies agencies;
    @Inject
    private FindingLedger ledger;
    @Inject
    private Overview overview;

    private Agency agency;
    private FindingLedger.Filter filter;
    private Paging paging;
    private List<RecordedFinding> list;

    public void load() {
        agency = visit.parameter("agency").flatMap(agencies::find).orElse(null);
        String rule = visit.parameter("rule").filter(overview.now().findingsByRule()::containsKey).orElse(null);
        Severity severity = visit.parameter("severity").flatMap(code -> Arrays.stream(Severity.values()).filter(one -> one.code().equals(code)).findFirst())
                .orElse(null);
        filter = new FindingLedger.Filter(agency == null ? null : agency.getSlug(), visit.number("year").orElse(null),
                visit.parameter("kind").map(DisclosureKind::ofCode).orElse(null), rule, severity, subject(rule));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("about", getAbout().equals(Subject.DOCUMENT.code()) ? null : getAbout());
        query.put("agency", filter.agencySlug());
        query.put("year", filter.fiscalYear() == null ? null : filter.fiscalYear().toString());
        query.put("kind", filter.kind() == null ? null : filter.kind().code());
        query.put("rule", rule);
        query.put("severity", severity == null ? null : severity.code());
        paging = Paging.of(ledger.count(filter), SIZE, visit.number("page").orElse(1), addresses.page("findings"), query);
        list = ledger.page(filter, paging.from(), SIZE);
    }

    /** What speaks of the disclosures themselves, unless reading or everything is asked for; a rule tells by itself. */
    private Subject subject(String rule) {
        if (rule != null) {
            return Subject.ofRule(rule);
        }
        String about = visit.parameter("about").orElse("");
        return about.equals("all") ? null : about.equals(Subject.READING.code()) ? Subject.READING : Subject.DOCUMENT;
    }

    /** As in the address: document, reading or all. */
    public String getAbout() {
        return filter.subject() == null ? "all" : filter.subject().code();
    }

    public Agency getAgency() {
        return agency;
    }

    public FindingLedger.Filter getFilter() {
        return filter;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<RecordedFinding> getList() {
        return list;
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public DisclosureKind[] getKinds() {
        return DisclosureKind.values();
    }

    /** The years anything is published for, the newest first. */
    public List<Integer> getYears() {
        var totals = overview.now().totals();
        return totals.firstYear() == null ? List.of()
                : IntStream.rangeClosed(0, totals.lastYear() - totals.firstYear()).mapToObj(back -> totals.lastYear() - back).toList();
    }

    /** The rules that have spoken, by id. */
    public List<String> getRules() {
        return overview.now().findingsByRule().keySet().stream()
                .filter(rule -> filter.subject() == null || Subject.ofRule(rule) == filter.subject()).toList();
    }

    public long count(String rule) {
        return overview.now().findingsByRule().getOrDefault(rule, 0L);
    }
}
