package cn.mingzhang.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks between Chinese and Latin letters or digits (2021 年). Most programs only leave a little room there, which is no blank;
 * some print a blank nearly everywhere, and then it belongs to the typesetting, not to the text, and is removed.
 */
class MixedBlanks {

    private static final String CHINESE = "[\\p{IsHan}，。、；：！？（）《》〈〉“”‘’【】〔〕]";
    private static final Pattern MIXED = Pattern.compile(
            "(?<=\\p{IsHan})( ?)(?=[\\p{IsLatin}\\d])|(?<=[\\p{IsLatin}\\d])( ?)(?=\\p{IsHan})");
    private static final Pattern BLANK = Pattern.compile(
            "(?<=" + CHINESE + ") (?=[\\p{IsLatin}\\d≥≤=])|(?<=[\\p{IsLatin}\\d%]) (?=" + CHINESE + ")");
    /** Part of all meetings of Chinese and Latin that must hold a blank before it is taken for typesetting. */
    private static final double NEARLY_EVERYWHERE = 0.6;
    private static final int FEWEST = 20;

    private final List<PageLayout> pages;
    private int meetings;
    private int blanks;

    MixedBlanks(List<PageLayout> pages) {
        this.pages = pages;
        for (PageLayout page : pages) {
            page.lines().forEach(this::count);
            page.tables().forEach(table -> table.cells().forEach(cell -> cell.lines().forEach(this::count)));
        }
    }

    /** The pages without them; the same pages when blanks are rare and so were put there by the author. */
    List<PageLayout> removed() {
        if (meetings < FEWEST || blanks < NEARLY_EVERYWHERE * meetings) {
            return pages;
        }
        return pages.stream().map(page -> page.with(line -> line.withText(BLANK.matcher(line.text()).replaceAll("")))).toList();
    }

    private void count(TextLine line) {
        Matcher matcher = MIXED.matcher(line.text());
        while (matcher.find()) {
            meetings++;
            blanks += matcher.group().isEmpty() ? 0 : 1;
        }
    }
}
