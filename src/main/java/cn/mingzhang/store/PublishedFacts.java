package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Disclosure.Status;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.Statement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All published facts of one kind across disclosures, a page at a time (逐页读取): those after an id, in the order of ids, so that
 * the last page costs no more than the first. Like {@link Disclosures} it shows nothing that is not published.
 */
@Dependent
public class PublishedFacts {

    private final EntityManager entities;

    @Inject
    public PublishedFacts(EntityManager entities) {
        this.entities = entities;
    }

    public List<Agency> agencies(long after, int limit) {
        return entities.createQuery("select a from Agency a left join fetch a.parent where a.id > :after and exists "
                        + "(select d.id from Disclosure d where d.agency = a and d.status = :published) order by a.id", Agency.class)
                .setParameter("after", after).setParameter("published", Status.PUBLISHED).setMaxResults(limit).getResultList();
    }

    public List<Disclosure> disclosures(Scope scope, long after, int limit) {
        return page(Disclosure.class, "select f from Disclosure f left join fetch f.agency where ", List.of("f"), scope, after, limit);
    }

    public List<Statement> statements(Scope scope, long after, int limit) {
        return parts(Statement.class, scope, after, limit);
    }

    public List<LineItem> lineItems(Scope scope, long after, int limit) {
        return page(LineItem.class, "select f from LineItem f join fetch f.statement s join fetch s.disclosure d where ", List.of("d"),
                scope, after, limit);
    }

    public List<KeyFigure> keyFigures(Scope scope, long after, int limit) {
        return parts(KeyFigure.class, scope, after, limit);
    }

    public List<Project> projects(Scope scope, long after, int limit) {
        return parts(Project.class, scope, after, limit);
    }

    public List<PlannedProject> plannedProjects(Scope scope, long after, int limit) {
        return parts(PlannedProject.class, scope, after, limit);
    }

    public List<Evaluation> evaluations(Scope scope, long after, int limit) {
        return parts(Evaluation.class, scope, after, limit);
    }

    /** Those of projects, of self-evaluations and of overall targets. */
    public List<Indicator> indicators(Scope scope, long after, int limit) {
        return page(Indicator.class, "select f from Indicator f left join fetch f.project p left join fetch p.disclosure d "
                + "left join fetch f.evaluation e left join fetch e.disclosure g "
                + "left join fetch f.overallTarget t left join fetch t.disclosure h where ", List.of("d", "g", "h"), scope, after, limit);
    }

    public List<RecordedFinding> findings(Scope scope, long after, int limit) {
        return parts(RecordedFinding.class, scope, after, limit);
    }

    /** The ids of all published disclosures, in order. */
    public List<Long> ids() {
        return entities.createQuery("select d.id from Disclosure d where d.status = :published order by d.id", Long.class)
                .setParameter("published", Status.PUBLISHED).getResultList();
    }

    /** How many parts with a page of their own each of these disclosures has. */
    public List<Extent> extents(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> statements = counts(Statement.class, ids);
        Map<Long, Long> projects = counts(Project.class, ids);
        Map<Long, Long> evaluations = counts(Evaluation.class, ids);
        return entities.createQuery("select d from Disclosure d left join fetch d.agency where d.status = :published and d.id in :ids order by d.id",
                        Disclosure.class).setParameter("published", Status.PUBLISHED).setParameter("ids", ids).getResultStream()
                .map(disclosure -> new Extent(disclosure, statements.getOrDefault(disclosure.getId(), 0L).intValue(),
                        projects.getOrDefault(disclosure.getId(), 0L).intValue(), evaluations.getOrDefault(disclosure.getId(), 0L).intValue()))
                .toList();
    }

    private Map<Long, Long> counts(Class<?> part, List<Long> ids) {
        return entities.createQuery("select p.disclosure.id, count(p) from " + part.getSimpleName()
                        + " p where p.disclosure.id in :ids group by p.disclosure.id", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Lets go of what was loaded, so that walking through everything needs no more memory than a page. */
    public void forget() {
        entities.clear();
    }

    private <T> List<T> parts(Class<T> type, Scope scope, long after, int limit) {
        return page(type, "select f from " + type.getSimpleName() + " f join fetch f.disclosure d where ", List.of("d"), scope, after, limit);
    }

    /** A fact counts when one of the disclosures it may belong to is published and in scope. */
    private <T> List<T> page(Class<T> type, String select, List<String> owners, Scope scope, long after, int limit) {
        Map<String, Object> values = new TreeMap<>(Map.of("published", Status.PUBLISHED, "after", after));
        List<String> conditions = new ArrayList<>(List.of("%s.status = :published"));
        if (scope.agencySlug() != null) {
            Optional<Agency> agency = new Agencies(entities).find(scope.agencySlug());
            if (agency.isEmpty()) {
                return List.of();
            }
            // The agency itself and not its slug: a path through a disclosure that is not there would drop the row.
            demand(agency.get(), "agency", "%s.agency = :agency", conditions, values);
        }
        demand(scope.fiscalYear(), "year", "%s.fiscalYear = :year", conditions, values);
        demand(scope.kind(), "kind", "%s.kind = :kind", conditions, values);
        String published = owners.stream().map(owner -> String.join(" and ", conditions).replace("%s", owner))
                .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<T> query = entities.createQuery(select + published + " and f.id > :after order by f.id", type);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private static void demand(Object value, String name, String condition, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
