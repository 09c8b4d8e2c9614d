package cn.mingzhang.form.report;

import cn.mingzhang.disclosure.Score;
import cn.mingzhang.form.Section;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the score and the grade a department gives itself (评价得分、评价等级). A report also states scores of parts and the scale of
 * grades; the sentence that speaks of the whole, in the conclusion, with a grade, is the one.
 */
class ScoreReader {

    private static final Pattern SCORE = Pattern.compile(
            "(?:得分|自评分|评分|总分(?=[为是:：]?\\s*\\d{1,2}(?:\\.\\d+)?\\s*分))(?:数|结果)?(?:合计|共计|总计)?\\s*[为是:：]?\\s*"
                    + "(?<value>\\d{1,3}(?:\\.\\d+)?)\\s*(?:分(?!值|以|之|数)|(?=[（(，。]))");
    private static final Pattern OUT_OF = Pattern.compile("(?:满分\\s*[为是]?\\s*(?=\\d)|总分值?\\s*[为是]?\\s*(?=100))(?<value>\\d{2,3}(?:\\.\\d+)?)\\s*分");
    private static final String GRADES = "(?<grade>优秀|优|良好|良|中等|中|一般|合格|较差|差)";
    private static final List<Pattern> GRADE = List.of(
            Pattern.compile("(?:等级|等次|级别|评级|结果|评价|评定|档次|结论)(?:评定|确定|认定)?\\s*[为是:：]?\\s*[“\"「]?" + GRADES + "(?![化先惠质势点异])"),
            Pattern.compile("[“\"「]" + GRADES + "[”\"」]"),
            Pattern.compile(GRADES + "(?=等级|等次|级别|档次|级)"));
    private static final Pattern WHOLE = Pattern.compile("综合|整体|总得分|总分|最终|自评|评价得分");

    /** The score of the likeliest sentence; null when no sentence states one. */
    Score read(List<Section> sections) {
        Score best = null;
        int most = -1;
        for (Section section : sections) {
            boolean conclusion = section.heading() != null && section.heading().title().contains("结论");
            for (PlacedText paragraph : section.paragraphs()) {
                Matcher score = SCORE.matcher(paragraph.text());
                int from = 0;
                while (score.find()) {
                    Score candidate = score(score.group("value"), paragraph);
                    int weight = (conclusion ? 2 : 0) + (WHOLE.matcher(clause(paragraph.text(), from, score)).find() ? 3 : 0)
                            + (candidate.grade() == null ? 0 : 2) + (candidate.outOf() == null ? 0 : 1);
                    from = score.end();
                    if (weight > most && !isScale(paragraph.text(), score)) {
                        most = weight;
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    /** The words that lead up to a score: from the last one or the last sentence to its label. */
    private static String clause(String text, int from, Matcher score) {
        String before = text.substring(from, score.start("value"));
        return before.substring(1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')));
    }

    /** 得分90分（含）以上 tells the scale of grades, not a result. */
    private static boolean isScale(String text, Matcher score) {
        return text.substring(score.end()).matches("(?s)(?:[（(]含[^）)]*[）)]|及)?\\s*(?:以上|以下|[-—~～至]).*");
    }

    private static Score score(String value, PlacedText paragraph) {
        Matcher outOf = OUT_OF.matcher(paragraph.text());
        String grade = GRADE.stream().map(pattern -> pattern.matcher(paragraph.text())).filter(Matcher::find)
                .map(matcher -> matcher.group("grade")).findFirst().orElse(null);
        return new Score(new Figure(new BigDecimal(value), paragraph.at()),
                outOf.find() ? new Figure(new BigDecimal(outOf.group("value")), paragraph.at()) : null, grade);
    }
}
