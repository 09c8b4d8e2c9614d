package cn.mingzhang.form.shanxi.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of the document, printed over one or several lines and often letter-spaced (2 0 2 4 年 度), with the year and the
 * agency it names (封面标题).
 */
record TitlePage(String title, Integer year, String agency) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?");
    private static final Pattern SPACED = Pattern.compile("(?<=[\\p{IsHan}\\d])[ \\t\\u3000]+(?=[\\p{IsHan}\\d])");
    private static final Pattern END = Pattern.compile("目录|第[一二三四五六七八九十]+部分.*|[一二三四五六七八九十]+、.*");
    private static final Pattern DATE = Pattern.compile("(?:20\\d\\d|二[〇零○О0]二.)年.{1,3}月(?:.{1,3}日)?|[-—]?\\d{1,3}[-—]?");
    private static final Pattern AFTER_AGENCY = Pattern.compile("(?:20\\d\\d年?度?|部门|单位|预算|关于).*");
    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 6;

    /** Reads the lines before the contents or the first heading. */
    static TitlePage of(List<Line> lines) {
        List<String> parts = new ArrayList<>();
        for (Line line : lines) {
            String folded = line.folded();
            if (folded.isEmpty()) {
                continue;
            }
            if (line.isRow() || END.matcher(folded).matches() || folded.length() > LONGEST_LINE || parts.size() == MOST_LINES) {
                break;
            }
            if (!DATE.matcher(folded).matches() && BudgetTable.titledBy(line.text()) == null) {
                parts.add(SPACED.matcher(line.text().strip()).replaceAll(""));
            }
        }
        String title = String.join("", parts);
        if (!title.contains("预算")) {
            return new TitlePage(null, null, null);
        }
        Matcher year = YEAR.matcher(title);
        String agency = AFTER_AGENCY.matcher(title).replaceFirst("");
        return new TitlePage(title, year.find() ? Integer.valueOf(year.group(1)) : null, agency.isBlank() ? null : agency);
    }
}
