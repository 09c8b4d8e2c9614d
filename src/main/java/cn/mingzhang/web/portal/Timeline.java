package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The disclosures of an agency by year and kind, the newest year first; a gap is shown as a gap (历年公开情况). */
public final class Timeline {

    /** A kind of disclosure in a year; disclosure is null when none is published here. */
    public record Slot(DisclosureKind kind, Disclosure disclosure) {

        /** The two figures asked for first. */
        public List<Headline> headlines() {
            return disclosure == null ? List.of() : Headline.firstTwo(disclosure);
        }
    }

    /** A fiscal year with a slot for each kind, in the order of the budget cycle. */
    public record Year(int year, List<Slot> slots) {
    }

    private final List<Year> years = new ArrayList<>();
    private final List<Disclosure> others = new ArrayList<>();

    public Timeline(List<Disclosure> disclosures) {
        Map<Integer, List<Disclosure>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Disclosure disclosure : disclosures) {
            if (disclosure.getFiscalYear() == null || disclosure.getKind() == null) {
                others.add(disclosure);
            } else {
                byYear.computeIfAbsent(disclosure.getFiscalYear(), year -> new ArrayList<>()).add(disclosure);
            }
        }
        byYear.forEach((year, published) -> years.add(new Year(year, slots(published))));
    }

    public List<Year> getYears() {
        return years;
    }

    /** Those that do not tell their year or kind. */
    public List<Disclosure> getOthers() {
        return others;
    }

    private static List<Slot> slots(List<Disclosure> published) {
        List<Slot> slots = new ArrayList<>();
        for (DisclosureKind kind : DisclosureKind.values()) {
            slots.add(new Slot(kind, published.stream().filter(disclosure -> disclosure.getKind() == kind).findFirst().orElse(null)));
        }
        return slots;
    }
}
