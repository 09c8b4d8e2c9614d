package cn.mingzhang.web.portal;

import cn.mingzhang.check.EvaluationScores;
import cn.mingzhang.check.Measurability;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The evaluations of one kind and year together (同类评价): how they scored, where they lost points and what they missed. */
public final class EvaluationGroup {

    /** How many sheets print a grade, and how many have it by the rule from their printed score (ours). */
    public record Grade(String name, long printed, long byRule) {
    }

    /** Something of an indicator with the sheet it stands in. */
    public record Case(Evaluation evaluation, IndicatorTable.Row row) {
    }

    private static final List<String> GRADES = List.of("优", "良", "中", "差");

    private final EvaluationKind kind;
    private final List<Evaluation> evaluations;
    private final List<Case> cases;

    EvaluationGroup(EvaluationKind kind, List<Evaluation> evaluations) {
        this.kind = kind;
        this.evaluations = evaluations;
        cases = evaluations.stream().flatMap(evaluation -> new IndicatorTable(evaluation.getIndicators()).getRows().stream()
                .map(row -> new Case(evaluation, row))).toList();
    }

    public EvaluationKind getKind() {
        return kind;
    }

    public List<Evaluation> getEvaluations() {
        return evaluations;
    }

    /** The lowest score first; without one last. */
    public List<Evaluation> getByScore() {
        return evaluations.stream().sorted(Comparator.comparing(EvaluationGroup::points, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** 优 良 中 差, each even when there is none, then any other word that is printed. */
    public List<Grade> getGrades() {
        Map<String, long[]> counts = new LinkedHashMap<>();
        GRADES.forEach(grade -> counts.put(grade, new long[2]));
        for (Evaluation evaluation : evaluations) {
            String printed = evaluation.getGrade() == null ? "" : evaluation.getGrade().strip();
            if (!printed.isEmpty()) {
                counts.computeIfAbsent(GRADES.stream().filter(printed::startsWith).findFirst().orElse(printed), grade -> new long[2])[0]++;
            }
            if (points(evaluation) != null) {
                counts.get(EvaluationScores.grade(points(evaluation)))[1]++;
            }
        }
        return counts.entrySet().stream().map(one -> new Grade(one.getKey(), one.getValue()[0], one.getValue()[1])).toList();
    }

    public long getUngraded() {
        return evaluations.stream().filter(evaluation -> evaluation.getGrade() == null || evaluation.getGrade().isBlank()).count();
    }

    public long getUnscored() {
        return evaluations.stream().filter(evaluation -> points(evaluation) == null).count();
    }

    /** Null when no sheet prints a score. */
    public BigDecimal getLowest() {
        return evaluations.stream().map(EvaluationGroup::points).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    public BigDecimal getHighest() {
        return evaluations.stream().map(EvaluationGroup::points).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Indicators that lost points, the largest loss first. */
    public List<Case> getDeductions() {
        return cases.stream().filter(one -> one.row().deduction() != null)
                .sorted(Comparator.comparing((Case one) -> one.row().deduction().points()).reversed()).toList();
    }

    public long getUnexplained() {
        return cases.stream().filter(one -> one.row().deduction() != null && one.row().deduction().reason() == null).count();
    }

    /** Indicators whose actual value does not reach the target, by us. */
    public List<Case> getMissed() {
        return cases.stream().filter(one -> one.row().verdict() != null && one.row().verdict().isMissed()).toList();
    }

    public long getReached() {
        return cases.stream().filter(one -> one.row().verdict() != null && one.row().verdict().isReached()).count();
    }

    /** All indicators. */
    public int getIndicators() {
        return cases.size();
    }

    /** Neither reached nor missed: words, blanks, other units. */
    public long getUndecided() {
        return cases.size() - getReached() - getMissed().size();
    }

    /** Indicators whose way from the initial target to the result is worth a question; those that are the result itself first. */
    public List<Case> getSignals() {
        return cases.stream().filter(one -> !one.row().signals().isEmpty())
                .sorted(Comparator.comparing((Case one) -> one.row().signals().size()).reversed()).toList();
    }

    public long getNotGiven() {
        return cases.stream().filter(one -> one.row().signals().contains("initial-not-given")).count();
    }

    public long getMoved() {
        return cases.stream().filter(one -> one.row().signals().contains("moved-to-result")).count();
    }

    public Measurability getMeasurable() {
        return Measurability.of(null, evaluations.stream().flatMap(evaluation -> evaluation.getIndicators().stream()).toList());
    }

    private static BigDecimal points(Evaluation evaluation) {
        Figure score = evaluation.getTotalScore();
        return score == null ? null : score.value();
    }
}
