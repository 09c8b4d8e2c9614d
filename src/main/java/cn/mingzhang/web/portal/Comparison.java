package cn.mingzhang.web.portal;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.ProjectName;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Disclosures side by side (比较): printed figures with their places, and beside them what we compute from two of them. */
public final class Comparison {

    /**
     * A figure.
     *
     * @param text  as people say it
     * @param exact as printed, or how we computed it
     * @param at    its place; null for what we computed
     * @param share of the printed whole, in percent; null where the parts do not make the whole
     */
    public record Cell(String text, String exact, SourceLocation at, String share) {
    }

    /** A line: one cell for each disclosure, null where it states nothing. */
    public record Row(String code, String label, List<List<Cell>> cells, Difference difference) {
    }

    private static final List<Measure> TOTALS = List.of(Measure.TOTAL_REVENUE, Measure.CARRIED_FORWARD, Measure.TOTAL_EXPENDITURE, Measure.BASIC, Measure.PROJECT,
            Measure.PERSONNEL, Measure.PUBLIC_USE, Measure.AGENCY_OPERATION, Measure.PROCUREMENT);
    private static final List<Measure> THREE_PUBLIC = List.of(Measure.THREE_PUBLIC, Measure.ABROAD, Measure.VEHICLES, Measure.VEHICLE_PURCHASE,
            Measure.VEHICLE_OPERATION, Measure.RECEPTION);
    private static final List<Measure> PER_HEAD = List.of(Measure.TOTAL_EXPENDITURE, Measure.BASIC, Measure.PERSONNEL, Measure.PUBLIC_USE, Measure.THREE_PUBLIC);
    /** 元/台, 万元每公里: a price of one thing. */
    private static final Pattern UNIT_PRICE = Pattern.compile("(?:万)?元(?:/|每).{1,10}");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final List<Compared> sides;
    private final List<Row> totals;
    private final List<Row> threePublic;
    private final List<Row> functions;
    private final List<Row> perHead;
    private final List<Row> prices;

    public Comparison(List<Compared> sides) {
        this.sides = List.copyOf(sides);
        totals = rows(TOTALS);
        threePublic = rows(THREE_PUBLIC);
        functions = functions();
        perHead = perHead();
        prices = prices();
    }

    public List<Row> getTotals() {
        return totals;
    }

    public List<Row> getThreePublic() {
        return threePublic;
    }

    /** Expenditure by the uppermost functional classes (类). */
    public List<Row> getFunctions() {
        return functions;
    }

    /** Money for each person on the staff, where the disclosure prints how many there are. Computed by us. */
    public List<Row> getPerHead() {
        return perHead;
    }

    /** Prices of like things: indicators of one name whose target is money for one of something, in at least two of the disclosures. */
    public List<Row> getPrices() {
        return prices;
    }

