package cn.mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the results and their facet values in one pass (计数). */
final class FacetCounter implements CollectorManager<FacetCounter.Counts, FacetCounter.Counts> {

    private static final Facet[] FACETS = Facet.values();

    @Override
    public Counts newCollector() {
        return new Counts();
    }

    @Override
    public Counts reduce(Collection<Counts> parts) {
        Counts all = new Counts();
        parts.forEach(all::add);
        return all;
    }

    /** What was counted. */
    static final class Counts extends SimpleCollector {

        private final List<Map<String, Integer>> byValue = new ArrayList<>();
        private final SortedDocValues[] values = new SortedDocValues[FACETS.length];
        private final int[][] counts = new int[FACETS.length][];
        private int total;

        Counts() {
            for (int i = 0; i < FACETS.length; i++) {
                byValue.add(new HashMap<>());
            }
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (int i = 0; i < FACETS.length; i++) {
                SortedDocValues found = DocValues.getSorted(context.reader(), IndexFields.facet(FACETS[i]));
                values[i] = found.getValueCount() == 0 ? null : found;
                counts[i] = new int[found.getValueCount()];
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null && values[i].advanceExact(doc)) {
                    counts[i][values[i].ordValue()]++;
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < values.length; i++) {
                for (int ord = 0; ord < counts[i].length; ord++) {
                    if (counts[i][ord] > 0) {
                        byValue.get(i).merge(values[i].lookupOrd(ord).utf8ToString(), counts[i][ord], Integer::sum);
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void add(Counts other) {
            total += other.total;
            for (int i = 0; i < FACETS.length; i++) {
                Map<String, Integer> sums = byValue.get(i);
                other.byValue.get(i).forEach((value, count) -> sums.merge(value, count, Integer::sum));
            }
        }

        int total() {
            return total;
        }

        Map<Facet, List<FacetCount>> facets() {
            Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
            for (int i = 0; i < FACETS.length; i++) {
                List<FacetCount> sorted = byValue.get(i).entrySet().stream().map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                        .sorted(order(FACETS[i])).toList();
                if (!sorted.isEmpty()) {
                    facets.put(FACETS[i], sorted);
                }
            }
            return facets;
        }

        /** Years from the newest, everything else from the most frequent. */
        private static java.util.Comparator<FacetCount> order(Facet facet) {
            return facet == Facet.YEAR ? java.util.Comparator.comparing(FacetCount::value).reversed()
                    : java.util.Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value);
        }
    }
}
