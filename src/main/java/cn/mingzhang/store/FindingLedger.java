package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.finding.Severity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of all published disclosures (疑点台账), the newest disclosure first, a page at a time. */
@Dependent
public class FindingLedger {

    /** Whom a finding speaks of. */
    public enum Subject {
        /** 文件与自身: the disclosure does not agree with itself. */
        DOCUMENT("document"),
        /** 读取: what the program met while reading. */
        READING("reading");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** By the rule: those of reading and of the file itself begin with these two words. */
        public static Subject ofRule(String rule) {
            return rule.startsWith("reading.") || rule.startsWith("source.") ? READING : DOCUMENT;
        }
    }

    /** What is asked for; null is any. */
    public record Filter(String agencySlug, Integer fiscalYear, DisclosureKind kind, String rule, Severity severity, Subject subject) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    /** A condition of a filter with the name and value of its parameter. */
    private record Condition(String jpql, String name, Object value) {
    }

    private static final String FROM = "from RecordedFinding f join%s f.disclosure d left join%s d.agency a "
            + "where d.status = cn.mingzhang.disclosure.Disclosure.Status.PUBLISHED";

    private final EntityManager entities;

    @Inject
    public FindingLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Findings from a position on, counted from 0. */
    public List<RecordedFinding> page(Filter filter, int from, int limit) {
        return query("select f " + FROM.replace("%s", " fetch"), filter, " order by d.id desc, f.position", RecordedFinding.class)
                .setFirstResult(from).setMaxResults(limit).getResultList();
    }

    public long count(Filter filter) {
        return query("select count(f) " + FROM.replace("%s", ""), filter, "", Long.class).getSingleResult();
    }

    /** How many findings each rule gave. */
    public Map<String, Long> countByRule(Filter filter) {
        Map<String, Long> counts = new TreeMap<>();
        query("select f.rule, count(f) " + FROM.replace("%s", ""), filter, " group by f.rule", Object[].class).getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** How many findings of a subject each of these disclosures has; one without any is left out. */
    public Map<Long, Long> countByDisclosure(List<Disclosure> disclosures, Subject subject) {
        Map<Long, Long> counts = new TreeMap<>();
        if (!disclosures.isEmpty()) {
            query("select d.id, count(f) " + FROM.replace("%s", "") + " and d in :disclosures", new Filter(null, null, null, null, null, subject),
                    " group by d.id", Object[].class).setParameter("disclosures", disclosures).getResultList()
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** How many findings of a subject an agency's disclosures have. */
    public long count(Agency agency, Subject subject) {
        return count(new Filter(agency.getSlug(), null, null, null, null, subject));
    }

    private <T> TypedQuery<T> query(String select, Filter filter, String rest, Class<T> type) {
        List<Condition> conditions = new ArrayList<>();
        demand(conditions, "a.slug = :slug", "slug", filter.agencySlug());
        demand(conditions, "d.fiscalYear = :year", "year", filter.fiscalYear());
        demand(conditions, "d.kind = :kind", "kind", filter.kind());
        demand(conditions, "f.rule = :rule", "rule", filter.rule());
        demand(conditions, "f.severity = :severity", "severity", filter.severity());
        StringBuilder jpql = new StringBuilder(select);
        conditions.forEach(condition -> jpql.append(" and ").append(condition.jpql()));
        if (filter.subject() != null) {
            jpql.append(filter.subject() == Subject.READING ? " and (f.rule like 'reading.%' or f.rule like 'source.%')"
                    : " and f.rule not like 'reading.%' and f.rule not like 'source.%'");
        }
        TypedQuery<T> query = entities.createQuery(jpql.append(rest).toString(), type);
        conditions.forEach(condition -> query.setParameter(condition.name(), condition.value()));
        return query;
    }

    private static void demand(List<Condition> conditions, String jpql, String name, Object value) {
        if (value != null) {
            conditions.add(new Condition(jpql, name, value));
        }
    }
}
