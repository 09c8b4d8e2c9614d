package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A worksheet while it is being read: filled cells by row, then the merged regions, which a sheet names after its cells. */
class SheetDraft {

    /** A filled cell, rows and columns counted from 0. */
    private record Filled(int column, String text) {
    }

    /** A merged region, all ends included. */
    record Region(int top, int left, int bottom, int right) {
    }

    /** More empty rows than this are a stray cell far below, not a gap in a table. */
    private static final int WIDEST_GAP = 50;

    private final TreeMap<Integer, List<Filled>> rows = new TreeMap<>();
    private final List<Region> regions = new ArrayList<>();
    private int cells;

    void cell(int row, int column, String text) {
        if (!text.isBlank()) {
            rows.computeIfAbsent(row, r -> new ArrayList<>()).add(new Filled(column, text.strip()));
            cells++;
        }
    }

    void merge(Region region) {
        regions.add(region);
    }

    /** Filled cells so far. */
    int cells() {
        return cells;
    }

    int regions() {
        return regions.size();
    }

    /** The printed rows; the numbers are those of the sheet. */
    List<TableDraft.Row> rows(String fileName) {
        List<Integer> listed = listedRows();
        Map<Integer, List<Region>> regionsOfRow = regionsOfRow();
        List<TableDraft.Row> drafted = new ArrayList<>();
        int all = 0;
        for (int row : listed) {
            List<TableDraft.Cell> cells = cells(row, regionsOfRow.getOrDefault(row, List.of()), listed);
            all += cells.size();
            if (all > SizeLimits.CELLS) {
                throw SizeLimits.exceeded(fileName, "表格单元格（连同中间的空格）超过 " + SizeLimits.CELLS + " 个");
            }
            drafted.add(new TableDraft.Row(row + 1, cells));
        }
        return drafted;
    }

    private List<TableDraft.Cell> cells(int row, List<Region> regions, List<Integer> listed) {
        List<TableDraft.Cell> printed = new ArrayList<>();
        List<Filled> filled = new ArrayList<>(rows.getOrDefault(row, List.of()));
        filled.sort(Comparator.comparingInt(Filled::column));
        int next = 0;
        int column = 0;
        while (next < filled.size()) {
            Region region = region(regions, column);
            int right = region == null ? column : region.right();
            String text = filled.get(next).column() == column ? filled.get(next).text() : "";
            if (region == null) {
                printed.add(new TableDraft.Cell(text, column, 1, 1));
            } else if (region.top() == row && region.left() == column) {
                printed.add(new TableDraft.Cell(text, column, right - column + 1, height(region, listed)));
            }
            // What lies under a merged region is not printed.
            while (next < filled.size() && filled.get(next).column() <= right) {
                next++;
            }
            column = right + 1;
        }
        return printed;
    }

    /** Rows with something in them, and the empty ones between. */
    private List<Integer> listedRows() {
        List<Integer> listed = new ArrayList<>();
        int previous = rows.isEmpty() ? 0 : rows.firstKey() - 1;
        for (int row : rows.keySet()) {
            for (int gap = previous + 1; row - previous <= WIDEST_GAP && gap < row; gap++) {
                listed.add(gap);
            }
            listed.add(row);
            previous = row;
        }
        return listed;
    }

    private Map<Integer, List<Region>> regionsOfRow() {
        Map<Integer, List<Region>> regionsOfRow = new HashMap<>();
        for (Region region : regions) {
            for (int row : rows.subMap(region.top(), true, region.bottom(), true).keySet()) {
                regionsOfRow.computeIfAbsent(row, r -> new ArrayList<>()).add(region);
            }
        }
        return regionsOfRow;
    }

    private static Region region(List<Region> regions, int column) {
        for (Region region : regions) {
            if (region.left() <= column && column <= region.right()) {
                return region;
            }
        }
        return null;
    }

    /** Listed rows a region covers. */
    private static int height(Region region, List<Integer> listed) {
        int top = Collections.binarySearch(listed, region.top());
        int below = Collections.binarySearch(listed, region.bottom() + 1);
        return (below < 0 ? -below - 1 : below) - (top < 0 ? -top - 1 : top);
    }
}
