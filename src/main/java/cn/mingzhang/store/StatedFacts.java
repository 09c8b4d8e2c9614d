package cn.mingzhang.store;

import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The kept facts of published disclosures, many disclosures at a time (要点数字一览). */
@Dependent
public class StatedFacts {

    private static final String PUBLISHED = "d.status = cn.mingzhang.disclosure.Disclosure.Status.PUBLISHED ";

    private final EntityManager entities;

    @Inject
    public StatedFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** What these disclosures state. */
    public List<StatedFact> of(List<Disclosure> disclosures) {
        return disclosures.isEmpty() ? List.of()
                : entities.createQuery("select f from StatedFact f join fetch f.disclosure d left join fetch d.agency where d in :disclosures order by f.id", StatedFact.class)
                        .setParameter("disclosures", disclosures).getResultList();
    }

    /** What these agencies state for some years. */
    public List<StatedFact> of(List<Agency> agencies, Collection<Integer> years, Set<Measure> measures) {
        return agencies.isEmpty() ? List.of()
                : entities.createQuery("select f from StatedFact f join fetch f.disclosure d join fetch d.agency a where " + PUBLISHED
                        + "and a in :agencies and d.fiscalYear in :years and f.measure in :measures order by f.id", StatedFact.class)
                        .setParameter("agencies", agencies).setParameter("years", years).setParameter("measures", measures).getResultList();
    }

    /** What every disclosure of a kind and year states for one measure. */
    public List<StatedFact> of(DisclosureKind kind, int fiscalYear, Measure measure) {
        return entities.createQuery("select f from StatedFact f join fetch f.disclosure d join fetch d.agency where " + PUBLISHED
                        + "and d.kind = :kind and d.fiscalYear = :year and f.measure = :measure and f.planned = false order by f.id", StatedFact.class)
                .setParameter("kind", kind).setParameter("year", fiscalYear).setParameter("measure", measure).getResultList();
    }

    /** How many disclosures of a kind and year there are. */
    public long disclosures(DisclosureKind kind, int fiscalYear) {
        return entities.createQuery("select count(d) from Disclosure d where " + PUBLISHED + "and d.agency is not null "
                        + "and d.kind = :kind and d.fiscalYear = :year", Long.class)
                .setParameter("kind", kind).setParameter("year", fiscalYear).getSingleResult();
    }

    /** The tallies of what these agencies have evaluated for a year. */
    public List<PromiseTally> promises(List<Agency> agencies, int fiscalYear) {
        return agencies.isEmpty() ? List.of()
                : entities.createQuery("select t from PromiseTally t join fetch t.disclosure d join fetch d.agency a where " + PUBLISHED
                        + "and a in :agencies and d.fiscalYear = :year order by t.id", PromiseTally.class)
                        .setParameter("agencies", agencies).setParameter("year", fiscalYear).getResultList();
    }

    /** The tallies of everything an agency has published, the newest year first. */
    public List<PromiseTally> promises(Agency agency) {
        return entities.createQuery("select t from PromiseTally t join fetch t.disclosure d where " + PUBLISHED
                        + "and d.agency = :agency order by d.fiscalYear desc, t.id", PromiseTally.class)
                .setParameter("agency", agency).getResultList();
    }

    /** The years for which there are disclosures of these kinds, the newest first. */
    public List<Integer> years(Set<DisclosureKind> kinds) {
        return entities.createQuery("select distinct d.fiscalYear from Disclosure d where " + PUBLISHED
                        + "and d.agency is not null and d.fiscalYear is not null and d.kind in :kinds order by d.fiscalYear desc", Integer.class)
                .setParameter("kinds", kinds).getResultList();
    }
}
