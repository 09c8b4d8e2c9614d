package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure.Status;
import cn.mingzhang.disclosure.DisclosureKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The agencies that have published (公开单位). */
@Dependent
public class Agencies {

    private static final int LOT = 500;

    private final EntityManager entities;

    @Inject
    public Agencies(EntityManager entities) {
        this.entities = entities;
    }

    /** Which agencies are asked for; null is any. A region that is not known is the empty text. */
    public record Filter(String region, DisclosureKind kind, String name, Integer fiscalYear) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    private static final String PUBLISHING = "from Agency a where exists (select d.id from Disclosure d where d.agency = a "
            + "and d.status = cn.mingzhang.disclosure.Disclosure.Status.PUBLISHED%s)";

    /** Every agency with a published disclosure, by region and name, with counts and years. */
    public List<AgencySummary> all() {
        return page(Filter.ALL, 0, Integer.MAX_VALUE);
    }

    /** The agencies that publish what is asked for, by region and name, from a position on, counted from 0. */
    public List<AgencySummary> page(Filter filter, int from, int limit) {
        return summaries(query("select a ", filter, " order by coalesce(a.region, ''), a.name, a.slug", Agency.class)
                .setFirstResult(from).setMaxResults(limit).getResultList());
    }

    public long count(Filter filter) {
        return query("select count(a) ", filter, "", Long.class).getSingleResult();
    }

    /** The regions and how many agencies publish in each; the empty text where an agency's name tells none. */
    public SortedMap<String, Long> regions() {
        SortedMap<String, Long> regions = new TreeMap<>();
        query("select a.region, count(a) ", Filter.ALL, " group by a.region", Object[].class).getResultList()
                .forEach(row -> regions.merge(row[0] == null ? "" : (String) row[0], (Long) row[1], Long::sum));
        return regions;
    }

    /** What each of these agencies has published, in their order. */
    public List<AgencySummary> summaries(List<Agency> agencies) {
        Map<Long, AgencySummary> summaries = new LinkedHashMap<>();
        agencies.forEach(agency -> summaries.put(agency.getId(), new AgencySummary(agency, 0, new TreeSet<>(), new EnumMap<>(DisclosureKind.class))));
        for (List<Agency> some : inLots(agencies)) {
            entities.createQuery("select d.agency.id, d.fiscalYear, d.kind, count(d) from Disclosure d where d.status = :published "
                            + "and d.agency in :some group by d.agency.id, d.fiscalYear, d.kind", Object[].class)
                    .setParameter("published", Status.PUBLISHED).setParameter("some", some).getResultList()
                    .forEach(row -> summaries.computeIfPresent((Long) row[0], (id, former) -> with(former, (Integer) row[1], (DisclosureKind) row[2], (Long) row[3])));
        }
        return List.copyOf(summaries.values());
    }

    private static AgencySummary with(AgencySummary summary, Integer year, DisclosureKind kind, long disclosures) {
        if (year != null) {
            summary.years().add(year);
        }
        if (kind != null) {
            summary.kinds().merge(kind, disclosures, Long::sum);
        }
        return new AgencySummary(summary.agency(), summary.disclosures() + disclosures, summary.years(), summary.kinds());
    }

    /** PostgreSQL takes some ten thousand values in one query. */
    private static List<List<Agency>> inLots(List<Agency> agencies) {
        return IntStream.iterate(0, from -> from < agencies.size(), from -> from + LOT)
                .mapToObj(from -> agencies.subList(from, Math.min(from + LOT, agencies.size()))).toList();
    }

    private <T> TypedQuery<T> query(String select, Filter filter, String rest, Class<T> type) {
        String jpql = select + PUBLISHING.replace("%s", (filter.kind() == null ? "" : " and d.kind = :kind")
                        + (filter.fiscalYear() == null ? "" : " and d.fiscalYear = :year"))
                + (filter.region() == null ? "" : " and coalesce(a.region, '') = :region")
                + (filter.name() == null ? "" : " and locate(:name, a.name) > 0") + rest;
        TypedQuery<T> query = entities.createQuery(jpql, type);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.fiscalYear() != null) {
            query.setParameter("year", filter.fiscalYear());
        }
        if (filter.region() != null) {
            query.setParameter("region", filter.region());
        }
        if (filter.name() != null) {
            query.setParameter("name", AgencyRegister.plain(filter.name()));
        }
        return query;
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
