package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Indicators in one table (绩效指标表): only the columns the sheet fills, classes named once where they begin. */
public final class IndicatorTable {

    /** A text column after the reading of the target. */
    public record Head(String title, boolean numeric, Function<Indicator, String> text) {
    }

    /**
     * A row.
     *
     * @param group class path such as 产出指标 · 数量指标, or null when the row before has the same
     * @param texts texts of the further columns, null where the sheet is blank
     */
    public record Row(String group, Indicator indicator, String target, String operator, String value, String unit, String direction,
                      List<String> texts, String place) {
    }

    private static final List<Head> POSSIBLE = List.of(
            new Head("实施期目标值", false, Indicator::getPeriodTarget),
            new Head("年初目标值", false, Indicator::getInitialTarget),
            new Head("调整后目标值", false, Indicator::getAdjustedTarget),
            new Head("实际完成值", false, Indicator::getActual),
            new Head("定性说明", false, Indicator::getQualitative),
            new Head("分值", true, indicator -> PrintedFigures.figure(indicator.getWeight())),
            new Head("得分", true, indicator -> PrintedFigures.figure(indicator.getScore())),
            new Head("偏差原因与改进措施", false, Indicator::getDeviation),
            new Head("指标说明", false, Indicator::getDescription),
            new Head("评分标准", false, Indicator::getScoring),
            new Head("目标值依据", false, Indicator::getBasis));

    private final List<Head> heads;
    private final List<Row> rows = new ArrayList<>();
    private final boolean withTarget;

    public IndicatorTable(List<Indicator> indicators) {
        withTarget = indicators.stream().anyMatch(indicator -> !isBlank(indicator.getTarget()));
        heads = POSSIBLE.stream().filter(head -> indicators.stream().anyMatch(indicator -> !isBlank(head.text().apply(indicator)))).toList();
        String former = null;
        for (Indicator indicator : indicators) {
            String group = group(indicator);
            rows.add(row(indicator, Objects.equals(group, former) ? null : group));
            former = group;
        }
    }

    public List<Head> getHeads() {
        return heads;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the sheet has one target; if not, its targets are among the further columns. */
    public boolean isWithTarget() {
        return withTarget;
    }

    /** How many columns there are in all. */
    public int getWidth() {
        return heads.size() + (withTarget ? 7 : 6);
    }

    private Row row(Indicator indicator, String group) {
        var reading = indicator.getReading();
        boolean read = reading != null;
        return new Row(group, indicator, blankToNull(indicator.getTarget()),
                read ? reading.operator() : null,
                read && reading.value() != null ? PrintedFigures.grouped(reading.value()) : null,
                read ? reading.unit() : null,
                read && reading.direction() != null ? direction(reading.direction()) : null,
                heads.stream().map(head -> blankToNull(head.text().apply(indicator))).toList(),
                PrintedFigures.shortPlace(indicator.getAt()));
    }

    private static String direction(cn.mingzhang.disclosure.TargetReading.Direction direction) {
        return switch (direction) {
            case UP -> "不低于";
            case DOWN -> "不高于";
            case EXACT -> "等于";
            case QUALITATIVE -> "定性";
        };
    }

    private static String group(Indicator indicator) {
        String first = blankToNull(indicator.getLevel1());
        String second = blankToNull(indicator.getLevel2());
        return first == null ? second : second == null ? first : first + " · " + second;
    }

    private static String blankToNull(String text) {
        return isBlank(text) ? null : text;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
