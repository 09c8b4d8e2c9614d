package cn.mingzhang.store;

import cn.mingzhang.check.Attainment;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Project;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the indicators of a disclosure were promised and met, counted by us (指标完成情况). */
@Entity
@Table(name = "promise_tally")
public class PromiseTally {

    @Id
    private Long id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int indicators;
    private int measurable;
    private int evaluated;
    private int met;
    private int missed;

    /** For JPA. */
    protected PromiseTally() {
    }

    PromiseTally(Disclosure disclosure) {
        this.disclosure = disclosure;
        List<Indicator> all = Stream.of(disclosure.getProjects().stream().map(Project::getIndicators),
                disclosure.getEvaluations().stream().map(Evaluation::getIndicators),
                Stream.ofNullable(disclosure.getOverallTarget()).map(OverallTarget::getIndicators))
                .flatMap(lists -> lists).flatMap(List::stream).toList();
        indicators = all.size();
        measurable = (int) all.stream().filter(indicator -> indicator.getReading() != null && indicator.getReading().isMeasurable()).count();
        evaluated = (int) all.stream().filter(indicator -> indicator.getActual() != null && !indicator.getActual().isBlank()).count();
        for (Indicator indicator : all) {
            Optional<Attainment> attainment = Attainment.of(indicator);
            if (attainment.isPresent()) {
                boolean isMissed = attainment.get().outcome() == Attainment.Outcome.MISSED;
                missed += isMissed ? 1 : 0;
                met += isMissed ? 0 : 1;
            }
        }
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public int getIndicators() {
        return indicators;
    }

    /** Those whose target is a number. */
    public int getMeasurable() {
        return measurable;
    }

    /** Those that say what was reached. */
    public int getEvaluated() {
        return evaluated;
    }

    /** Those whose actual value reaches the target, or does better. */
    public int getMet() {
        return met;
    }

    public int getMissed() {
        return missed;
    }

    /** Those that say what was reached but not in numbers that can be compared. */
    public int getUndecided() {
        return evaluated - met - missed;
    }
}
