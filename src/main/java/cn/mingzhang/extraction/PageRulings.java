package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rulings of a page put in order: pieces of one line made whole, and the lines that hang together told apart, one set a table. */
class PageRulings {

    /** Lines nearer than this are one line drawn twice, or a double line. */
    static final double NEAR = 2.5;
    /** Gaps up to this between short pieces are those of a dotted line; between long ones they part two tables. */
    private static final double DOTS = 3.5;
    private static final double SHORT_PIECE = 12;
    private static final double GAP = 1;
    /** A line shorter than this is a part of a letter or a dash. */
    private static final double SHORTEST = 5;
    /** Beyond this a drawing is not a table but a picture. */
    private static final int MOST = 6000;

    private final List<Ruling> horizontal;
    private final List<Ruling> vertical;

    PageRulings(List<Ruling> drawn) {
        horizontal = whole(drawn.stream().filter(Ruling::horizontal).toList(), true);
        vertical = whole(drawn.stream().filter(ruling -> !ruling.horizontal()).toList(), false);
    }

    /** Sets of rulings that meet each other and enclose something. */
    List<List<Ruling>> meeting() {
        List<Ruling> all = new ArrayList<>(horizontal);
        all.addAll(vertical);
        if (all.size() > MOST) {
            return List.of();
        }
        int[] parent = new int[all.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int v = horizontal.size(); v < all.size(); v++) {
            for (int h = 0; h < horizontal.size(); h++) {
                if (all.get(v).meets(all.get(h), NEAR)) {
                    parent[root(parent, h)] = root(parent, v);
                }
            }
        }
        Map<Integer, List<Ruling>> sets = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            sets.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(all.get(i));
        }
        return sets.values().stream().filter(PageRulings::enclose).toList();
    }

    private static boolean enclose(List<Ruling> set) {
        return set.stream().filter(Ruling::horizontal).count() >= 2 && set.stream().filter(ruling -> !ruling.horizontal()).count() >= 2;
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static List<Ruling> whole(List<Ruling> drawn, boolean horizontal) {
        List<Ruling> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> whole = new ArrayList<>();
        for (int i = 0; i < sorted.size();) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).at() - sorted.get(i).at() <= NEAR) {
                end++;
            }
            join(new ArrayList<>(sorted.subList(i, end)), horizontal, whole);
            i = end;
        }
        return whole;
    }

    private static void join(List<Ruling> level, boolean horizontal, List<Ruling> whole) {
        level.sort(Comparator.comparingDouble(Ruling::from));
        double at = level.stream().mapToDouble(Ruling::at).average().orElse(0);
        double from = level.get(0).from();
        double to = level.get(0).to();
        for (Ruling piece : level) {
            if (piece.from() > to + (piece.length() < SHORT_PIECE ? DOTS : GAP)) {
                keep(new Ruling(horizontal, at, from, to), whole);
                from = piece.from();
            }
            to = Math.max(piece.to(), piece.from() == from ? piece.to() : to);
        }
        keep(new Ruling(horizontal, at, from, to), whole);
    }

    private static void keep(Ruling ruling, List<Ruling> whole) {
        if (ruling.length() >= SHORTEST) {
            whole.add(ruling);
        }
    }
}
