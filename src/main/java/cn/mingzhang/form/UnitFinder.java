package cn.mingzhang.form;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the unit of a table that prints none (金额单位): a sentence of the same section that repeats one of its amounts tells it.
 */
public class UnitFinder {

    private static final Pattern AMOUNT = Pattern.compile("(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元)");

    /** The printed unit or the one the text tells; null when neither is there. What was not printed is noted. */
    public MoneyUnit unit(CaptionedTable table, Findings findings) {
        if (table.unit() != null) {
            return table.unit();
        }
        Set<BigDecimal> amounts = table.table().rows().stream().flatMap(row -> row.cells().stream())
                .map(cell -> Amount.number(cell.text())).flatMap(java.util.Optional::stream)
                .filter(value -> value.scale() > 0 || value.compareTo(BigDecimal.TEN) > 0)
                .map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
        List<PlacedText> paragraphs = table.section().paragraphs();
        for (PlacedText paragraph : paragraphs) {
            Matcher matcher = AMOUNT.matcher(paragraph.text());
            while (matcher.find()) {
                if (amounts.contains(new BigDecimal(matcher.group("value").replace(",", "")).stripTrailingZeros())) {
                    findings.note("reading.unit-from-text", paragraph.at(), "“%s”未印金额单位，按正文“%s”取%s", table.caption(),
                            matcher.group(), matcher.group("unit"));
                    return MoneyUnit.in(matcher.group("unit"));
                }
            }
        }
        return null;
    }
}
