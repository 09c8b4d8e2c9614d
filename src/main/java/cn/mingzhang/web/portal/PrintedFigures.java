package cn.mingzhang.web.portal;

import cn.mingzhang.money.Amount;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Figures and texts of the documents as a page prints them; the functions of the {@code mz} tag library. */
public final class PrintedFigures {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private PrintedFigures() {
    }

    /** With thousands separators and the printed decimals: 11967.10 is 11,967.10. */
    public static String grouped(BigDecimal value) {
        return AmountText.grouped(value);
    }

    /** A figure, or null when nothing is printed. */
    public static String figure(Figure figure) {
        return figure == null ? null : grouped(figure.value());
    }

    /** A cell: numbers grouped, anything else verbatim. */
    public static String cell(String text) {
        return Amount.number(text).map(PrintedFigures::grouped).orElse(text);
    }

    /** An amount in the unit people say it in. */
    public static String spoken(BigDecimal value, String unitLabel) {
        return AmountText.spoken(value, unitLabel);
    }

    /** As printed, with its unit: 11,967.10 万元. */
    public static String exact(BigDecimal value, String unitLabel) {
        return AmountText.exact(value, unitLabel);
    }

    /** Where it stands in the source, for a reader; null when it is not known. */
    public static String place(SourceLocation at) {
        return at == null || !at.isKnown() ? null : "原文" + at;
    }

    /** The same for a table column that is headed 出处. */
    public static String shortPlace(SourceLocation at) {
        return at == null || !at.isKnown() ? null : at.toString();
    }

    /** The day, in Chinese time. */
    public static String date(Instant instant) {
        return instant == null ? null : DATE.format(instant);
    }

    /** Day and minute, in Chinese time. */
    public static String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(instant);
    }

    /** The paragraphs of a text. */
    public static List<String> paragraphs(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
