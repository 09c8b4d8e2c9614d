package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Disclosure.Status;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.store.FactsPage.Mark;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All published facts of one kind across disclosures (逐页读取). They are read a few disclosures at a time, through the indexes the
 * database has: asked for a page of all facts at once, it would go through all of them for every page. Like {@link Disclosures} it
 * shows nothing that is not published.
 */
@Dependent
public class PublishedFacts {

    /** Disclosures looked through at first; twice as many each time until the page is full. */
    private static final int FIRST_LOOK = 8;
    private static final int LONGEST_LOOK = 512;

    private final EntityManager entities;

    @Inject
    public PublishedFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Agencies with something published, those after a mark. */
    public FactsPage<Agency> agencies(Mark after, int limit) {
        List<Agency> agencies = entities.createQuery("select a from Agency a left join fetch a.parent where a.id > :after and exists "
                        + "(select d.id from Disclosure d where d.agency = a and d.status = :published) order by a.id", Agency.class)
                .setParameter("after", after.part()).setParameter("published", Status.PUBLISHED).setMaxResults(limit + 1).getResultList();
        return page(agencies, limit, agency -> new Mark(0, agency.getId()));
    }

    /** Disclosures after a mark. */
    public FactsPage<Disclosure> disclosures(Scope scope, Mark after, int limit) {
        List<Long> ids = ids(scope, after.disclosure() + 1);
        return page(disclosures(ids.subList(0, Math.min(ids.size(), limit + 1))), limit, disclosure -> new Mark(disclosure.getId(), 0));
    }

    /** Parts after a mark, by disclosure. */
    public <T> FactsPage<T> parts(Parts<T> kind, Scope scope, Mark after, int limit) {
        List<Long> ids = ids(scope, after.disclosure());
        List<T> found = new ArrayList<>();
        int look = FIRST_LOOK;
        int from = 0;
        while (from < ids.size() && found.size() <= limit) {
            int to = Math.min(ids.size(), from + look);
            found.addAll(parts(kind, ids.subList(from, to), after, limit + 1 - found.size()));
            from = to;
            look = Math.min(2 * look, LONGEST_LOOK);
        }
        return page(found, limit, part -> mark(kind, part));
    }

    /** The ids of all published disclosures, in order. */
    public List<Long> ids() {
        return ids(Scope.ALL, 0);
    }

    /** Those of these disclosures that are published, in order. */
    public List<Disclosure> disclosures(List<Long> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select d from Disclosure d left join fetch d.agency "
                        + "where d.status = :published and d.id in :ids order by d.id", Disclosure.class)
                .setParameter("published", Status.PUBLISHED).setParameter("ids", ids).getResultList();
    }

    /** All parts of these disclosures, as far as they are published. */
    public <T> List<T> parts(Parts<T> kind, List<Long> ids) {
        return parts(kind, ids, Mark.START, Integer.MAX_VALUE);
    }

    /** How many parts with a page of their own each of these disclosures has. */
    public List<Extent> extents(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> statements = counts(Statement.class, ids);
        Map<Long, Long> projects = counts(Project.class, ids);
        Map<Long, Long> evaluations = counts(Evaluation.class, ids);
        return disclosures(ids).stream()
                .map(disclosure -> new Extent(disclosure, statements.getOrDefault(disclosure.getId(), 0L).intValue(),
                        projects.getOrDefault(disclosure.getId(), 0L).intValue(), evaluations.getOrDefault(disclosure.getId(), 0L).intValue()))
                .toList();
    }

    private Map<Long, Long> counts(Class<?> part, List<Long> ids) {
        return entities.createQuery("select p.disclosure.id, count(p) from " + part.getSimpleName()
                        + " p where p.disclosure.id in :ids group by p.disclosure.id", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Lets go of what was loaded, so that walking through everything needs no more memory than a few disclosures. */
    public void forget() {
        entities.clear();
    }

    private List<Long> ids(Scope scope, long from) {
        Map<String, Object> values = new TreeMap<>(Map.of("published", Status.PUBLISHED, "from", from));
        StringBuilder query = new StringBuilder("select d.id from Disclosure d where d.status = :published and d.id >= :from");
        demand(scope.agencySlug(), "slug", "d.agency.slug", query, values);
        demand(scope.fiscalYear(), "year", "d.fiscalYear", query, values);
        demand(scope.kind(), "kind", "d.kind", query, values);
        TypedQuery<Long> ids = entities.createQuery(query + " order by d.id", Long.class);
        values.forEach(ids::setParameter);
        return ids.getResultList();
    }

    private static void demand(Object value, String name, String path, StringBuilder query, Map<String, Object> values) {
        if (value != null) {
            query.append(" and ").append(path).append(" = :").append(name);
            values.put(name, value);
        }
    }

    private <T> List<T> parts(Parts<T> kind, List<Long> ids, Mark after, int limit) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        for (String way : kind.ways()) {
            found.addAll(entities.createQuery("select f from " + kind.type().getSimpleName() + " f " + way + " where d.id in :ids and "
                            + "d.status = :published and (d.id > :disclosure or f.id > :part) order by d.id, f.id", kind.type())
                    .setParameter("ids", ids).setParameter("published", Status.PUBLISHED).setParameter("disclosure", after.disclosure())
                    .setParameter("part", after.part()).setMaxResults(limit).getResultList());
        }
        if (kind.ways().size() > 1) {
            found.sort(Comparator.comparingLong((T part) -> mark(kind, part).disclosure()).thenComparingLong(kind.id()));
        }
        return found.subList(0, Math.min(found.size(), limit));
    }

    private static <T> Mark mark(Parts<T> kind, T part) {
        return new Mark(kind.disclosure().apply(part).getId(), kind.id().applyAsLong(part));
    }

    /** One more than asked for was looked for, to know whether there is a next page. */
    private static <T> FactsPage<T> page(List<T> found, int limit, Function<T, Mark> mark) {
        return found.size() <= limit ? new FactsPage<>(found, null)
                : new FactsPage<>(found.subList(0, limit), mark.apply(found.get(limit - 1)));
    }
}
