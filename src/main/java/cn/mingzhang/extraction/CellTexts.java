package cn.mingzhang.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The texts of cells that stand whole on their page, away from page breaks: what is among them is not half of something. */
class CellTexts {

    private final Set<String> whole = new HashSet<>();

    CellTexts(List<PageLayout> pages) {
        for (PageLayout page : pages) {
            for (PageTable table : page.tables()) {
                for (int row = 0; row < table.rows().size(); row++) {
                    for (PageCell cell : table.rows().get(row)) {
                        if (row > 0 && row + cell.rowSpan() < table.rows().size()) {
                            whole.add(bare(cell.text()));
                        }
                    }
                }
            }
        }
    }

    boolean holdWhole(String text) {
        return whole.contains(bare(text));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
