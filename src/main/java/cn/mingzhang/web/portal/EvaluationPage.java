package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** A self-evaluation of a project: what was promised, what was done, how it was scored, and what the score adds up to. */
@Named
@RequestScoped
public class EvaluationPage {

    @Inject
    private Visit visit;
    @Inject
    private Disclosures disclosures;
    @Inject
    private ProjectYears years;

    private Evaluation evaluation;
    private LifeLine life;
    private ScoreSheet scores;
    private IndicatorTable indicators;

    public void load() {
        int index = visit.route().number("position") - 1;
        Disclosure disclosure = visit.disclosure().orElse(null);
        evaluation = visit.found(disclosure == null ? Optional.empty() : disclosures.evaluation(disclosure, index));
        if (evaluation != null) {
            visit.restsOnlyOn(disclosure.getAgency());
            life = years.of(evaluation);
            scores = new ScoreSheet(evaluation);
            indicators = new IndicatorTable(evaluation.getIndicators());
        }
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public LifeLine getLife() {
        return life;
    }

    public ScoreSheet getScores() {
        return scores;
    }

    public IndicatorTable getIndicators() {
        return indicators;
    }

    public EvaluationKind getKind() {
        return EvaluationKind.of(evaluation);
    }

    public List<ProjectRow> getSameName() {
        return ProjectRow.all(life.getSameName());
    }

    public List<ProjectRow> getNear() {
        return ProjectRow.all(life.getNear());
    }
}
