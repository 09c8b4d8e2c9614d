package cn.mingzhang.export;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.store.FactsPage;
import cn.mingzhang.store.FactsPage.Mark;
import cn.mingzhang.store.Parts;
import cn.mingzhang.store.PublishedFacts;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of the data package (数据资源): a listing, and where its rows come from.
 *
 * @param source hands its things out
 */
record Resource<T>(Listing<T> listing, Source<T> source) {

    /** So many disclosures are read at a time; the memory needed does not depend on how many there are. */
    private static final int DISCLOSURES = 20;
    private static final int AGENCIES = 500;

    /** Hands out the things of a table, some at a time. */
    interface Source<T> {
        void handOut(PublishedFacts facts, Rows<T> rows) throws IOException;
    }

    /** Takes things and writes them. */
    interface Rows<T> {
        void take(List<T> things) throws IOException;
    }

    /** The things of some disclosures. */
    private interface OfDisclosures<E> {
        List<E> of(PublishedFacts facts, List<Long> disclosures);
    }

    /** All tables; a table a row refers to comes before it. */
    static final List<Resource<?>> ALL = List.of(
            new Resource<>(DisclosureListings.AGENCIES, Resource::agencies),
            new Resource<>(DisclosureListings.DISCLOSURES, some(PublishedFacts::disclosures, List::of)),
            of(StatementListings.STATEMENTS, Parts.STATEMENTS, List::of),
            of(StatementListings.LINE_ITEMS, Parts.LINE_ITEMS, PrintedCell::of),
            of(PerformanceListings.PROJECTS, Parts.PROJECTS, List::of),
            of(PerformanceListings.EVALUATIONS, Parts.EVALUATIONS, List::of),
            of(PerformanceListings.EVALUATION_FUNDS, Parts.EVALUATIONS, EvaluatedFund::of),
            of(PerformanceListings.INDICATORS, Parts.INDICATORS, List::of),
            of(PerformanceListings.PLANNED_PROJECTS, Parts.PLANNED_PROJECTS, List::of),
            of(DisclosureListings.KEY_FIGURES, Parts.KEY_FIGURES, List::of),
            of(DisclosureListings.FINDINGS, Parts.FINDINGS, List::of));

    /** Writes every row. */
    void write(PublishedFacts facts, CsvFile file) throws IOException {
        source.handOut(facts, things -> {
            for (T thing : things) {
                file.row(listing.row(thing));
            }
        });
    }

    private static <E, T> Resource<T> of(Listing<T> listing, Parts<E> kind, Function<E, List<T>> rows) {
        return new Resource<>(listing, some((facts, ids) -> facts.parts(kind, ids), rows));
    }

    private static <E, T> Source<T> some(OfDisclosures<E> things, Function<E, List<T>> rows) {
        return (facts, out) -> {
            List<Long> ids = facts.ids();
            for (int i = 0; i < ids.size(); i += DISCLOSURES) {
                for (E thing : things.of(facts, ids.subList(i, Math.min(ids.size(), i + DISCLOSURES)))) {
                    out.take(rows.apply(thing));
                }
                facts.forget();
            }
        };
    }

    private static void agencies(PublishedFacts facts, Rows<Agency> out) throws IOException {
        Ancestors ancestors = new Ancestors();
        Mark after = Mark.START;
        while (after != null) {
            FactsPage<Agency> page = facts.agencies(after, AGENCIES);
            out.take(page.facts());
            page.facts().forEach(ancestors::note);
            after = page.next();
        }
        out.take(ancestors.missing());
        facts.forget();
    }

    /** Departments that published nothing themselves but have units that did: an agency must not refer to a row that is not there. */
    private static final class Ancestors {

        private final Set<String> written = new HashSet<>();
        private final Map<String, Agency> ancestors = new LinkedHashMap<>();

        void note(Agency agency) {
            written.add(agency.getSlug());
            for (Agency parent = agency.getParent(); parent != null && !ancestors.containsKey(parent.getSlug()); parent = parent.getParent()) {
                ancestors.put(parent.getSlug(), parent);
            }
        }

        List<Agency> missing() {
            return ancestors.values().stream().filter(agency -> !written.contains(agency.getSlug())).toList();
        }
    }
}
