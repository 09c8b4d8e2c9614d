package cn.mingzhang.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which lines of a PDF are one paragraph: a line goes on in the next one when it was full, unless the next is indented
 * or looks otherwise. Lines of a table of contents stay lines.
 */
class PdfParagraphs {

    private static final Pattern CONTENTS_LINE = Pattern.compile(".*[.…·．]{4,}\\s*\\d*\\s*$|.*[…]{2,}\\s*\\d+$");

    /** What begins an item of a list or a heading. */
    private static final Pattern ITEM = Pattern.compile("^([一二三四五六七八九十]+、|[（(]([一二三四五六七八九十]+|\\d+)[）)]"
            + "|\\d{1,2}[、.．](?!\\d)|第[一二三四五六七八九十百]+[章节条部]).*");

    private final PageMargins margins;

    PdfParagraphs(List<PageLayout> pages) {
        margins = new PageMargins(pages);
    }

    /** Whether a line goes on with the paragraph that the line before it stands in. */
    boolean goesOn(TextLine before, PageLayout beforePage, TextLine line, PageLayout page) {
        if (CONTENTS_LINE.matcher(before.text()).matches() || CONTENTS_LINE.matcher(line.text()).matches()) {
            return false;
        }
        if (Math.abs(before.size() - line.size()) > 0.15 * Math.max(before.size(), line.size())) {
            return false;
        }
        if (line.bold() && !before.bold() || ends(before) && ITEM.matcher(line.text()).matches()) {
            return false;
        }
        double room = margins.right(beforePage) - before.right();
        if (!before.isFullBefore(line, room)) {
            return isCentred(before, beforePage) && isCentred(line, page) && before.isFullBefore(line, room * 2 - line.size())
                    && before.bold() == line.bold();
        }
        double indent = line.left() - margins.left(page);
        return indent < line.size() || isCentred(line, page) && before.bold() && line.bold();
    }

    private static boolean ends(TextLine line) {
        return "。；：！？.;:!?".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private boolean isCentred(TextLine line, PageLayout page) {
        double leftRoom = line.left() - margins.left(page);
        double rightRoom = margins.right(page) - line.right();
        return leftRoom > 2.5 * line.size() && Math.abs(leftRoom - rightRoom) < line.size();
    }
}
