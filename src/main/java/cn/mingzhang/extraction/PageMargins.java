package cn.mingzhang.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the lines of text begin and end on pages of a kind (upright or lying), learnt from the lines themselves. */
class PageMargins {

    private final Map<Boolean, double[]> margins = new HashMap<>();

    PageMargins(List<PageLayout> pages) {
        margins.put(true, learn(pages.stream().filter(PageLayout::isUpright).toList()));
        margins.put(false, learn(pages.stream().filter(page -> !page.isUpright()).toList()));
    }

    double left(PageLayout page) {
        return margins.get(page.isUpright())[0];
    }

    double right(PageLayout page) {
        return margins.get(page.isUpright())[1];
    }

    private static double[] learn(List<PageLayout> pages) {
        TreeMap<Long, Integer> lefts = new TreeMap<>();
        TreeMap<Long, Integer> rights = new TreeMap<>();
        int lines = 0;
        for (PageLayout page : pages) {
            for (TextLine line : page.lines()) {
                lefts.merge(Math.round(line.left()), 1, Integer::sum);
                rights.merge(Math.round(line.right()), 1, Integer::sum);
                lines++;
            }
        }
        if (lines == 0) {
            return new double[] {0, Double.MAX_VALUE};
        }
        int enough = Math.max(1, lines / 200);
        return new double[] {first(lefts, enough), right(rights, enough)};
    }

    /** Where most lines end; some end a little farther right with a punctuation mark that hangs over the margin. */
    private static double right(TreeMap<Long, Integer> rights, int enough) {
        double last = first(rights.descendingMap(), enough);
        return rights.entrySet().stream().filter(entry -> entry.getKey() > 0.8 * last && entry.getValue() > 2)
                .max(Map.Entry.comparingByValue()).map(entry -> entry.getKey().doubleValue()).orElse(last);
    }

    private static double first(Map<Long, Integer> counted, int enough) {
        int seen = 0;
        for (Map.Entry<Long, Integer> entry : counted.entrySet()) {
            seen += entry.getValue();
            if (seen >= enough) {
                return entry.getKey();
            }
        }
        return 0;
    }
}