    private List<Row> functions() {
        List<Optional<Breakdown>> breakdowns = sides.stream().map(Compared::account).map(Account::byFunction).toList();
        Map<String, String> names = new LinkedHashMap<>();
        breakdowns.stream().flatMap(Optional::stream).flatMap(breakdown -> breakdown.classes().stream()).forEach(one -> names.putIfAbsent(key(one), one.name()));
        List<Row> rows = new ArrayList<>();
        names.forEach((key, name) -> {
            List<Fact> facts = breakdowns.stream().map(breakdown -> breakdown.map(one -> fact(one, key)).orElse(null)).toList();
            List<List<Cell>> cells = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                cells.add(cells(facts.get(i), breakdowns.get(i).filter(Breakdown::addsUp).map(Breakdown::whole).orElse(null)));
            }
            rows.add(new Row(key.equals(name) ? null : key, name, cells, difference(facts)));
        });
        return rows.stream().filter(Comparison::saysSomething).toList();
    }

    private List<Row> perHead() {
        List<Fact> staff = facts(Measure.STAFF);
        if (staff.stream().allMatch(Objects::isNull)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(null, Measure.STAFF.label(), staff.stream().map(fact -> cells(fact, null)).toList(), null));
        for (Measure measure : PER_HEAD) {
            List<Fact> money = facts(measure);
            List<List<Cell>> cells = new ArrayList<>();
            for (int i = 0; i < money.size(); i++) {
                cells.add(perHead(money.get(i), staff.get(i)));
            }
            rows.add(new Row(null, measure.label(), cells, null));
        }
        return rows.stream().filter(Comparison::saysSomething).toList();
    }

    private static List<Cell> perHead(Fact money, Fact staff) {
        if (money == null || staff == null || staff.figure().value().signum() <= 0) {
            return List.of();
        }
        BigDecimal each = money.yuan().divide(staff.figure().value(), 0, RoundingMode.HALF_UP);
        return List.of(new Cell(PrintedFigures.spoken(each, "元"), PrintedFigures.exact(money.figure().value(), money.unit().label()) + " ÷ "
                + PrintedFigures.exact(staff.figure().value(), "人"), null, null));
    }

    private List<Row> prices() {
        Map<String, String> names = new LinkedHashMap<>();
        List<Map<String, List<Cell>>> found = sides.stream().map(side -> prices(side.disclosure(), names)).toList();
        return names.entrySet().stream()
                .map(price -> new Row(null, price.getValue(), found.stream().map(side -> side.getOrDefault(price.getKey(), List.of())).toList(), null))
                .filter(row -> row.cells().stream().filter(cells -> !cells.isEmpty()).count() > 1).toList();
    }

    private static Map<String, List<Cell>> prices(Disclosure disclosure, Map<String, String> names) {
        Map<String, List<Cell>> found = new LinkedHashMap<>();
        indicators(disclosure).forEach(indicator -> {
            TargetReading reading = indicator.getReading();
            if (reading != null && reading.isMeasurable() && reading.unit() != null && UNIT_PRICE.matcher(reading.unit()).matches() && indicator.getLevel3() != null) {
                String key = ProjectName.key(indicator.getLevel3()) + " " + reading.unit();
                names.putIfAbsent(key, indicator.getLevel3());
                String text = (reading.operator() == null ? "" : reading.operator()) + PrintedFigures.grouped(reading.value()) + " " + reading.unit();
                List<Cell> cells = found.computeIfAbsent(key, other -> new ArrayList<>());
                if (cells.stream().noneMatch(cell -> cell.text().equals(text))) {
                    cells.add(new Cell(text, owner(indicator), indicator.placeOf("target"), null));
                }
            }
        });
        return found;
    }

    private static Stream<Indicator> indicators(Disclosure disclosure) {
        return Stream.of(disclosure.getProjects().stream().map(Project::getIndicators), disclosure.getEvaluations().stream().map(Evaluation::getIndicators),
                Stream.ofNullable(disclosure.getOverallTarget()).map(OverallTarget::getIndicators)).flatMap(lists -> lists).flatMap(List::stream);
    }

    private static String owner(Indicator indicator) {
        return indicator.getProject() != null ? indicator.getProject().getName() : indicator.getEvaluation() != null ? indicator.getEvaluation().getProject() : null;
    }

    private List<Row> rows(List<Measure> measures) {
        return measures.stream().map(measure -> {
            List<Fact> facts = facts(measure);
            return new Row(null, measure.label(), facts.stream().map(fact -> cells(fact, null)).toList(), difference(facts));
        }).filter(Comparison::saysSomething).toList();
    }

    private static boolean saysSomething(Row row) {
        return row.cells().stream().anyMatch(cells -> !cells.isEmpty());
    }

    private List<Fact> facts(Measure measure) {
        return sides.stream().map(side -> side.account().fact(measure).orElse(null)).toList();
    }

    private static Fact fact(Breakdown breakdown, String key) {
        return breakdown.classes().stream().filter(one -> key(one).equals(key)).map(BudgetClass::main).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String key(BudgetClass one) {
        return one.code() == null ? one.name() : one.code();
    }

    private static List<Cell> cells(Fact fact, Fact whole) {
        if (fact == null) {
            return List.of();
        }
        String unit = fact.unit() == null ? "人" : fact.unit().label();
        String share = whole == null ? null : fact.yuan().multiply(HUNDRED).divide(whole.yuan(), 2, RoundingMode.HALF_UP).toPlainString() + "%";
        return List.of(new Cell(PrintedFigures.spoken(fact.figure().value(), unit), fact.source() + "：" + PrintedFigures.exact(fact.figure().value(), unit), fact.at(), share));
    }

    /** The second against the first, when just two are compared. */
    private Difference difference(List<Fact> facts) {
        if (facts.size() != 2 || facts.get(0) == null || facts.get(1) == null) {
            return null;
        }
        return Difference.between(facts.get(1).yuan(), facts.get(1).unit(), facts.get(0).yuan(), facts.get(0).unit());
    }
}
