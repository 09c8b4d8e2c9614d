package cn.mingzhang.export;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.store.PublishedFacts;
import cn.mingzhang.store.Scope;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A table of the data package (数据资源): a listing, and where its rows come from.
 *
 * @param page the things after an id
 * @param id   of a thing
 * @param rows a thing as rows
 */
record Resource<E, T>(Listing<T> listing, Page<E> page, ToLongFunction<E> id, Function<E, List<T>> rows) {

    /** Things are loaded by so many; the memory needed does not depend on how many there are. */
    private static final int PAGE = 500;

    /** A page of published things. */
    interface Page<E> {
        List<E> of(PublishedFacts facts, long after, int limit);
    }

    /** All tables; a table a row refers to comes before it. */
    static final List<Resource<?, ?>> ALL = List.of(
            new Resource<>(DisclosureListings.AGENCIES, PublishedFacts::agencies, Agency::getId, List::of),
            new Resource<>(DisclosureListings.DISCLOSURES, all(PublishedFacts::disclosures), Disclosure::getId, List::of),
            new Resource<>(StatementListings.STATEMENTS, all(PublishedFacts::statements), Statement::getId, List::of),
            new Resource<>(StatementListings.LINE_ITEMS, all(PublishedFacts::lineItems), LineItem::getId, PrintedCell::of),
            new Resource<>(PerformanceListings.PROJECTS, all(PublishedFacts::projects), Project::getId, List::of),
            new Resource<>(PerformanceListings.EVALUATIONS, all(PublishedFacts::evaluations), Evaluation::getId, List::of),
            new Resource<>(PerformanceListings.EVALUATION_FUNDS, all(PublishedFacts::evaluations), Evaluation::getId, EvaluatedFund::of),
            new Resource<>(PerformanceListings.INDICATORS, all(PublishedFacts::indicators), Indicator::getId, List::of),
            new Resource<>(PerformanceListings.PLANNED_PROJECTS, all(PublishedFacts::plannedProjects), PlannedProject::getId, List::of),
            new Resource<>(DisclosureListings.KEY_FIGURES, all(PublishedFacts::keyFigures), KeyFigure::getId, List::of),
            new Resource<>(DisclosureListings.FINDINGS, all(PublishedFacts::findings), RecordedFinding::getId, List::of));

    /** A page of one scope. */
    private interface ScopedPage<E> {
        List<E> of(PublishedFacts facts, Scope scope, long after, int limit);
    }

    private static <E> Page<E> all(ScopedPage<E> page) {
        return (facts, after, limit) -> page.of(facts, Scope.ALL, after, limit);
    }

    /** Writes every row. */
    void write(PublishedFacts facts, CsvFile file) throws IOException {
        Ancestors ancestors = new Ancestors();
        long after = 0;
        for (List<E> things = page.of(facts, after, PAGE); !things.isEmpty(); things = page.of(facts, after, PAGE)) {
            for (E thing : things) {
                for (T row : rows.apply(thing)) {
                    file.row(listing.row(row));
                    ancestors.note(row);
                }
            }
            after = id.applyAsLong(things.get(things.size() - 1));
            facts.forget();
        }
        for (List<String> agency : ancestors.missing()) {
            file.row(agency);
        }
    }

    /** Departments that published nothing themselves but have units that did: an agency must not refer to a row that is not there. */
    private static final class Ancestors {

        private final Set<String> written = new HashSet<>();
        private final Map<String, List<String>> ancestors = new LinkedHashMap<>();

        void note(Object row) {
            if (row instanceof Agency agency) {
                written.add(agency.getSlug());
                for (Agency parent = agency.getParent(); parent != null && !ancestors.containsKey(parent.getSlug()); parent = parent.getParent()) {
                    ancestors.put(parent.getSlug(), DisclosureListings.AGENCIES.row(parent));
                }
            }
        }

        List<List<String>> missing() {
            return ancestors.entrySet().stream().filter(entry -> !written.contains(entry.getKey())).map(Map.Entry::getValue).toList();
        }
    }
}
