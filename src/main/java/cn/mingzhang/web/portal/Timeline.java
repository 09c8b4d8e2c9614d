package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.StatedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The disclosures of an agency by year and kind, the newest year first; a gap is shown as a gap (历年公开情况). */
public final class Timeline {

    /** A kind of disclosure in a year; disclosure is null when none is published here. */
    public record Slot(DisclosureKind kind, Disclosure disclosure, List<StatedFact> facts) {
    }

    /** A fiscal year with a slot for each kind, in the order of the budget cycle. */
    public record Year(int year, List<Slot> slots) {
    }

    private final List<Year> years = new ArrayList<>();
    private final List<Disclosure> others = new ArrayList<>();

    /** Of disclosures and the facts they state. */
    public Timeline(List<Disclosure> disclosures, List<StatedFact> facts) {
        Map<Integer, List<Disclosure>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Disclosure disclosure : disclosures) {
            if (disclosure.getFiscalYear() == null || disclosure.getKind() == null) {
                others.add(disclosure);
            } else {
                byYear.computeIfAbsent(disclosure.getFiscalYear(), year -> new ArrayList<>()).add(disclosure);
            }
        }
        byYear.forEach((year, published) -> years.add(new Year(year, slots(published, facts))));
    }

    public List<Year> getYears() {
        return years;
    }

    /** Those that do not tell their year or kind. */
    public List<Disclosure> getOthers() {
        return others;
    }

    /** The query that compares the newest two disclosures of one kind; null when there are no two. */
    public String getComparable() {
        for (DisclosureKind kind : List.of(DisclosureKind.FINAL_ACCOUNTS, DisclosureKind.BUDGET)) {
            List<Disclosure> two = years.stream().flatMap(year -> year.slots().stream()).filter(slot -> slot.kind() == kind && slot.disclosure() != null)
                    .map(Slot::disclosure).limit(2).toList();
            if (two.size() == 2) {
                return two.stream().map(one -> "with=" + Compared.encoded(one)).collect(Collectors.joining("&"));
            }
        }
        return null;
    }

    private static List<Slot> slots(List<Disclosure> published, List<StatedFact> facts) {
        List<Slot> slots = new ArrayList<>();
        for (DisclosureKind kind : DisclosureKind.values()) {
            Disclosure one = published.stream().filter(disclosure -> disclosure.getKind() == kind).findFirst().orElse(null);
            slots.add(new Slot(kind, one, one == null ? List.of() : HomePage.first(one, facts)));
        }
        return slots;
    }
}
