package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Rebuilds one table from its rulings: the edges make a fine grid, fine cells without a ruling between them are one merged cell,
 * and each character belongs to the cell in which its middle stands.
 */
class RuledTable {

    private final double[] xs;
    private final double[] ys;
    private final List<Ruling> rulings;
    private final int[][] owner;
    private final List<List<Glyph>> glyphs = new ArrayList<>();
    private final List<int[]> cells = new ArrayList<>();

    RuledTable(List<Ruling> rulings) {
        this.rulings = rulings;
        xs = edges(false);
        ys = edges(true);
        owner = new int[Math.max(0, ys.length - 1)][Math.max(0, xs.length - 1)];
        merge();
    }

    /** Whether it is no more than a frame around most of a page. */
    boolean framesPage(double pageHeight) {
        return cells.size() == 1 && height() > 0.85 * pageHeight;
    }

    double height() {
        return ys[ys.length - 1] - ys[0];
    }

    /** Takes a character when it stands within the table. */
    boolean take(Glyph glyph) {
        int column = interval(xs, glyph.centreX());
        int row = interval(ys, glyph.centreY());
        if (column < 0 || row < 0) {
            return false;
        }
        glyphs.get(owner[row][column]).add(glyph);
        return true;
    }

    PageTable table(int page) {
        TreeMap<Integer, Integer> rowNumbers = new TreeMap<>();
        cells.forEach(cell -> rowNumbers.putIfAbsent(cell[0], 0));
        int number = 0;
        for (Integer row : rowNumbers.keySet()) {
            rowNumbers.put(row, number++);
        }
        List<List<PageCell>> rows = new ArrayList<>();
        rowNumbers.forEach((row, n) -> rows.add(new ArrayList<>()));
        for (int i = 0; i < cells.size(); i++) {
            int[] cell = cells.get(i);
            int span = rowNumbers.subMap(cell[0], cell[1]).size();
            rows.get(rowNumbers.get(cell[0])).add(
                    new PageCell(xs[cell[2]], xs[cell[3]], ys[cell[0]], ys[cell[1]], span, TextLines.of(glyphs.get(i))));
        }
        rows.forEach(row -> row.sort((a, b) -> Double.compare(a.left(), b.left())));
        return new PageTable(page, true, xs, rows, ys[0], ys[ys.length - 1]);
    }

    /** Where lines of a direction stand or the crossing ones end, near ones taken together. */
    private double[] edges(boolean horizontal) {
        List<Double> places = new ArrayList<>();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() == horizontal) {
                places.add(ruling.at());
            } else {
                least = Math.min(least, ruling.from());
                most = Math.max(most, ruling.to());
            }
        }
        places.sort(null);
        if (least < places.get(0) - 2 * PageRulings.NEAR) {
            places.add(0, least);
        }
        if (most > places.get(places.size() - 1) + 2 * PageRulings.NEAR) {
            places.add(most);
        }
        List<Double> edges = new ArrayList<>();
        for (double place : places) {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > PageRulings.NEAR) {
                edges.add(place);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void merge() {
        for (int[] row : owner) {
            Arrays.fill(row, -1);
        }
        boolean[][] below = barriers(true);
        boolean[][] beside = barriers(false);
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                if (owner[row][column] < 0) {
                    claim(row, column, below, beside);
                }
            }
        }
    }

    /** Takes the largest rectangle without a ruling inside, to the right first, then down. */
    private void claim(int top, int left, boolean[][] below, boolean[][] beside) {
        int right = left + 1;
        while (right < owner[top].length && owner[top][right] < 0 && !beside[top][right - 1]) {
            right++;
        }
        int bottom = top + 1;
        while (bottom < owner.length && isOpen(bottom, left, right, below, beside)) {
            bottom++;
        }
        for (int row = top; row < bottom; row++) {
            Arrays.fill(owner[row], left, right, cells.size());
        }
        cells.add(new int[] {top, bottom, left, right});
        glyphs.add(new ArrayList<>());
    }

    private boolean isOpen(int row, int left, int right, boolean[][] below, boolean[][] beside) {
        for (int column = left; column < right; column++) {
            if (owner[row][column] >= 0 || below[row - 1][column] || column < right - 1 && beside[row][column]) {
                return false;
            }
        }
        return true;
    }

    /** For each fine cell, whether a ruling stands below it (or, for the other direction, on its right). */
    private boolean[][] barriers(boolean horizontal) {
        boolean[][] barriers = new boolean[owner.length][xs.length - 1];
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() != horizontal) {
                continue;
            }
            int edge = nearest(horizontal ? ys : xs, ruling.at());
            if (edge == 0) {
                continue;
            }
            double[] along = horizontal ? xs : ys;
            for (int i = 0; i < along.length - 1; i++) {
                if (ruling.covers((along[i] + along[i + 1]) / 2) && (horizontal ? edge - 1 < owner.length : edge - 1 < xs.length - 1)) {
                    if (horizontal) {
                        barriers[edge - 1][i] = true;
                    } else {
                        barriers[i][edge - 1] = true;
                    }
                }
            }
        }
        return barriers;
    }

    private static int nearest(double[] edges, double place) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - place) < Math.abs(edges[nearest] - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int interval(double[] edges, double place) {
        int found = Arrays.binarySearch(edges, place);
        int interval = found >= 0 ? found : -found - 2;
        return interval >= 0 && interval < edges.length - 1 ? interval : -1;
    }
}
