package cn.mingzhang.form.hebei;

import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.form.Heading;
import cn.mingzhang.form.HeadingReader;
import cn.mingzhang.form.PrintedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings of the Hebei form: beside the numbered ones the labels 部门职责： and 机构设置： alone on their line, and the titles of
 * project sheets (10.2020年…项目绩效目标表), whose name may begin with a year and be longer than other headings.
 */
class HebeiHeadings extends HeadingReader {

    private static final Pattern SHEET = Pattern.compile("(?<number>(?:\\d{1,3}\\s*[.、．])?)\\s*(?<title>[^。；]{2,90}绩效目标(?:申报)?表)");
    private static final Pattern LABEL = Pattern.compile("(?<title>(?:部门|单位|主要)?(?:职责|职能|主要职责)|(?:部门)?机构(?:设置|情况))[:：]");
    private static final int LABEL_RANK = 4;
    private static final int SHEET_RANK = 5;

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
