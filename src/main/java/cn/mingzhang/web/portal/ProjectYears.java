package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.ProjectLedger;
import cn.mingzhang.store.ProjectLine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what belongs to one project of an agency (同一项目): the other sheet of its year, its other years and the variants of its name. */
@Dependent
public class ProjectYears {

    /** More projects than any agency has in all its years. */
    private static final int MOST = 5_000;

    private final Disclosures disclosures;
    private final ProjectLedger ledger;

    @Inject
    public ProjectYears(Disclosures disclosures, ProjectLedger ledger) {
        this.disclosures = disclosures;
        this.ledger = ledger;
    }

    LifeLine of(Project project) {
        List<ProjectLine> lines = lines(project.getDisclosure().getAgency());
        Optional<Evaluation> evaluation = lines.stream()
                .filter(line -> isAt(line.getPlanned(), line.getPlannedPosition(), project.getDisclosure(), project.getPosition()))
                .filter(line -> line.getEvaluated() != null).findFirst()
                .flatMap(line -> disclosures.evaluation(line.getEvaluated(), line.getEvaluatedPosition()));
        return new LifeLine(project, evaluation.orElse(null), lines, published(project.getDisclosure().getAgency()));
    }

    LifeLine of(Evaluation evaluation) {
        List<ProjectLine> lines = lines(evaluation.getDisclosure().getAgency());
        Optional<Project> project = lines.stream()
                .filter(line -> isAt(line.getEvaluated(), line.getEvaluatedPosition(), evaluation.getDisclosure(), evaluation.getPosition()))
                .filter(line -> line.getPlanned() != null).findFirst()
                .flatMap(line -> disclosures.project(line.getPlanned(), line.getPlannedPosition()));
        return new LifeLine(project.orElse(null), evaluation, lines, published(evaluation.getDisclosure().getAgency()));
    }

    private List<ProjectLine> lines(Agency agency) {
        return agency == null ? List.of() : ledger.of(agency, MOST);
    }

    private List<Disclosure> published(Agency agency) {
        return agency == null ? List.of() : disclosures.of(agency);
    }

    private static boolean isAt(Disclosure in, Integer position, Disclosure disclosure, int asked) {
        return in != null && Objects.equals(in.getId(), disclosure.getId()) && position == asked;
    }
}
