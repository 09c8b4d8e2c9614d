package cn.mingzhang.web.chart;

import cn.mingzhang.disclosure.Project;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Projects by their money of the year (项目规模), as a treemap: an area is an amount. */
public class ProjectsChart {

    private static final int MOST_AREAS = 40;
    private static final int MOST_BARS = 12;

    private final Texts texts;

    public ProjectsChart(Texts texts) {
        this.texts = texts;
    }

    /**
     * Empty unless two projects print an amount and its unit.
     *
     * @param page the address of a project
     */
    public Optional<Chart> of(List<Project> projects, Function<Project, String> page) {
        List<Project> known = projects.stream().filter(project -> project.getFundsUnit() != null && total(project) != null)
                .sorted(Comparator.comparing(ProjectsChart::yuan).reversed()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        MoneyUnit unit = known.get(0).getFundsUnit();
        List<Value> values = known.stream()
                .map(project -> Value.of(total(project), project.getFundsUnit(), unit, project.getDisclosure(), texts)).toList();
        List<Chart.Label> labels = known.stream().map(project -> new Chart.Label(name(project), page.apply(project))).toList();
        Chart.Kind kind = Chart.ofParts(Chart.Kind.TREEMAP, values);
        int silent = projects.size() - known.size();
        List<String> notes = silent == 0 ? List.of() : List.of(texts.with("charts.projects.silent", silent));
        Chart chart = Chart.ofOne("projects", title(known, unit), unit.label(), kind, labels,
                new Chart.Series(texts.get("charts.projects.amount"), values), notes);
        return Optional.of(Rest.joined(kind == Chart.Kind.TREEMAP ? MOST_AREAS : MOST_BARS, chart, texts));
    }

    private String title(List<Project> known, MoneyUnit unit) {
        Project first = known.get(0);
        String largest = known.stream().filter(project -> yuan(project).compareTo(yuan(first)) == 0).map(this::name)
                .collect(Collectors.joining("、"));
        return texts.with("charts.projects.title", known.size(), largest, AmountText.spoken(total(first).value(), unit.label()));
    }

    private String name(Project project) {
        return project.getName() == null || project.getName().isBlank() ? texts.get("charts.projects.nameless") : project.getName();
    }

    private static Figure total(Project project) {
        return project.getAnnualFunds() == null ? null : project.getAnnualFunds().total();
    }

    private static java.math.BigDecimal yuan(Project project) {
        return total(project).value().multiply(project.getFundsUnit().yuan());
    }
}
