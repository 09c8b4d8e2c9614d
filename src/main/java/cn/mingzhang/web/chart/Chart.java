package cn.mingzhang.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A chart (图表): values side by side, and the finding in words that they show.
 *
 * @param name   its part of an address and its id on a page, such as functions
 * @param title  the finding as a sentence; true of exactly these values
 * @param unit   of all values: 万元, 个 …
 * @param page   address of the page it belongs to
 * @param labels what the values of a series belong to, in the order of the values
 * @param notes  what a reader has to know to read it right
 */
public record Chart(String name, String title, String unit, Kind kind, String page, List<Label> labels, List<Series> series, List<String> notes) {

    /** How it is drawn. */
    public enum Kind {
        /** 条形图 */ BAR,
        /** 构成图: the parts of one whole; never with a negative part or one of zero */ STACKED,
        /** 折线图, over years */ LINE,
        /** 矩形树图; never with a negative value or one of zero */ TREEMAP,
        /** 分布图 */ HISTOGRAM
    }

    /**
     * A class, year or project.
     *
     * @param address its own page, or null
     */
    public record Label(String text, String address) {

        public static Label of(String text) {
            return new Label(text, null);
        }
    }

    /** Values under one name (数列), one for each label. */
    public record Series(String name, List<Value> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** The stylesheet knows heights up to this. */
    private static final int MOST_ROWS = 24;

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        notes = List.copyOf(notes);
        for (Series one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException(name + ": " + one.name() + " has " + one.values().size() + " values for " + labels.size() + " labels");
            }
        }
    }

    /** A chart whose parts make up a whole; areas cannot show what is negative or zero, so it falls back to bars. */
    static Kind ofParts(Kind kind, List<Value> parts) {
        boolean drawable = parts.stream().filter(Value::isKnown).allMatch(part -> part.amount().signum() > 0);
        return drawable && parts.stream().filter(Value::isKnown).count() > 1 ? kind : Kind.BAR;
    }

    /** Of one series. */
    static Chart ofOne(String name, String title, String unit, Kind kind, List<Label> labels, Series series, List<String> notes) {
        return new Chart(name, title, unit, kind, null, labels, List.of(series), notes);
    }

    Chart on(String pageAddress) {
        return new Chart(name, title, unit, kind, pageAddress, labels, series, notes);
    }

    /** Its own address, below its page. */
    public String address() {
        return page + "/charts/" + name;
    }

    /** The data as a table with its bars. */
    public ChartTable table() {
        return new ChartTable(this);
    }

    /** The unit its axis is marked in, 亿元 where 万元 would need six digits. */
    public AxisUnit axis() {
        return AxisUnit.of(unit, amounts().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
    }

    /** Its look for the stylesheet, which reserves its height. */
    public String look() {
        return kind.name().toLowerCase(Locale.ROOT) + " rows-" + Math.min(labels.size(), MOST_ROWS) + (series.size() > 1 ? " pairs" : "");
    }

    /** Whether there is anything to show. */
    public boolean isDrawable() {
        return amounts().findAny().isPresent();
    }

    /** How the values computed by us were computed. */
    public List<String> formulas() {
        return values().filter(Value.Computed.class::isInstance).map(value -> ((Value.Computed) value).formula()).distinct().toList();
    }

    private Stream<Value> values() {
        return series.stream().flatMap(one -> one.values().stream());
    }

    private Stream<BigDecimal> amounts() {
        return values().filter(Value::isKnown).map(Value::amount);
    }
}
