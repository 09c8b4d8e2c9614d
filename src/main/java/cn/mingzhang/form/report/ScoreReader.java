package cn.mingzhang.form.report;

import cn.mingzhang.disclosure.Score;
import cn.mingzhang.form.Section;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the score and the grade a department gives itself (评价得分、评价等级) from the sentence that states them. */
class ScoreReader {

    private static final Pattern SCORE = Pattern.compile(
            "(?:得分|总分|评分|分值|自评分)(?:数)?(?:合计|共计|总计)?\\s*(?:为|是|[:：])?\\s*(?<value>\\d{1,3}(?:\\.\\d+)?)\\s*分");
    private static final Pattern OUT_OF = Pattern.compile("(?:满分|总分值?|总分为|共计)\\s*(?:为|是)?\\s*(?<value>\\d{2,3}(?:\\.\\d+)?)\\s*分");
    private static final Pattern GRADE = Pattern.compile(
            "(?:等级|等次|级别|结果|评价|评定|档次)\\s*(?:评定|确定|认定)?\\s*(?:为|是|[:：])\\s*[“\"「]?(?<grade>优秀|优|良好|良|中等|中|一般|合格|较差|差)(?![\\p{IsHan}&&[^等级。，；]])");

    /** The score of the first sentence that states one, sought first under headings that speak of a conclusion; null when none does. */
    Score read(List<Section> sections) {
        Score concluded = first(sections.stream().filter(section -> section.heading() != null && section.heading().title().contains("结论")).toList());
        return concluded == null ? first(sections) : concluded;
    }

    private static Score first(List<Section> sections) {
        for (Section section : sections) {
            for (PlacedText paragraph : section.paragraphs()) {
                Matcher score = SCORE.matcher(paragraph.text());
                while (score.find()) {
                    if (!paragraph.text().substring(Math.max(0, score.start() - 2), score.start()).contains("满")
                            && !isScale(paragraph.text(), score)) {
                        return score(score.group("value"), paragraph);
                    }
                }
            }
        }
        return null;
    }

    /** 得分为90分以上 and 90分≤得分 describe the scale of grades, not a result. */
    private static boolean isScale(String text, Matcher score) {
        return text.startsWith("以", score.end()) || text.startsWith("（含", score.end()) || text.startsWith("(含", score.end());
    }

    private static Score score(String value, PlacedText paragraph) {
        Matcher outOf = OUT_OF.matcher(paragraph.text());
        Matcher grade = GRADE.matcher(paragraph.text());
        return new Score(figure(value, paragraph.at()), outOf.find() ? figure(outOf.group("value"), paragraph.at()) : null,
                grade.find() ? grade.group("grade") : null);
    }

    private static Figure figure(String value, SourceLocation at) {
        return new Figure(new BigDecimal(value), at);
    }
}
