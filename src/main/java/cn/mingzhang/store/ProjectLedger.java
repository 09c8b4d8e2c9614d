package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The projects of all published disclosures (项目台账), a page at a time. */
@Dependent
public class ProjectLedger {

    /** Which sheet of a project is published. */
    public enum Stage {
        /** 预算中有绩效目标表. */ PLANNED("planned", "l.planned is not null"),
        /** 有自评表. */ EVALUATED("evaluated", "l.evaluated is not null"),
        /** 两者都有. */ BOTH("both", "l.planned is not null and l.evaluated is not null");

        private final String code;
        private final String condition;

        Stage(String code, String condition) {
            this.code = code;
            this.condition = condition;
        }

        public String code() {
            return code;
        }
    }

    /** What the list is sorted by; what is not printed comes last. */
    public enum Order {
        AMOUNT("amount", "l.amountYuan desc nulls last, l.id"),
        NAME("name", "l.name nulls last, l.id"),
        SCORE("score", "l.points desc nulls last, l.id"),
        LOWEST("lowest", "l.points nulls last, l.id");

        private final String code;
        private final String jpql;

        Order(String code, String jpql) {
            this.code = code;
            this.jpql = jpql;
        }

        public String code() {
            return code;
        }
    }

    /**
     * What is asked for; null is any.
     *
     * @param agencies one of these; none of them when the list is empty
     * @param region   the empty text where an agency's name tells none
     * @param least    in 元
     * @param most     in 元
     */
    public record Filter(List<Agency> agencies, String region, Integer fiscalYear, Stage stage, BigDecimal least, BigDecimal most) {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    private static final String WITH_PARTS = "select l from ProjectLine l left join fetch l.agency left join fetch l.planned left join fetch l.evaluated where ";

    private final EntityManager entities;

    @Inject
    public ProjectLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Lines from a position on, counted from 0. The ids come first, along an index, and then only these lines with their disclosures. */
    public List<ProjectLine> page(Filter filter, Order order, int from, int limit) {
        List<Long> ids = query("select l.id from ProjectLine l", filter, " order by " + order.jpql, Long.class)
                .setFirstResult(from).setMaxResults(limit).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ProjectLine> lines = new HashMap<>();
        entities.createQuery(WITH_PARTS + "l.id in :ids", ProjectLine.class).setParameter("ids", ids).getResultList()
                .forEach(line -> lines.put(line.getId(), line));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    public long count(Filter filter) {
        return query("select count(l) from ProjectLine l", filter, "", Long.class).getSingleResult();
    }

    /** Every project of an agency, by year: its other years and the variants of its name are among them. */
    public List<ProjectLine> of(Agency agency, int limit) {
        return entities.createQuery("select l from ProjectLine l where l.agency = :agency order by l.fiscalYear, l.id", ProjectLine.class)
                .setParameter("agency", agency).setMaxResults(limit).getResultList();
    }

    private <T> TypedQuery<T> query(String select, Filter filter, String rest, Class<T> type) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new TreeMap<>();
        if (filter.agencies() != null && filter.agencies().isEmpty()) {
            conditions.add("1 = 0");
        } else {
            demand(conditions, values, "l.agency in :agencies", "agencies", filter.agencies());
        }
        if ("".equals(filter.region())) {
            conditions.add("l.region is null");
        } else {
            demand(conditions, values, "l.region = :region", "region", filter.region());
        }
        demand(conditions, values, "l.fiscalYear = :year", "year", filter.fiscalYear());
        demand(conditions, values, "l.amountYuan >= :least", "least", filter.least());
        demand(conditions, values, "l.amountYuan <= :most", "most", filter.most());
        if (filter.stage() != null) {
            conditions.add(filter.stage().condition);
        }
        TypedQuery<T> query = entities.createQuery(select + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + rest, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void demand(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
