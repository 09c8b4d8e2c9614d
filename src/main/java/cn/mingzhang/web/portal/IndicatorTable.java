package cn.mingzhang.web.portal;

import cn.mingzhang.check.TargetLineage;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.ProjectName;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Indicators in one table (绩效指标表): the promise of the target sheet and the result of the self-evaluation on one line, only the columns
 * that are filled, classes named once where they begin. Every value keeps the place it stands in.
 */
public final class IndicatorTable {

    /** A value with the disclosure and the place it stands in. */
    public record Field(String text, Disclosure of, SourceLocation at) {

        public boolean isPlaced() {
            return of != null && at != null && at.isKnown();
        }
    }

    /** An indicator of the target sheet, of the self-evaluation, or of both. */
    private record Pair(Indicator planned, Indicator evaluated) {

        Indicator counting() {
            return evaluated == null ? planned : evaluated;
        }
    }

    /** A column after the name; its code is in the word list. */
    public record Head(String code, boolean numeric, Function<Pair, Field> field) {
    }

    /**
     * A row.
     *
     * @param group   class path such as 产出指标 · 数量指标, or null when the row before has the same
     * @param values  by the code of the column; a column without a value is left out
     * @param reading the target that counts, as data; null when none is printed
     * @param verdict null when nothing was evaluated
     * @param signals of the way of the target, as codes
     */
    public record Row(String group, Field name, TargetReading reading, Map<String, Field> values, Verdict verdict, List<String> signals, Deduction deduction) {

        /** The target that counts, as printed. */
        public Field promise() {
            return Stream.of("adjusted", "target", "planned", "initial").map(values::get).filter(Objects::nonNull).findFirst().orElse(null);
        }

        public String value() {
            return reading == null || reading.value() == null ? null : PrintedFigures.grouped(reading.value());
        }
    }

    private static final List<Head> BEFORE = List.of(
            new Head("planned", false, pair -> field(pair.planned(), "target", Indicator::getTarget)),
            new Head("target", false, pair -> pair.evaluated() == null ? null : target(pair.evaluated())),
            new Head("period", false, pair -> field(pair.planned() == null ? pair.evaluated() : pair.planned(), "periodTarget", Indicator::getPeriodTarget)),
            new Head("initial", false, pair -> field(pair.evaluated(), "initialTarget", Indicator::getInitialTarget)),
            new Head("adjusted", false, pair -> field(pair.evaluated(), "adjustedTarget", Indicator::getAdjustedTarget)),
            new Head("actual", false, pair -> field(pair.evaluated(), "actual", Indicator::getActual)));

    private static final List<Head> AFTER = List.of(
            new Head("weight", true, pair -> figure(pair.counting(), "weight", Indicator::getWeight)),
            new Head("score", true, pair -> figure(pair.evaluated(), "score", Indicator::getScore)),
            new Head("deviation", false, pair -> field(pair.evaluated(), "deviation", Indicator::getDeviation)),
            new Head("qualitative", false, pair -> field(pair.evaluated(), "qualitative", Indicator::getQualitative)),
            new Head("description", false, pair -> field(pair.counting(), "description", Indicator::getDescription)),
            new Head("scoring", false, pair -> field(pair.counting(), "scoring", Indicator::getScoring)),
            new Head("basis", false, pair -> field(pair.counting(), "basis", Indicator::getBasis)));

    private final List<Head> before;
    private final List<Head> after;
    private final List<Row> rows = new ArrayList<>();
    private final boolean evaluated;

    /** The indicators of one sheet. */
    public IndicatorTable(List<Indicator> indicators) {
        this(List.of(), indicators);
    }

    /** The indicators of a target sheet beside those of the self-evaluation, joined by their names. */
    public IndicatorTable(List<Indicator> planned, List<Indicator> evaluated) {
        List<Pair> pairs = pairs(planned, evaluated);
        this.evaluated = pairs.stream().anyMatch(pair -> isEvaluated(pair.evaluated()));
        before = filled(BEFORE, pairs);
        after = filled(AFTER, pairs);
        String former = null;
        for (Pair pair : pairs) {
            String group = group(pair.counting());
            rows.add(row(pair, Objects.equals(group, former) ? null : group));
            former = group;
        }
    }

