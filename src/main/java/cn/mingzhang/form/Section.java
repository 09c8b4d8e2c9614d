package cn.mingzhang.form;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A heading with what stands under it, up to the next heading of any level. The front matter has no heading.
 *
 * @param heading null for the front matter
 * @param blocks  paragraphs and grids in order
 */
public record Section(Heading heading, List<Block> blocks) {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；！？：;:!?”』）)】]$");
    /** The caption of a chart (收入预算图) whose drawing is not in the text. */
    private static final Pattern CHART = Pattern.compile("[^，。；：]{2,25}(?:图|示意图|图表)");
    private static final int LONGEST_CAPTION = 60;

    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * The running text: a paragraph broken by a page is mended, blank lines are left out, and so are the captions right above a
     * table (title, 部门名称, 单位), which belong to the table.
     */
    public List<PlacedText> paragraphs() {
        List<Paragraph> kept = new ArrayList<>();
        int captions = 0;
        for (Block block : blocks) {
            if (block instanceof Grid) {
                for (; captions > 0; captions--) {
                    kept.remove(kept.size() - 1);
                }
            } else if (block instanceof Paragraph paragraph && !paragraph.isBlank() && !CHART.matcher(paragraph.text().strip()).matches()) {
                kept.add(paragraph);
                captions = isCaption(paragraph) ? captions + 1 : 0;
            }
        }
        return mend(kept);
    }

    /** Whether a line may belong to the table right below it: it is short and no sentence. */
    static boolean isCaption(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return text.length() <= LONGEST_CAPTION && !text.matches(".*[。；，].*") && !text.matches("[（(].*见.*[）)]");
    }

    private static List<PlacedText> mend(List<Paragraph> paragraphs) {
        List<PlacedText> mended = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = (paragraph.numbering() == null ? "" : paragraph.numbering()) + paragraph.text().strip();
            PlacedText last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last != null && (isBroken(last.text(), text) || text.matches("[，。；、：].*"))) {
                mended.set(mended.size() - 1, PlacedText.of(last.text() + text, last.at()));
            } else {
                mended.add(PlacedText.of(text, paragraph.at()));
            }
        }
        return mended;
    }

    /** A long line without an end of sentence goes on in the next one, unless that one starts with a number of its own. */
    private static boolean isBroken(String line, String next) {
        return line.length() >= 12 && !SENTENCE_END.matcher(line).matches()
                && !next.matches("(?:第[一二三四五六七八九十]+[条章部]|[（(]?[一二三四五六七八九十]{1,3}[）)、]|\\d{1,2}[、.．](?!\\d)).*");
    }
}
