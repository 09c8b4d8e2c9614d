package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** A project of a budget and its life through the year: promised, adjusted, done, scored, renewed. */
@Named
@RequestScoped
public class ProjectPage {

    @Inject
    private Visit visit;
    @Inject
    private Disclosures disclosures;
    @Inject
    private ProjectYears years;

    private Project project;
    private LifeLine life;
    private IndicatorTable indicators;

    public void load() {
        int index = visit.route().number("position") - 1;
        Disclosure disclosure = visit.disclosure().orElse(null);
        project = visit.found(disclosure == null ? Optional.empty() : disclosures.project(disclosure, index));
        if (project != null) {
            visit.restsOnlyOn(disclosure.getAgency());
            life = years.of(project);
            indicators = life.getEvaluated() == null ? new IndicatorTable(project.getIndicators())
                    : new IndicatorTable(project.getIndicators(), life.getEvaluated().getIndicators());
        }
    }

    public Project getProject() {
        return project;
    }

    public LifeLine getLife() {
        return life;
    }

    /** Of the target sheet, beside those of the self-evaluation of the same year. */
    public IndicatorTable getIndicators() {
        return indicators;
    }

    /** The same name in all years, when there is another year. */
    public List<ProjectRow> getSameName() {
        return ProjectRow.all(life.getSameName());
    }

    public List<ProjectRow> getNear() {
        return ProjectRow.all(life.getNear());
    }
}
