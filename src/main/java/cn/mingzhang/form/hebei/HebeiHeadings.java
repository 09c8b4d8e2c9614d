package cn.mingzhang.form.hebei;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.form.Heading;
import cn.mingzhang.form.HeadingReader;
import cn.mingzhang.form.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings of the Hebei form: beside the numbered ones the labels 部门职责： and 机构设置： alone on their line, and the titles of
 * project sheets (10.2020年…项目绩效目标表), whose name may begin with a year and be longer than other headings.
 */
class HebeiHeadings extends HeadingReader {

    private static final Pattern SHEET = Pattern.compile("(?<number>(?:\\d{1,3}\\s*[.、．])?)\\s*(?<title>[^。；]{1,90}绩效目标(?:申报)?表)");
    private static final Pattern LABEL = Pattern.compile("(?<title>(?:部门|单位|主要)?(?:职责|职能|主要职责)|(?:部门)?机构(?:设置|情况))[:：]");
    private static final int LABEL_RANK = 4;
    private static final int SHEET_RANK = 5;

    /** The blocks with sheet titles that run over two lines made one again. */
    static List<Block> mended(List<Block> blocks) {
        List<Block> mended = new ArrayList<>();
        for (Block block : blocks) {
            Block last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (block instanceof Paragraph tail && last instanceof Paragraph head && isBrokenTitle(head, tail)) {
                mended.set(mended.size() - 1, new Paragraph(PrintedText.strip(head.text()) + PrintedText.strip(tail.text()), head.numbering(), head.at()));
            } else {
                mended.add(block);
            }
        }
        return mended;
    }

    private static boolean isBrokenTitle(Paragraph head, Paragraph tail) {
        String end = PrintedText.strip(tail.text());
        String start = (head.numbering() == null ? "" : head.numbering()) + PrintedText.strip(head.text());
        return !end.isEmpty() && end.endsWith("表") && !SHEET.matcher(end).matches() && start.matches("\\d{1,3}\\s*[.、．].*")
                && !SHEET.matcher(start).matches() && SHEET.matcher(start + end).matches();
    }

    @Override
    public Optional<Heading> read(Paragraph paragraph) {
        String line = (paragraph.numbering() == null ? "" : paragraph.numbering()) + PrintedText.strip(paragraph.text());
        Matcher sheet = SHEET.matcher(line);
        if (sheet.matches()) {
            return Optional.of(new Heading(sheet.group("number").replaceAll("\\s", ""), PrintedText.strip(sheet.group("title")), SHEET_RANK, 1,
                    paragraph.at()));
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return Optional.of(new Heading("", label.group("title"), LABEL_RANK, 1, paragraph.at()));
        }
        return super.read(paragraph);
    }
}
