package cn.mingzhang.web.chart;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.money.Figure;
import cn.mingzhang.web.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How self-evaluations scored (自评得分分布): how many fell into each band of points. The scores are the units' own. */
public class ScoresChart {

    private static final BigDecimal FULL = new BigDecimal("100");
    /** 优 begins here. */
    private static final BigDecimal EXCELLENT = new BigDecimal("90");
    private static final BigDecimal PASSED = new BigDecimal("60");

    private final Texts texts;

    public ScoresChart(Texts texts) {
        this.texts = texts;
    }

    /** Empty unless two sheets print a score from 0 to 100. */
    public Optional<Chart> of(List<Evaluation> evaluations) {
        List<BigDecimal> scores = evaluations.stream().map(Evaluation::getTotalScore).filter(Objects::nonNull).map(Figure::value)
                .filter(score -> score.signum() >= 0 && score.compareTo(FULL) <= 0).toList();
        if (scores.size() < 2) {
            return Optional.empty();
        }
        BigDecimal lowest = scores.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal width = width(lowest);
        List<Chart.Label> labels = new ArrayList<>();
        List<Value> counts = new ArrayList<>();
        String formula = texts.get("charts.scores.formula");
        for (BigDecimal from = start(lowest, width); from.compareTo(FULL) < 0; from = from.add(width)) {
            BigDecimal lower = from;
            BigDecimal upper = from.add(width);
            boolean last = upper.compareTo(FULL) == 0;
            long count = scores.stream().filter(score -> score.compareTo(lower) >= 0)
                    .filter(score -> last || score.compareTo(upper) < 0).count();
            labels.add(Chart.Label.of(lower.toPlainString() + "–" + upper.toPlainString()));
            counts.add(new Value.Computed(BigDecimal.valueOf(count), formula));
        }
        List<String> notes = new ArrayList<>(List.of(texts.get("charts.scores.bands")));
        if (evaluations.size() > scores.size()) {
            notes.add(texts.with("charts.scores.silent", evaluations.size() - scores.size()));
        }
        long excellent = scores.stream().filter(score -> score.compareTo(EXCELLENT) >= 0).count();
        String title = texts.with("charts.scores.title", scores.size(), excellent, lowest.toPlainString());
        return Optional.of(Chart.ofOne("scores", title, texts.get("charts.scores.unit"), Chart.Kind.HISTOGRAM, labels,
                new Chart.Series(texts.get("charts.scores.count"), counts), notes));
    }

    /** Bands as wide as four to ten of them need to be. */
    private static BigDecimal width(BigDecimal lowest) {
        return new BigDecimal(lowest.compareTo(PASSED) < 0 ? "10" : lowest.compareTo(EXCELLENT) < 0 ? "5" : "2");
    }

    /** The lower end of the band the lowest score falls into; full marks fall into the last. */
    private static BigDecimal start(BigDecimal lowest, BigDecimal width) {
        return lowest.divide(width, 0, RoundingMode.DOWN).multiply(width).min(FULL.subtract(width));
    }
}
