package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure.Status;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The agencies that have published (公开单位). */
@Dependent
public class Agencies {

    private final EntityManager entities;

    @Inject
    public Agencies(EntityManager entities) {
        this.entities = entities;
    }

    /** Every agency with a published disclosure, by region and name, with counts and years. */
    public List<AgencySummary> all() {
        List<Object[]> rows = entities.createQuery("select a, d.fiscalYear, count(d) from Disclosure d join d.agency a "
                        + "where d.status = :published group by a, d.fiscalYear", Object[].class)
                .setParameter("published", Status.PUBLISHED).getResultList();
        Map<Long, AgencySummary> summaries = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Agency agency = (Agency) row[0];
            AgencySummary former = summaries.getOrDefault(agency.getId(), new AgencySummary(agency, 0, new TreeSet<>()));
            if (row[1] != null) {
                former.years().add((Integer) row[1]);
            }
            summaries.put(agency.getId(), new AgencySummary(agency, former.disclosures() + (Long) row[2], former.years()));
        }
        List<AgencySummary> sorted = new ArrayList<>(summaries.values());
        sorted.sort(java.util.Comparator.comparing((AgencySummary s) -> s.agency().getRegion() == null ? "" : s.agency().getRegion())
                .thenComparing(s -> s.agency().getName()).thenComparing(s -> s.agency().getSlug()));
        return sorted;
    }

    /** The agency of an address, see {@link Agency#getSlug()}. */
    public Optional<Agency> find(String slug) {
        return entities.createQuery("select a from Agency a where a.slug = :slug", Agency.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** The agencies below one, by name. */
    public List<Agency> under(Agency parent) {
        return entities.createQuery("select a from Agency a where a.parent = :parent order by a.name", Agency.class)
                .setParameter("parent", parent).getResultList();
    }
}
