package cn.mingzhang.web.portal;

import cn.mingzhang.check.AcrossChecks;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.FindingLedger.Subject;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one disclosure, by rule; those of reading and those against other disclosures of the agency apart. */
@Named
@RequestScoped
public class DisclosureFindingsPage {

    /** What one rule noticed. */
    public record Group(String rule, List<RecordedFinding> findings) {
    }

    @Inject
    private Visit visit;
    @Inject
    private Disclosures disclosures;

    private Disclosure disclosure;
    private List<Group> ofDocument;
    private List<Group> ofReading;
    private List<Group> ofOthers;

    public void load() {
        disclosure = visit.found(visit.disclosure());
        if (disclosure != null) {
            visit.restsOnlyOn(disclosure.getAgency());
            ofDocument = groups(disclosure.getFindings(), Subject.DOCUMENT);
            ofReading = groups(disclosure.getFindings(), Subject.READING);
            ofOthers = groups(againstOthers(), Subject.DOCUMENT);
        }
    }

    private List<RecordedFinding> againstOthers() {
        if (disclosure.getAgency() == null) {
            return List.of();
        }
        List<Disclosure> others = disclosures.of(disclosure.getAgency()).stream().filter(other -> !other.getId().equals(disclosure.getId())).toList();
        return AcrossChecks.run(disclosure, others).stream().map(RecordedFinding::new).toList();
    }

    static List<Group> groups(List<RecordedFinding> findings, Subject subject) {
        Map<String, List<RecordedFinding>> groups = new LinkedHashMap<>();
        findings.stream().filter(finding -> Subject.ofRule(finding.getRule()) == subject)
                .forEach(finding -> groups.computeIfAbsent(finding.getRule(), rule -> new ArrayList<>()).add(finding));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public List<Group> getOfDocument() {
        return ofDocument;
    }

    /** What does not agree with other disclosures of the agency; looked for anew with each publication. */
    public List<Group> getOfOthers() {
        return ofOthers;
    }

    public List<Group> getOfReading() {
        return ofReading;
    }

    public int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.findings().size()).sum();
    }
}
