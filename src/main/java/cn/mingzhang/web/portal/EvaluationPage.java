package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** A self-evaluation of a project: what was promised, what was done, how it was scored. */
@Named
@RequestScoped
public class EvaluationPage {

    @Inject
    private Visit visit;
    @Inject
    private Disclosures disclosures;

    private Evaluation evaluation;
    private IndicatorTable indicators;
    private List<Project> projects;
    private List<Evaluation> others;

    public void load() {
        int index = visit.route().number("position") - 1;
        evaluation = visit.found(visit.disclosure().flatMap(d -> d.getEvaluations().stream().skip(index).findFirst()));
        if (evaluation != null) {
            indicators = new IndicatorTable(evaluation.getIndicators());
            projects = disclosures.projectsNamed(evaluation.getProject());
            others = disclosures.evaluationsNamed(evaluation.getProject()).stream()
                    .filter(other -> !Objects.equals(other.getId(), evaluation.getId())).toList();
        }
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public IndicatorTable getIndicators() {
        return indicators;
    }

    public List<Project> getProjects() {
        return projects;
    }

    public List<Evaluation> getOthers() {
        return others;
    }
}
