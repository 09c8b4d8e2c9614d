package cn.mingzhang.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which lines of a PDF are one paragraph: a line goes on in the next one when it was full, unless the next is indented,
 * looks otherwise or begins a numbered item after a full stop. Lines of a table of contents stay lines.
 */
class PdfParagraphs {

    private static final Pattern CONTENTS_LINE = Pattern.compile(".*[.…·．]{4,}\\s*\\d*\\s*$|.*[…]{2,}\\s*\\d+$");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；]$");
    private static final Pattern NUMBERED = Pattern.compile("(?:第[一二三四五六七八九十百]+[章节条]|[一二三四五六七八九十]{1,3}、|"
            + "[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[、.．](?!\\d)).*");

    private final PageMargins margins;

    PdfParagraphs(List<PageLayout> pages) {
        margins = new PageMargins(pages);
    }

    /** Whether a line goes on with the paragraph that the line before it stands in. */
    boolean goesOn(TextLine before, PageLayout beforePage, TextLine line, PageLayout page) {
        if (CONTENTS_LINE.matcher(before.text()).matches() || CONTENTS_LINE.matcher(line.text()).matches()) {
            return false;
        }
        if (SENTENCE_END.matcher(before.text().strip()).matches() && NUMBERED.matcher(line.text().strip()).matches()) {
            return false;
        }
        if (Math.abs(before.size() - line.size()) > 0.15 * Math.max(before.size(), line.size())) {
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

    private boolean isCentred(TextLine line, PageLayout page) {
        double leftRoom = line.left() - margins.left(page);
        double rightRoom = margins.right(page) - line.right();
        return leftRoom > 2.5 * line.size() && Math.abs(leftRoom - rightRoom) < line.size();
    }
}
