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

/** A project of a disclosure: goals, money, indicators, and the same project elsewhere. */
@Named
@RequestScoped
public class ProjectPage {

    @Inject
    private Visit visit;
    @Inject
    private Disclosures disclosures;

    private Project project;
    private IndicatorTable indicators;
    private List<Project> others;
    private List<Evaluation> evaluations;

    public void load() {
        int index = visit.route().number("position") - 1;
        project = visit.found(visit.disclosure().flatMap(d -> d.getProjects().stream().skip(index).findFirst()));
        if (project != null) {
            indicators = new IndicatorTable(project.getIndicators());
            others = disclosures.projectsNamed(project.getName()).stream()
                    .filter(other -> !Objects.equals(other.getId(), project.getId())).toList();
            evaluations = disclosures.evaluationsNamed(project.getName());
        }
    }

    public Project getProject() {
        return project;
    }

    public IndicatorTable getIndicators() {
        return indicators;
    }

    public List<Project> getOthers() {
        return others;
    }

    public List<Evaluation> getEvaluations() {
        return evaluations;
    }
}
