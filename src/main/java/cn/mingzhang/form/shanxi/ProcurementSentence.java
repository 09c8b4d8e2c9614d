package cn.mingzhang.form.shanxi;

import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.form.Section;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the procurement budget from its sentence (政府采购预算总额 … 其中：货物、工程、服务). A page may have cut off its beginning;
 * then the amount before 其中 is the total.
 */
public final class ProcurementSentence {

    private static final String AMOUNT = "\\s*(?<amount>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元)";
    private static final Pattern TOTAL = Pattern.compile("采购[^，。；]*?(?:总额|总计|合计|预算)[为共约]*" + AMOUNT);
    private static final Pattern STUMP = Pattern.compile("^" + AMOUNT + "[，。；]\\s*其中");
    private static final Pattern GOODS = part("货物");
    private static final Pattern WORKS = part("工程");
    private static final Pattern SERVICES = part("服务");

    private static Pattern part(String kind) {
        return Pattern.compile(kind + "(?:类)?(?:采购)?(?:预算|支出|金额)*[为约]*" + AMOUNT);
    }

    /** The procurement the narrative states, or null. */
    public Procurement read(List<Section> sections) {
        for (Section section : sections) {
            for (PlacedText paragraph : section.paragraphs()) {
                Matcher goods = GOODS.matcher(paragraph.text());
                if (goods.find() && (paragraph.text().contains("采购") || section.heading() != null && section.heading().title().contains("采购"))) {
                    return procurement(paragraph, goods);
                }
            }
        }
        return null;
    }

    private static Procurement procurement(PlacedText paragraph, Matcher goods) {
        Figure total = figure(TOTAL, paragraph);
        boolean isPart = total != null && goods.end("amount") <= endOf(TOTAL, paragraph);
        return new Procurement(MoneyUnit.in(goods.group("unit")), total == null || isPart ? figure(STUMP, paragraph) : total,
                figure(GOODS, paragraph), figure(WORKS, paragraph), figure(SERVICES, paragraph), List.of());
    }

    private static int endOf(Pattern pattern, PlacedText paragraph) {
        Matcher matcher = pattern.matcher(paragraph.text());
        return matcher.find() ? matcher.end("amount") : -1;
    }

    private static Figure figure(Pattern pattern, PlacedText paragraph) {
        Matcher matcher = pattern.matcher(paragraph.text());
        return matcher.find() ? new Figure(new BigDecimal(matcher.group("amount").replace(",", "")), paragraph.at()) : null;
    }
}