    /** In the order of the self-evaluation; what only the target sheet has comes last. */
    private static List<Pair> pairs(List<Indicator> planned, List<Indicator> evaluated) {
        Map<String, Deque<Indicator>> byName = planned.stream().filter(indicator -> name(indicator) != null)
                .collect(Collectors.groupingBy(IndicatorTable::name, HashMap::new, Collectors.toCollection(ArrayDeque::new)));
        List<Indicator> left = new ArrayList<>(planned);
        List<Pair> pairs = new ArrayList<>();
        for (Indicator indicator : evaluated) {
            Deque<Indicator> sameName = name(indicator) == null ? null : byName.get(name(indicator));
            Indicator promise = sameName == null ? null : sameName.poll();
            left.remove(promise);
            pairs.add(new Pair(promise, indicator));
        }
        left.forEach(indicator -> pairs.add(new Pair(indicator, null)));
        return pairs;
    }

    private static String name(Indicator indicator) {
        return ProjectName.key(indicator.getLevel3());
    }

    private static List<Head> filled(List<Head> heads, List<Pair> pairs) {
        return heads.stream().filter(head -> pairs.stream().anyMatch(pair -> head.field().apply(pair) != null)).toList();
    }

    private static boolean isEvaluated(Indicator indicator) {
        return indicator != null && (blankToNull(indicator.getActual()) != null || indicator.getScore() != null);
    }

    /** Columns before the verdict. */
    public List<Head> getBefore() {
        return before;
    }

    /** Columns after it. */
    public List<Head> getAfter() {
        return after;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether any result is reported, so that there is something to compare. */
    public boolean isEvaluated() {
        return evaluated;
    }

    /** How many columns there are in all. */
    public int getWidth() {
        return 4 + before.size() + after.size() + (evaluated ? 1 : 0);
    }

    private Row row(Pair pair, String group) {
        Indicator counting = pair.counting();
        boolean judged = pair.evaluated() != null && evaluated;
        List<String> signals = judged ? TargetLineage.of(counting).signals().stream().map(TargetLineage.Signal::code).toList() : List.of();
        Map<String, Field> values = new HashMap<>();
        Stream.concat(BEFORE.stream(), AFTER.stream()).forEach(head -> values.computeIfAbsent(head.code(), code -> head.field().apply(pair)));
        return new Row(group, new Field(blankToNull(counting.getLevel3()), disclosure(counting), counting.placeOf("level3")), counting.getReading(), values,
                judged ? Verdict.of(counting) : null, signals, judged ? Deduction.of(counting).orElse(null) : null);
    }

    /** The only target of a sheet; a self-evaluation that prints it as the initial or the adjusted one has it there. */
    private static Field target(Indicator indicator) {
        String target = blankToNull(indicator.getTarget());
        boolean elsewhere = target != null && (target.equals(blankToNull(indicator.getAdjustedTarget())) || target.equals(blankToNull(indicator.getInitialTarget())));
        return elsewhere ? null : field(indicator, "target", Indicator::getTarget);
    }

    private static Field field(Indicator indicator, String name, Function<Indicator, String> text) {
        String printed = indicator == null ? null : blankToNull(text.apply(indicator));
        return printed == null ? null : new Field(printed, disclosure(indicator), indicator.placeOf(name));
    }

    private static Field figure(Indicator indicator, String name, Function<Indicator, Figure> figure) {
        Figure printed = indicator == null ? null : figure.apply(indicator);
        return printed == null ? null : new Field(PrintedFigures.figure(printed), disclosure(indicator),
                printed.at() != null && printed.at().isKnown() ? printed.at() : indicator.placeOf(name));
    }

    private static Disclosure disclosure(Indicator indicator) {
        return indicator.getProject() != null ? indicator.getProject().getDisclosure()
                : indicator.getEvaluation() != null ? indicator.getEvaluation().getDisclosure()
                : indicator.getOverallTarget() != null ? indicator.getOverallTarget().getDisclosure() : null;
    }

    private static String group(Indicator indicator) {
        String first = blankToNull(indicator.getLevel1());
        String second = blankToNull(indicator.getLevel2());
        return first == null ? second : second == null ? first : first + " · " + second;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
