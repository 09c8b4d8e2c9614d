package cn.mingzhang.samples;

import java.util.ArrayList;
import java.util.List;

/** The merged label cells of an indicator table: how many rows each level-1 and level-2 label covers. */
final class Spans {

    private final List<String> labels;

    /** Each label is level1/level2, in printed order. */
    Spans(List<String> labels) {
        this.labels = labels;
    }

    String level1(int row) {
        return labels.get(row).substring(0, labels.get(row).indexOf('/'));
    }

    String level2(int row) {
        return labels.get(row).substring(labels.get(row).indexOf('/') + 1);
    }

    /** The label cells that begin in a row. */
    List<Object> labels(int row) {
        List<Object> cells = new ArrayList<>();
        if (row == 0 || !level1(row).equals(level1(row - 1))) {
            int rows = 1;
            while (row + rows < labels.size() && level1(row + rows).equals(level1(row))) {
                rows++;
            }
            cells.add(SampleTable.tall(rows, level1(row)));
        }
        if (beginsLevel2(row)) {
            cells.add(SampleTable.tall(level2Rows(row), level2(row)));
        }
        return cells;
    }

    boolean beginsLevel2(int row) {
        return row == 0 || !labels.get(row).equals(labels.get(row - 1));
    }

    int level2Rows(int row) {
        int rows = 1;
        while (row + rows < labels.size() && labels.get(row + rows).equals(labels.get(row))) {
            rows++;
        }
        return rows;
    }
}
