package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the figures a narrative states (关键数据): 其中：本年收入7,152.64万元 is 本年收入, 7152.64, 万元. A share or rate of change
 * right after an amount (占46.86%, 增长5.76%) also goes with that amount. Years, dates, list numbers, document numbers and
 * names such as PM2.5 are no figures.
 */
public class KeyFigureReader {

    /** Longest first, so that 家次 is not taken for 家. */
    private static final String UNITS = "亿元|万元|元/册|元|个百分点|%|％|台（套）|台\\(套\\)|台、辆|平方米|平方公里|立方米|微克/立方米|[μuμ]g/m3|[μuμ]g/m³|毫克/升|公里|"
            + "万余人次|万人次|人次|批次|家次|余人次|余家次|余件|余次|余篇|余份|余个|余辆|余家|余人|万余|车次|辆次|蒸吨|吨|亩|"
            + "个|家|人|名|辆|台|套|件|次|篇|份|枚|项|处|座|户|天|批|册|张|条|块|场|分|部|种|站|所|间|小时|公顷";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.,A-Za-z〔\\[（(第\\-—])(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<unit>" + UNITS + ")?(?<after>.?)");
    private static final Pattern NO_FIGURE_AFTER = Pattern.compile("[年月日号时、．.〕\\]）)至\\-—～~]|[A-Za-z]");
    private static final Pattern CHANGE = Pattern.compile(".*(?:增长|增加|上升|提高|下降|减少|降低|回落)(?:了|率|额)?$");
    private static final Pattern RELATION = Pattern.compile(".*(?:占|占比|完成[^，]*的|增长|下降|上升|减少|增加|降低|提高)[^，；。]*$");
    private static final Pattern LEAD = Pattern.compile("^(?:其中|包括|主要包括|支出包括|主要用于以下方面|一是|二是|三是|同时|并|共|和|与|及|等)?[：:]?");

    /** Reads the figures of every section, in order. */
    public void read(List<Section> sections, Disclosure disclosure) {
        for (Section section : sections) {
            if (section.heading() == null || !section.heading().title().contains("名词解释")) {
                String heading = section.heading() == null ? null : section.heading().printed();
                section.paragraphs().forEach(paragraph -> read(paragraph, heading, disclosure));
            }
        }
    }

    /** Reads the figures of one paragraph. */
    public void read(PlacedText paragraph, String section, Disclosure disclosure) {
        String text = paragraph.text();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        String subject = null;
        KeyFigure last = null;
        while (matcher.find()) {
            if (!isFigure(text, matcher)) {
                continue;
            }
            String clause = clause(text, from, matcher.start());
            String unit = unit(matcher.group("unit"));
            boolean relation = RELATION.matcher(clause).matches();
            String name = relation && subject != null && !clause.contains(subject) ? subject + clause : clause;
            KeyFigure figure = figure(name, matcher.group("value"), unit, section, paragraph);
            figure.setDirection(direction(clause, text, matcher.end("unit") < 0 ? matcher.end("value") : matcher.end("unit")));
            if ("%".equals(unit) && last != null && relation) {
                last.setPercent(figure.getValue().value());
            } else {
                last = figure;
                subject = relation || clause.isEmpty() ? subject : clause;
            }
            disclosure.add(figure);
            from = matcher.group("unit") == null ? matcher.end("value") : matcher.end("unit");
            matcher.region(from, text.length());
        }
    }

    private static boolean isFigure(String text, Matcher matcher) {
        String unit = matcher.group("unit");
        if (unit == null) {
            String before = text.substring(Math.max(0, matcher.start() - 2), matcher.start());
            boolean ends = matcher.group("after").isEmpty() || "，。；,;".contains(matcher.group("after"));
            return ends && before.matches(".*[数值率分]|95") || matcher.group("after").equals("以") && before.matches(".*率");
        }
        return !(unit.equals("分") && text.startsWith("局", matcher.end("unit")))
                && !(unit.equals("部") && text.startsWith("门", matcher.end("unit")))
                && !(matcher.group("value").matches("(?:19|20)\\d{2}") && NO_FIGURE_AFTER.matcher(matcher.group("after")).matches() && unit.equals("个"));
    }

    /** The words that lead up to a number, back to the last mark of punctuation or the last figure. */
    private static String clause(String text, int from, int to) {
        String before = text.substring(from, to);
        int cut = -1;
        for (int i = 0; i < before.length(); i++) {
            if ("，。；,;！？\n".indexOf(before.charAt(i)) >= 0) {
                cut = i;
            }
        }
        String clause = LEAD.matcher(before.substring(cut + 1).strip()).replaceFirst("").strip();
        clause = clause.replaceAll("^[、：:（(]+", "").replaceAll("^(?:其中|包括)[：:]?", "").replaceAll("(?:为|是|约|达|共计|合计为|达到)$", "");
        return clause.replaceAll("^(?:19|20)\\d{2}\\s*年度?", "").replaceAll("\\s+", "");
    }

    private static KeyFigure figure(String name, String value, String unit, String section, PlacedText paragraph) {
        KeyFigure figure = new KeyFigure();
        figure.setName(name);
        figure.setValue(new Figure(new BigDecimal(value.replace(",", "")), paragraph.at()));
        figure.setUnit(unit);
        figure.setSection(section);
        return figure;
    }

    /** 450余家次 counts 家次, 2万余人次 counts 万人次. */
    private static String unit(String printed) {
        return printed == null ? null : printed.replace("余", "").replace('％', '%');
    }

    private static String direction(String clause, String text, int end) {
        if (CHANGE.matcher(clause).matches()) {
            return clause.matches(".*(?:下降|减少|降低|回落)(?:了|率|额)?$") ? "decrease" : "increase";
        }
        return text.startsWith("，与上年", end) && text.substring(end, Math.min(text.length(), end + 14)).matches(".*(?:相同|持平).*") ? "unchanged" : null;
    }
}
