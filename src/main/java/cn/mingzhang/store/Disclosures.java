package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Disclosure.Status;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.ProjectName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published disclosures (已公开文件). Drafts, superseded and withdrawn ones cannot be seen through it, so that no page can
 * forget to ask. Parts are loaded when they are first asked for, all rows of a disclosure's statements at once.
 */
@Dependent
public class Disclosures {

    private static final String PUBLISHED = "d.status = cn.mingzhang.disclosure.Disclosure.Status.PUBLISHED ";
    private static final String WITH_AGENCY = "select d from Disclosure d left join fetch d.agency where " + PUBLISHED;

    private static final int LOT = 500;

    private final EntityManager entities;

    @Inject
    public Disclosures(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Disclosure> find(long id) {
        return query(WITH_AGENCY + "and d.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    /** The published version of an agency's disclosure for a year. */
    public Optional<Disclosure> find(String agencySlug, int fiscalYear, DisclosureKind kind) {
        return query(WITH_AGENCY + "and d.agency.slug = :slug and d.fiscalYear = :year and d.kind = :kind order by d.version desc")
                .setParameter("slug", agencySlug).setParameter("year", fiscalYear).setParameter("kind", kind)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Why an agency's disclosure for a year was withdrawn; empty when it is published, or never was. */
    public Optional<String> withdrawal(String agencySlug, int fiscalYear, DisclosureKind kind) {
        return find(agencySlug, fiscalYear, kind).isPresent() ? Optional.empty()
                : query("select d from Disclosure d where d.status = cn.mingzhang.disclosure.Disclosure.Status.WITHDRAWN and d.agency.slug = :slug "
                        + "and d.fiscalYear = :year and d.kind = :kind order by d.version desc")
                        .setParameter("slug", agencySlug).setParameter("year", fiscalYear).setParameter("kind", kind)
                        .setMaxResults(1).getResultStream().findFirst().map(Disclosure::getWithdrawal);
    }

    /** The one read from the content whose SHA-256 begins with these digits, for those that tell no agency, year or kind. */
    public Optional<Disclosure> findByContent(String sha256Beginning) {
        return query(WITH_AGENCY + "and d.sourceSha256 like :beginning").setParameter("beginning", sha256Beginning + "%")
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Everything an agency has published, the newest year first. */
    public List<Disclosure> of(Agency agency) {
        return query(WITH_AGENCY + "and d.agency = :agency order by d.fiscalYear desc, d.kind, d.id")
                .setParameter("agency", agency).getResultList();
    }

    /** The latest published, the newest first. */
    public List<Disclosure> newest(int limit) {
        return query(WITH_AGENCY + "order by d.publishedAt desc, d.id desc").setMaxResults(limit).getResultList();
    }

    /** All, by agency, year and kind. */
    public List<Disclosure> all() {
        return query(WITH_AGENCY + "order by d.agencyName, d.fiscalYear desc, d.kind, d.id").getResultList();
    }

    /** Those of agencies whose name holds some words, of a year and a kind, by agency and year; null is any. */
    public List<Disclosure> matching(String agencyName, Integer fiscalYear, DisclosureKind kind, int limit) {
        TypedQuery<Disclosure> query = query("select d from Disclosure d join fetch d.agency a where " + PUBLISHED + "and d.fiscalYear is not null and d.kind is not null"
                + (agencyName == null ? "" : " and locate(:name, a.name) > 0") + (fiscalYear == null ? "" : " and d.fiscalYear = :year")
                + (kind == null ? "" : " and d.kind = :kind") + " order by a.name, d.fiscalYear desc, d.kind, d.id");
        if (agencyName != null) {
            query.setParameter("name", AgencyRegister.plain(agencyName));
        }
        if (fiscalYear != null) {
            query.setParameter("year", fiscalYear);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** A project by its place in a published disclosure, counted from 0. */
    public Optional<Project> project(String agencySlug, int fiscalYear, DisclosureKind kind, int position) {
        return entities.createQuery("select p from Project p join fetch p.disclosure d left join fetch d.agency where " + PUBLISHED
                        + "and d.agency.slug = :slug and d.fiscalYear = :year and d.kind = :kind and p.position = :position", Project.class)
                .setParameter("slug", agencySlug).setParameter("year", fiscalYear).setParameter("kind", kind)
                .setParameter("position", position).getResultStream().findFirst();
    }

    /** A project by its place in a published disclosure, counted from 0. */
    public Optional<Project> project(Disclosure disclosure, int position) {
        return entities.createQuery("select p from Project p join p.disclosure d where " + PUBLISHED
                        + "and d = :disclosure and p.position = :position", Project.class)
                .setParameter("disclosure", disclosure).setParameter("position", position).getResultStream().findFirst();
    }

    /** A self-evaluation by its place in a published disclosure, counted from 0. */
    public Optional<Evaluation> evaluation(Disclosure disclosure, int position) {
        return entities.createQuery("select e from Evaluation e join e.disclosure d where " + PUBLISHED
                        + "and d = :disclosure and e.position = :position", Evaluation.class)
                .setParameter("disclosure", disclosure).setParameter("position", position).getResultStream().findFirst();
    }

    /** Projects of this name in every agency, year and document, by year; how names are compared: {@link ProjectName}. */
    public List<Project> projectsNamed(String name) {
        return entities.createQuery("select p from Project p join fetch p.disclosure d left join fetch d.agency where " + PUBLISHED
                        + "and p.nameKey = :key order by d.fiscalYear, d.agencyName, d.id, p.position", Project.class)
                .setParameter("key", ProjectName.key(name)).getResultList();
    }

    /** Self-evaluations of the projects of this name, by year. */
    public List<Evaluation> evaluationsNamed(String name) {
        return entities.createQuery("select e from Evaluation e join fetch e.disclosure d left join fetch d.agency where " + PUBLISHED
                        + "and e.nameKey = :key order by d.fiscalYear, d.agencyName, d.id, e.position", Evaluation.class)
                .setParameter("key", ProjectName.key(name)).getResultList();
    }

    /** How the disclosures explain their terms: each wording once, the most frequent first. */
    public List<Definition> definitions(int limit) {
        List<Object[]> wordings = entities.createQuery("select g.term, g.definition, count(g), min(g.id) from GlossaryTerm g join g.disclosure d where "
                + PUBLISHED + "and g.term is not null and g.definition is not null group by g.term, g.definition order by count(g) desc, min(g.id)", Object[].class)
                .setMaxResults(limit).getResultList();
        Map<Long, GlossaryTerm> first = new HashMap<>();
        for (int from = 0; from < wordings.size(); from += LOT) {
            List<Long> ids = wordings.subList(from, Math.min(from + LOT, wordings.size())).stream().map(row -> (Long) row[3]).toList();
            entities.createQuery("select g from GlossaryTerm g join fetch g.disclosure d left join fetch d.agency where g.id in :ids", GlossaryTerm.class)
                    .setParameter("ids", ids).getResultList().forEach(term -> first.put(term.getId(), term));
        }
        return wordings.stream().map(row -> new Definition(first.get((Long) row[3]), (Long) row[2])).toList();
    }

    public Totals totals() {
        Object[] row = entities.createQuery("select count(distinct d.agency), count(d), min(d.fiscalYear), max(d.fiscalYear) "
                + "from Disclosure d where " + PUBLISHED, Object[].class).getSingleResult();
        long projects = count("select count(p) from Project p join p.disclosure d where " + PUBLISHED);
        long indicators = count("select count(i) from Indicator i join i.project p join p.disclosure d where " + PUBLISHED)
                + count("select count(i) from Indicator i join i.evaluation e join e.disclosure d where " + PUBLISHED)
                + count("select count(i) from Indicator i join i.overallTarget t join t.disclosure d where " + PUBLISHED);
        return new Totals((Long) row[0], (Long) row[1], projects, indicators, (Integer) row[2], (Integer) row[3]);
    }

    /** How often anything was published; while it stays the same, so does everything this class returns. */
    public long publications() {
        return count("select c.published from PublicationCounter c");
    }

    /** What was published after a number of the log, in order. */
    public List<Publication> publishedAfter(long number, int limit) {
        return entities.createQuery("select p from Publication p join fetch p.disclosure d left join fetch d.agency "
                + "where p.number > :number order by p.number", Publication.class)
                .setParameter("number", number).setMaxResults(limit).getResultList();
    }

    /** What was published last, of an agency or, when that is null, of all; the newest first. What was withdrawn is not among it. */
    public List<Publication> latestPublications(Agency agency, int limit) {
        TypedQuery<Publication> query = entities.createQuery("select p from Publication p join fetch p.disclosure d left join fetch d.agency "
                + "where d.status in :shown " + (agency == null ? "" : "and d.agency = :agency ") + "order by p.number desc", Publication.class)
                .setParameter("shown", List.of(Status.PUBLISHED, Status.SUPERSEDED));
        return (agency == null ? query : query.setParameter("agency", agency)).setMaxResults(limit).getResultList();
    }

    private long count(String jpql) {
        return entities.createQuery(jpql, Long.class).getSingleResult();
    }

    private TypedQuery<Disclosure> query(String jpql) {
        return entities.createQuery(jpql, Disclosure.class);
    }
}
