package cn.mingzhang.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the lines of text begin and end on pages of a kind (upright or lying), learnt from the lines themselves. */
class PageMargins {

    /** Margins are seldom wider than this; where no line of text shows the right one, it is taken for this wide. */
    private static final double WIDEST = 100;
    /** Part of all lines that may stand farther out than the margin. */
    private static final double STRAY = 0.005;
    private static final int FEWEST = 3;

    private final Map<Boolean, double[]> margins = new HashMap<>();

    PageMargins(List<PageLayout> pages) {
        for (boolean upright : new boolean[] {true, false}) {
            margins.put(upright, learn(pages.stream().filter(page -> page.isUpright() == upright).toList()));
        }
    }

    double left(PageLayout page) {
        return margins.get(page.isUpright())[0];
    }

    double right(PageLayout page) {
        return margins.get(page.isUpright())[1];
    }

    private static double[] learn(List<PageLayout> pages) {
        List<TextLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        if (lines.isEmpty()) {
            return new double[] {0, Double.MAX_VALUE};
        }
        double width = pages.stream().mapToDouble(PageLayout::width).max().orElse(0);
        double left = lines.stream().map(TextLine::left).sorted().skip((long) (lines.size() * STRAY)).findFirst().orElse(0.0);
        return new double[] {left, right(lines, width)};
    }

    /**
     * Where most lines end; some end a little farther right with a mark that hangs over the margin. Lines that end in the middle
     * of the page show a margin only when both first lines of paragraphs, which are indented, and others end there.
     */
    private static double right(List<TextLine> lines, double width) {
        TreeMap<Long, List<TextLine>> ends = lines.stream().collect(
                Collectors.groupingBy(line -> Math.round(line.right()), TreeMap::new, Collectors.toList()));
        Stream<Map.Entry<Long, List<TextLine>>> margins = ends.entrySet().stream().filter(end -> isMargin(end.getValue(), end.getKey(), width));
        return margins.max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
                .map(end -> end.getKey().doubleValue()).orElse(Math.max(width - WIDEST, ends.lastKey()));
    }

    private static boolean isMargin(List<TextLine> ending, double place, double width) {
        Set<Long> lefts = ending.stream().map(line -> Math.round(line.left())).collect(Collectors.toSet());
        return ending.size() >= FEWEST && (lefts.size() > 1 || place >= width - WIDEST) && place > width / 2;
    }
}
