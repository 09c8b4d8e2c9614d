package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands on the pages without belonging to the text (页眉、页脚、页码): page numbers are dropped, headers and footers
 * that return on most pages become marks.
 */
class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－－·\\s]*(\\d{1,4}|[ivxlcⅠ-Ⅻ]{1,7})[-—–－·\\s]*|第\\s*\\d+\\s*页([,，\\s]*[共/]\\s*\\d+\\s*页)?|\\d+\\s*/\\s*\\d+");
    /** Part of the page height, at the top and at the bottom, where page numbers, headers and footers stand. */
    private static final double EDGE = 0.12;
    /** A line that returns on this part of the pages, in the same place, is a header or footer. */
    private static final double MOST_PAGES = 0.6;
    private static final int FEWEST_PAGES = 3;

    private final List<PageLayout> pages;
    private final Set<String> marks = new LinkedHashSet<>();

    PageFurniture(List<PageLayout> pages) {
        this.pages = pages;
    }

    Set<String> marks() {
        return marks;
    }

    /** The pages without it. */
    List<PageLayout> removed() {
        Map<String, Integer> returning = new HashMap<>();
        for (PageLayout page : pages) {
            page.lines().stream().filter(line -> isOutermost(line, page) && !isPageNumber(line)).map(line -> place(line, page)).distinct()
                    .forEach(place -> returning.merge(place, 1, Integer::sum));
        }
        List<PageLayout> bare = new ArrayList<>();
        for (PageLayout page : pages) {
            List<TextLine> kept = new ArrayList<>();
            for (TextLine line : page.lines()) {
                if (isOutermost(line, page) && isPageNumber(line)) {
                    continue;
                }
                if (isOutermost(line, page) && returns(returning.get(place(line, page)))) {
                    marks.add(line.text());
                } else {
                    kept.add(line);
                }
            }
            bare.add(page.withLines(kept));
        }
        return bare;
    }

    private boolean returns(Integer times) {
        return times != null && times >= FEWEST_PAGES && times >= MOST_PAGES * pages.size();
    }

    private static boolean isPageNumber(TextLine line) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean isAtEdge(TextLine line, PageLayout page) {
        return line.bottom() < EDGE * page.height() || line.top() > (1 - EDGE) * page.height();
    }

    /** Whether it stands at an edge and nothing but other such lines between it and the edge. */
    private static boolean isOutermost(TextLine line, PageLayout page) {
        if (!isAtEdge(line, page)) {
            return false;
        }
        boolean above = line.top() < page.height() / 2;
        return page.tables().stream().noneMatch(table -> above ? table.top() < line.top() : table.bottom() > line.bottom());
    }

    private static String place(TextLine line, PageLayout page) {
        boolean above = line.top() < page.height() / 2;
        long height = Math.round((above ? line.baseline() : page.height() - line.baseline()) / 3);
        return height + (above ? "↑" : "↓") + line.text().replaceAll("\\d+", "#");
    }
}
