package cn.mingzhang.form;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the fiscal year (年度) of a document whose title does not: by the years its tables compare and its text speaks of most. */
public class FiscalYears {

    private static final Pattern IN_HEADER = Pattern.compile("(?<year>20\\d\\d)年");
    private static final Pattern IN_TEXT = Pattern.compile("(?<year>20\\d\\d)\\s*年(?<full>度)?(?!\\s*\\d{1,2}\\s*月)");
    private static final int FULL = 3;

    private FiscalYears() {
    }

    /** The year most spoken of; null when none is named. A note tells that it was worked out. */
    static Integer mostLikely(List<Section> sections, List<CaptionedTable> tables, Findings findings) {
        Map<Integer, Integer> votes = new HashMap<>();
        Map<Integer, SourceLocation> places = new HashMap<>();
        for (CaptionedTable table : tables) {
            table.table().columns().stream().map(column -> IN_HEADER.matcher(column.title())).filter(Matcher::find)
                    .map(matcher -> Integer.valueOf(matcher.group("year"))).max(Comparator.naturalOrder())
                    .ifPresent(year -> vote(year, FULL, table.at(), votes, places));
        }
        for (Section section : sections) {
            for (PlacedText paragraph : section.paragraphs()) {
                Matcher matcher = IN_TEXT.matcher(paragraph.text());
                while (matcher.find()) {
                    vote(Integer.valueOf(matcher.group("year")), matcher.group("full") == null ? 1 : FULL, paragraph.at(), votes, places);
                }
            }
        }
        Integer year = votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(null);
        if (year != null) {
            findings.note("reading.year-from-text", places.get(year), "标题未印年度，按正文和表头取%d年", year);
        }
        return year;
    }

    private static void vote(Integer year, int weight, SourceLocation at, Map<Integer, Integer> votes, Map<Integer, SourceLocation> places) {
        votes.merge(year, weight, Integer::sum);
        places.putIfAbsent(year, at);
    }

    /** 2024 of 2024 or 二〇二四. */
    static Integer number(String printed) {
        if (printed.matches("\\d{4}")) {
            return Integer.valueOf(printed);
        }
        StringBuilder digits = new StringBuilder();
        for (char character : printed.toCharArray()) {
            int digit = "〇一二三四五六七八九".indexOf(character);
            digits.append(Math.max(0, digit));
        }
        return digits.length() == 4 ? Integer.valueOf(digits.toString()) : null;
    }
}
