package cn.mingzhang.web.portal;

import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Figures and texts of the documents as a page prints them; the functions of the {@code mz} tag library. */
public final class PrintedFigures {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private PrintedFigures() {
    }

    /** With thousands separators and the printed decimals: 11967.10 is 11,967.10. */
    public static String grouped(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.", 2);
        String whole = THOUSANDS.matcher(parts[0]).replaceAll(",");
        return parts.length == 1 ? whole : whole + "." + parts[1];
    }

    /** A figure, or null when nothing is printed. */
    public static String figure(Figure figure) {
        return figure == null ? null : grouped(figure.value());
    }

    /** A cell: numbers grouped, anything else verbatim. */
    public static String cell(String text) {
        return Amount.number(text).map(PrintedFigures::grouped).orElse(text);
    }

    /** An amount in the unit people say it in: 11967.10 万元 is 1.20 亿元, 47409 元 is 4.74 万元; small ones as printed. */
    public static String spoken(BigDecimal value, String unitLabel) {
        MoneyUnit unit = moneyUnit(unitLabel);
        if (unit == null) {
            return grouped(value) + (unitLabel == null ? "" : " " + unitLabel);
        }
        BigDecimal yuan = new Amount(value, unit).yuan();
        for (MoneyUnit larger : List.of(MoneyUnit.HUNDRED_MILLION_YUAN, MoneyUnit.TEN_THOUSAND_YUAN)) {
            if (yuan.abs().compareTo(larger.yuan()) >= 0 && larger.yuan().compareTo(unit.yuan()) > 0) {
                return grouped(yuan.divide(larger.yuan(), 2, RoundingMode.HALF_UP)) + " " + larger.label();
            }
        }
        return exact(value, unitLabel);
    }

    /** As printed, with its unit: 11,967.10 万元. */
    public static String exact(BigDecimal value, String unitLabel) {
        return grouped(value) + (unitLabel == null ? "" : " " + unitLabel);
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

    /** The paragraphs of a text. */
    public static List<String> paragraphs(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static MoneyUnit moneyUnit(String label) {
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.label().equals(label)) {
                return unit;
            }
        }
        return null;
    }
}
