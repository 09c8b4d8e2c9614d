package cn.mingzhang.web.chart;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data of a chart as a table (数据表). It is what the script draws, and with a bar beside each value it is the picture where no
 * script runs and on paper.
 */
public final class ChartTable {

    /**
     * A value with its bar.
     *
     * @param figure null when missing
     * @param of     where it is printed; null when we computed it
     * @param from   where the bar begins, in percent of the width
     * @param length of the bar, in percent of the width
     */
    public record Field(Figure figure, Disclosure of, boolean ours, BigDecimal from, BigDecimal length) {
    }

    /** A label with one field for each series. */
    public record Row(Chart.Label label, List<Field> fields) {
    }

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final List<String> heads;
    private final List<Row> rows = new ArrayList<>();
    private final BigDecimal lowest;
    private final BigDecimal range;

    ChartTable(Chart chart) {
        heads = chart.series().stream().map(Chart.Series::name).toList();
        List<BigDecimal> amounts = Stream.concat(Stream.of(BigDecimal.ZERO),
                chart.series().stream().flatMap(one -> one.values().stream()).filter(Value::isKnown).map(Value::amount)).toList();
        lowest = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
        range = amounts.stream().max(BigDecimal::compareTo).orElseThrow().subtract(lowest);
        for (int i = 0; i < chart.labels().size(); i++) {
            int index = i;
            rows.add(new Row(chart.labels().get(i), chart.series().stream().map(one -> field(one.values().get(index))).toList()));
        }
    }

    /** Names of the series. */
    public List<String> getHeads() {
        return heads;
    }

    public List<Row> getRows() {
        return rows;
    }

    private Field field(Value value) {
        if (value instanceof Value.Printed printed) {
            return field(printed.figure(), printed.disclosure(), false);
        }
        if (value instanceof Value.Computed computed) {
            return field(new Figure(computed.amount(), SourceLocation.UNKNOWN), null, true);
        }
        return new Field(null, null, false, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private Field field(Figure figure, Disclosure of, boolean ours) {
        return new Field(figure, of, ours, percent(figure.value().min(BigDecimal.ZERO).subtract(lowest)), percent(figure.value().abs()));
    }

    private BigDecimal percent(BigDecimal length) {
        return range.signum() == 0 ? BigDecimal.ZERO : length.multiply(HUNDRED).divide(range, 2, RoundingMode.HALF_UP);
    }
}
