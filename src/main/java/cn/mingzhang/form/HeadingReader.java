package cn.mingzhang.form;

import cn.mingzhang.extraction.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises headings by their numbering: marks of an editor (#, bold) are unreliable. A numbered clause is told from a
 * heading by its length and its full stop.
 */
public class HeadingReader {

    private static final String CHINESE = "[一二三四五六七八九十百]+";
    private static final List<Pattern> BY_RANK = List.of(
            Pattern.compile("(?<number>第" + CHINESE + "部分)[\\s　:：、]*(?<title>.*)"),
            Pattern.compile("(?<number>第" + CHINESE + "章)[\\s　:：、]*(?<title>.*)"),
            Pattern.compile("(?<number>" + CHINESE + "\\s*[、.．])\\s*(?<title>.*)"),
            Pattern.compile("(?<number>[（(]\\s*(?:" + CHINESE + "|\\d{1,2})\\s*[）)][、.．]?)\\s*(?<title>.*)"),
            Pattern.compile("(?<number>\\d{1,2}\\s*[、.．](?!\\d))\\s*(?<title>.*)"));
    private static final int LONGEST = 45;
    private static final Pattern CLAUSE = Pattern.compile(".*[。；;！？].*|.*[，,].*[，,].*[，,].*");

    /** The heading a paragraph is, at level 1; empty when it is a sentence or a clause. */
    public Optional<Heading> read(Paragraph paragraph) {
        String numbering = paragraph.numbering() == null ? "" : paragraph.numbering().strip();
        String text = paragraph.text().strip();
        String line = numbering + text;
        for (int rank = 1; rank <= BY_RANK.size(); rank++) {
            Matcher matcher = BY_RANK.get(rank - 1).matcher(line);
            if (matcher.matches()) {
                String title = matcher.group("title").strip();
                if (title.isEmpty() || title.length() > LONGEST || CLAUSE.matcher(title).matches()) {
                    return Optional.empty();
                }
                return Optional.of(new Heading(matcher.group("number").replaceAll("\\s+", ""), title, rank, 1, paragraph.at()));
            }
        }
        return Optional.empty();
    }
}
