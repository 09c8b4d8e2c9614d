package cn.mingzhang.web.chart;

import cn.mingzhang.web.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Joins the smallest values of a long chart (其余), so that the large ones can be told apart. */
final class Rest {

    private Rest() {
    }

    /** The chart with at most so many values; it must have one series, the largest value first. */
    static Chart joined(int most, Chart chart, Texts texts) {
        List<Value> values = chart.series().get(0).values();
        if (values.size() <= most) {
            return chart;
        }
        List<Value> rest = values.subList(most - 1, values.size());
        BigDecimal sum = rest.stream().filter(Value::isKnown).map(Value::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean known = rest.stream().anyMatch(Value::isKnown);
        List<Value> joined = new ArrayList<>(values.subList(0, most - 1));
        joined.add(known ? new Value.Computed(sum, texts.with("charts.rest.formula", rest.size())) : Value.MISSING);
        List<Chart.Label> labels = new ArrayList<>(chart.labels().subList(0, most - 1));
        labels.add(Chart.Label.of(texts.with("charts.rest", rest.size())));
        return new Chart(chart.name(), chart.title(), chart.unit(), chart.kind(), chart.page(), labels,
                List.of(new Chart.Series(chart.series().get(0).name(), joined)), chart.notes());
    }
}
