package cn.mingzhang.form.shanxi.accounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the category of each indicator of a sheet. Level labels stand in merged cells, which page readers print on the first,
 * the middle or a neighbouring row or not at all; so the labels are weighed with the order of the form, the weights of its
 * template and what each indicator measures, and the least contradictory assignment wins.
 */
class IndicatorLevels {

    private static final int WIDTH = 60;
    private static final double OTHER_LEVEL2_PRINTED = 2.0;
    private static final double OTHER_LEVEL1_PRINTED = 0.8;
    private static final double CHANGE_WITHOUT_LABEL = 0.6;
    private static final double BACKWARDS = 1.5;
    private static final double POINT_OVER_TEMPLATE = 0.15;
    private static final double POINT_UNDER_TEMPLATE = 0.08;

    private final IndicatorEvidence evidence = new IndicatorEvidence();

    /** A partial assignment: the last row's category, the rows before it, the weights so far and what contradicts it. */
    private record Path(Path before, EvaluationCategory category, double[] sums, double cost) {
    }

    List<EvaluationCategory> of(List<IndicatorRow> rows) {
        List<Path> paths = List.of(new Path(null, EvaluationCategory.QUANTITY, new double[EvaluationCategory.values().length], 0));
        for (IndicatorRow row : rows) {
            double[][] steps = steps(row);
            List<Path> longer = new ArrayList<>(paths.size() * steps.length);
            for (Path path : paths) {
                for (EvaluationCategory category : EvaluationCategory.values()) {
                    longer.add(extended(path, row, category, steps));
                }
            }
            longer.sort(Comparator.comparingDouble(Path::cost));
            paths = longer.subList(0, Math.min(WIDTH, longer.size()));
        }
        LinkedList<EvaluationCategory> categories = new LinkedList<>();
        for (Path path = paths.stream().min(Comparator.comparingDouble(IndicatorLevels::total)).orElseThrow(); path.before() != null; path = path.before()) {
            categories.addFirst(path.category());
        }
        return categories;
    }

    /** What each category costs this row after each other: weighed once, since hundreds of paths ask for it. */
    private double[][] steps(IndicatorRow row) {
        EvaluationCategory[] all = EvaluationCategory.values();
        double[][] steps = new double[all.length][all.length];
        for (EvaluationCategory category : all) {
            double against = evidence.against(row, category);
            for (EvaluationCategory before : all) {
                steps[before.ordinal()][category.ordinal()] = labels(row, category, before) + against;
            }
        }
        return steps;
    }

    private static Path extended(Path path, IndicatorRow row, EvaluationCategory category, double[][] steps) {
        int index = category.ordinal();
        double[] sums = path.sums().clone();
        sums[index] += row.weight() == null ? 0 : row.weight().value().doubleValue();
        double over = Math.max(0, sums[index] - category.weight()) - Math.max(0, path.sums()[index] - category.weight());
        return new Path(path, category, sums, path.cost() + steps[path.category().ordinal()][index] + POINT_OVER_TEMPLATE * over);
    }

    private static double labels(IndicatorRow row, EvaluationCategory category, EvaluationCategory before) {
        List<EvaluationCategory> level2 = row.labels().stream()
                .map(EvaluationCategory::ofLevel2).flatMap(java.util.Optional::stream).toList();
        double cost = category.ordinal() < before.ordinal() ? BACKWARDS : 0;
        for (String label : row.labels()) {
            if (EvaluationCategory.isLevel1(label) && !category.isUnder(label)) {
                cost += OTHER_LEVEL1_PRINTED;
            }
        }
        if (!level2.isEmpty()) {
            return cost + (level2.contains(category) ? 0 : OTHER_LEVEL2_PRINTED);
        }
        return cost + (category == before || row.labels().stream().anyMatch(category::isUnder) ? 0 : CHANGE_WITHOUT_LABEL);
    }

    private static double total(Path path) {
        double under = 0;
        for (EvaluationCategory category : EvaluationCategory.values()) {
            under += Math.max(0, category.weight() - path.sums()[category.ordinal()]);
        }
        return path.cost() + POINT_UNDER_TEMPLATE * under;
    }

    /** Sum of the weights; null when a row has none. */
    static BigDecimal sum(List<IndicatorRow> rows) {
        return rows.stream().map(IndicatorRow::weight).filter(Objects::nonNull).map(figure -> figure.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
