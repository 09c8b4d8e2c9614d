package cn.mingzhang.export;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything of a disclosure that can be taken away as a table (一份文件的全部表格). */
public final class DisclosureTables {

    /** The lists a disclosure has beside its statements, by the last part of their address. */
    public static final List<String> LISTS = List.of("key-figures", "projects", "indicators", "evaluations", "evaluation-funds",
            "planned-projects", "findings");

    private DisclosureTables() {
    }

    /** The statement at a place counted from 1. */
    public static Optional<Sheet> statement(Disclosure disclosure, int number) {
        List<Statement> statements = disclosure.getStatements();
        return number < 1 || number > statements.size() ? Optional.empty() : Optional.of(StatementSheet.of(statements.get(number - 1)));
    }

    /** One of {@link #LISTS}. */
    public static Sheet list(Disclosure disclosure, String name) {
        return switch (name) {
            case "key-figures" -> Sheet.of(DisclosureListings.KEY_FIGURES, disclosure, disclosure.getKeyFigures());
            case "projects" -> Sheet.of(PerformanceListings.PROJECTS, disclosure, disclosure.getProjects());
            case "indicators" -> Sheet.of(PerformanceListings.INDICATORS, disclosure, indicators(disclosure));
            case "evaluations" -> Sheet.of(PerformanceListings.EVALUATIONS, disclosure, disclosure.getEvaluations());
            case "evaluation-funds" -> Sheet.of(PerformanceListings.EVALUATION_FUNDS, disclosure,
                    disclosure.getEvaluations().stream().flatMap(evaluation -> EvaluatedFund.of(evaluation).stream()).toList());
            case "planned-projects" -> Sheet.of(PerformanceListings.PLANNED_PROJECTS, disclosure, disclosure.getPlannedProjects());
            case "findings" -> Sheet.of(DisclosureListings.FINDINGS, disclosure, disclosure.getFindings());
            default -> throw new IllegalArgumentException("no such list: " + name);
        };
    }

    /** The statements, then the lists that have rows. */
    static List<Sheet> all(Disclosure disclosure) {
        List<Sheet> sheets = new ArrayList<>(disclosure.getStatements().stream().map(StatementSheet::of).toList());
        LISTS.stream().map(name -> list(disclosure, name)).filter(sheet -> !sheet.rows().isEmpty()).forEach(sheets::add);
        return sheets;
    }

    /** Those of the overall target, of the projects and of the self-evaluations. */
    private static List<Indicator> indicators(Disclosure disclosure) {
        Stream<Indicator> overall = disclosure.getOverallTarget() == null ? Stream.of() : disclosure.getOverallTarget().getIndicators().stream();
        return Stream.of(overall, disclosure.getProjects().stream().flatMap(project -> project.getIndicators().stream()),
                disclosure.getEvaluations().stream().flatMap(evaluation -> evaluation.getIndicators().stream())).flatMap(part -> part).toList();
    }
}
