package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands on the pages without belonging to the text (页眉、页脚、页码): page numbers are dropped, small lines that
 * return in the same place beyond everything else on all pages are headers and footers and become marks. The title of a form
 * that returns at the top of many pages stands where other pages have text, or is large or bold; it stays.
 */
class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－·\\s]*(\\d{1,4}|[ivxlcⅠ-Ⅻ]{1,7})[-—–－·\\s]*"
            + "|第\\s*\\d+\\s*页([,，\\s]*[共/]\\s*\\d+\\s*页)?|\\d+\\s*/\\s*\\d+");
    /** Part of the page height, at the top and at the bottom, where page numbers, headers and footers stand. */
    private static final double EDGE = 0.12;
    /** A header returns on this part of the pages; odd and even pages, or chapters, may have their own. */
    private static final double ENOUGH_PAGES = 0.3;
    private static final int FEWEST_PAGES = 3;
    private static final double LARGEST = 12.5;

    private final List<PageLayout> pages;
    private final Map<String, Integer> returning = new HashMap<>();
    private final Set<String> marks = new LinkedHashSet<>();

    PageFurniture(List<PageLayout> pages) {
        this.pages = pages;
        for (PageLayout page : pages) {
            page.lines().stream().filter(line -> isSmall(line) && isAtEdge(line, page) && !isPageNumber(line))
                    .map(line -> place(line, page)).distinct().forEach(place -> returning.merge(place, 1, Integer::sum));
        }
        returning.values().removeIf(times -> times < FEWEST_PAGES || times < ENOUGH_PAGES * pages.size());
    }

    Set<String> marks() {
        return marks;
    }

    /** The pages without it. */
    List<PageLayout> removed() {
        double bodyTop = pages.stream().mapToDouble(this::bodyTop).min().orElse(0);
        double bodyBottom = pages.stream().mapToDouble(this::roomBelowBody).min().orElse(0);
        List<PageLayout> bare = new ArrayList<>();
        for (PageLayout page : pages) {
            List<TextLine> kept = new ArrayList<>();
            for (TextLine line : page.lines()) {
                boolean beyond = line.baseline() < bodyTop || page.height() - line.top() < bodyBottom;
                if (beyond && returns(line, page)) {
                    marks.add(line.text());
                } else if (!(isPageNumber(line) && isOutermost(line, page))) {
                    kept.add(line);
                }
            }
            bare.add(page.withLines(kept));
        }
        return bare;
    }

    /** Where a page begins to print what is its own. */
    private double bodyTop(PageLayout page) {
        return page.elements().stream().filter(element -> isOwn(element, page)).mapToDouble(PageElement::top).min().orElse(Double.MAX_VALUE);
    }

    private double roomBelowBody(PageLayout page) {
        return page.elements().stream().filter(element -> isOwn(element, page))
                .mapToDouble(element -> page.height() - (element instanceof PageTable table ? table.bottom() : ((TextLine) element).baseline()))
                .min().orElse(Double.MAX_VALUE);
    }

    private boolean isOwn(PageElement element, PageLayout page) {
        return !(element instanceof TextLine line && isAtEdge(line, page) && (returns(line, page) || isPageNumber(line)));
    }

    private boolean returns(TextLine line, PageLayout page) {
        return isAtEdge(line, page) && returning.containsKey(place(line, page));
    }

    private static boolean isSmall(TextLine line) {
        return line.size() <= LARGEST && !line.bold();
    }

    private static boolean isPageNumber(TextLine line) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    private static boolean isAtEdge(TextLine line, PageLayout page) {
        return line.bottom() < EDGE * page.height() || line.top() > (1 - EDGE) * page.height();
    }

    /** Whether no table stands between it and the edge of the page. */
    private static boolean isOutermost(TextLine line, PageLayout page) {
        boolean above = line.top() < page.height() / 2;
        return isAtEdge(line, page) && page.tables().stream()
                .noneMatch(table -> above ? table.top() < line.top() : table.bottom() > line.bottom());
    }

    private static String place(TextLine line, PageLayout page) {
        boolean above = line.top() < page.height() / 2;
        long height = Math.round((above ? line.baseline() : page.height() - line.baseline()) / 3);
        return height + (above ? "↑" : "↓") + line.text().replaceAll("\\d+", "#");
    }
}
