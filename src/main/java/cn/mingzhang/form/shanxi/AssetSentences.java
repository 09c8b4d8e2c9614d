package cn.mingzhang.form.shanxi;

import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.form.Section;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the assets a department states in sentences (国有资产占有使用情况): vehicles, rooms, equipment. */
public final class AssetSentences {

    private static final Pattern AS_OF = Pattern.compile("截[至止]到?\\s*(?<day>\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}\\s*年\\s*(?:年底|底))");
    private static final Pattern ITEM = Pattern.compile("(?<name>[^，。；：、]*?(?:价值\\s*[\\d,.]+\\s*万?元[^，。；：、\\d]*)?)"
            + "(?<quantity>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<measure>平方米|台\\s*[（(]\\s*套\\s*[）)]|辆|台|套|件|栋|处|间|亩)(?:，\\s*价值\\s*(?<value>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>万元|元))?");
    private static final Pattern LEAD = Pattern.compile("^.*?(?:共有|占有使用|使用的|拥有|其中|使用)(?=.)");

    /** The assets the narrative states, or null. */
    public Assets read(List<Section> sections) {
        List<Assets.Item> items = new ArrayList<>();
        String asOf = null;
        MoneyUnit unit = null;
        int level = Integer.MAX_VALUE;
        for (Section section : sections) {
            if (section.heading() == null) {
                continue;
            }
            if (section.heading().title().contains("国有资产")) {
                level = Math.min(level, section.heading().level());
            } else if (section.heading().level() <= level) {
                level = Integer.MAX_VALUE;
            }
            if (level == Integer.MAX_VALUE) {
                continue;
            }
            for (PlacedText paragraph : section.paragraphs()) {
                Matcher day = AS_OF.matcher(paragraph.text());
                asOf = asOf == null && day.find() ? day.group("day") : asOf;
                Matcher item = ITEM.matcher(AS_OF.matcher(paragraph.text()).replaceAll(""));
                while (item.find()) {
                    unit = item.group("unit") == null ? unit : MoneyUnit.in(item.group("unit"));
                    items.add(item(item, items, paragraph));
                }
            }
        }
        return items.isEmpty() ? null : new Assets(asOf, unit, items);
    }

    private static Assets.Item item(Matcher matcher, List<Assets.Item> before, PlacedText paragraph) {
        String name = LEAD.matcher(matcher.group("name").strip()).replaceFirst("").strip();
        if (name.equals("实有") && !before.isEmpty()) {
            name = before.get(before.size() - 1).name().replaceFirst("编制$", "") + name;
        }
        String value = matcher.group("value");
        return new Assets.Item(name, figure(matcher.group("quantity"), paragraph), matcher.group("measure").replaceAll("\\s", ""),
                value == null ? null : figure(value, paragraph), paragraph.at());
    }

    private static Figure figure(String printed, PlacedText paragraph) {
        return new Figure(new BigDecimal(printed.replace(",", "")), paragraph.at());
    }
}
