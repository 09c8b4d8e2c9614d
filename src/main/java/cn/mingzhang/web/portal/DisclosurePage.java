package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One disclosure with everything read from it. */
@Named
@RequestScoped
public class DisclosurePage {

    @Inject
    private Visit visit;

    private Disclosure disclosure;
    private List<Headline> headlines;
    private List<StatementTable> statements;
    private IndicatorTable overallIndicators;

    public void load() {
        disclosure = visit.found(visit.disclosure());
        if (disclosure != null) {
            headlines = Headline.of(disclosure);
            statements = disclosure.getStatements().stream().map(StatementTable::new).toList();
            overallIndicators = disclosure.getOverallTarget() == null ? null
                    : new IndicatorTable(disclosure.getOverallTarget().getIndicators());
        }
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public List<Headline> getHeadlines() {
        return headlines;
    }

    public List<StatementTable> getStatements() {
        return statements;
    }

    public IndicatorTable getOverallIndicators() {
        return overallIndicators;
    }
}
