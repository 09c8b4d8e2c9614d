package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A kind of parts of disclosures (事实种类), and how one gets from such a part to its disclosure.
 *
 * @param ways       joins from a part f to its disclosure d, one for each thing it may belong to
 * @param id         of a part
 * @param disclosure of a part
 */
public record Parts<T>(Class<T> type, List<String> ways, ToLongFunction<T> id, Function<T, Disclosure> disclosure) {

    private static final List<String> ITS_OWN = List.of("join fetch f.disclosure d");

    public static final Parts<Statement> STATEMENTS = new Parts<>(Statement.class, ITS_OWN, Statement::getId, Statement::getDisclosure);

    public static final Parts<LineItem> LINE_ITEMS = new Parts<>(LineItem.class, List.of("join fetch f.statement s join fetch s.disclosure d"),
            LineItem::getId, row -> row.getStatement().getDisclosure());

    public static final Parts<KeyFigure> KEY_FIGURES = new Parts<>(KeyFigure.class, ITS_OWN, KeyFigure::getId, KeyFigure::getDisclosure);

    public static final Parts<Project> PROJECTS = new Parts<>(Project.class, ITS_OWN, Project::getId, Project::getDisclosure);

    public static final Parts<PlannedProject> PLANNED_PROJECTS = new Parts<>(PlannedProject.class, ITS_OWN, PlannedProject::getId,
            PlannedProject::getDisclosure);

    public static final Parts<Evaluation> EVALUATIONS = new Parts<>(Evaluation.class, ITS_OWN, Evaluation::getId, Evaluation::getDisclosure);

    public static final Parts<RecordedFinding> FINDINGS = new Parts<>(RecordedFinding.class, ITS_OWN, RecordedFinding::getId,
            RecordedFinding::getDisclosure);

    /** Of projects, of self-evaluations and of overall targets. */
    public static final Parts<Indicator> INDICATORS = new Parts<>(Indicator.class, List.of("join fetch f.project p join fetch p.disclosure d",
            "join fetch f.evaluation e join fetch e.disclosure d", "join fetch f.overallTarget t join fetch t.disclosure d"),
            Indicator::getId, Parts::disclosure);

    private static Disclosure disclosure(Indicator indicator) {
        return indicator.getProject() != null ? indicator.getProject().getDisclosure()
                : indicator.getEvaluation() != null ? indicator.getEvaluation().getDisclosure()
                : indicator.getOverallTarget().getDisclosure();
    }
}
