package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Disclosure.Status;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the lines of all projects of an agency and year anew (登记项目) whenever one of its disclosures is published or taken back: a
 * target sheet and a self-evaluation of one name become one line. What tells no agency or no year stands for itself.
 */
final class ProjectLines {

    private final EntityManager entities;

    ProjectLines(EntityManager entities) {
        this.entities = entities;
    }

    void write(Disclosure touched) {
        entities.createQuery("delete from ProjectLine l where l.planned = :disclosure or l.evaluated = :disclosure")
                .setParameter("disclosure", touched).executeUpdate();
        List<Disclosure> together = together(touched);
        if (together.isEmpty()) {
            return;
        }
        Map<Long, Integer> indicators = new HashMap<>();
        count("project", together, indicators);
        count("evaluation", together, indicators);
        Map<String, Deque<ProjectLine>> planned = new HashMap<>();
        for (Project project : sheets(Project.class, together)) {
            ProjectLine line = new ProjectLine(project.getDisclosure());
            line.plan(project, indicators.getOrDefault(project.getId(), 0));
            entities.persist(line);
            if (project.getNameKey() != null) {
                planned.computeIfAbsent(project.getNameKey(), key -> new ArrayDeque<>()).add(line);
            }
        }
        for (Evaluation evaluation : sheets(Evaluation.class, together)) {
            Deque<ProjectLine> sameName = evaluation.getNameKey() == null ? null : planned.get(evaluation.getNameKey());
            ProjectLine line = sameName == null ? null : sameName.poll();
            if (line == null) {
                line = new ProjectLine(evaluation.getDisclosure());
                entities.persist(line);
            }
            line.evaluate(evaluation, indicators.getOrDefault(evaluation.getId(), 0));
        }
    }

    /** The published disclosures of the same agency and year, whose lines are taken away first. */
    private List<Disclosure> together(Disclosure touched) {
        Agency agency = touched.getAgency();
        if (agency == null || touched.getFiscalYear() == null) {
            return touched.getStatus() == Status.PUBLISHED ? List.of(touched) : List.of();
        }
        entities.createQuery("delete from ProjectLine l where l.agency = :agency and l.fiscalYear = :year")
                .setParameter("agency", agency).setParameter("year", touched.getFiscalYear()).executeUpdate();
        return entities.createQuery("select d from Disclosure d where d.agency = :agency and d.fiscalYear = :year and d.status = :published "
                        + "order by d.id", Disclosure.class)
                .setParameter("agency", agency).setParameter("year", touched.getFiscalYear()).setParameter("published", Status.PUBLISHED)
                .getResultList();
    }

    private <T> List<T> sheets(Class<T> type, List<Disclosure> disclosures) {
        return entities.createQuery("select s from " + type.getSimpleName() + " s where s.disclosure in :disclosures order by s.disclosure.id, s.position", type)
                .setParameter("disclosures", disclosures).getResultList();
    }

    /** How many indicators each sheet has; ids of the two kinds of sheet come from one sequence. */
    private void count(String owner, List<Disclosure> disclosures, Map<Long, Integer> counts) {
        entities.createQuery("select s.id, count(i) from Indicator i join i." + owner + " s where s.disclosure in :disclosures group by s.id", Object[].class)
                .setParameter("disclosures", disclosures).getResultList()
                .forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
    }
}
