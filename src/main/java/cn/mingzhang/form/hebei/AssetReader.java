package cn.mingzhang.form.hebei;

import cn.mingzhang.disclosure.Assets;
import cn.mingzhang.form.Table;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of fixed assets (固定资产占用情况表): quantity with its measure and value of each kind. */
class AssetReader {

    private static final Pattern QUANTITY = Pattern.compile("(?<value>[\\d,]+(?:\\.\\d+)?)\\s*(?<measure>[^\\d\\s].*)?");
    private static final Pattern MEASURE = Pattern.compile(".*[（(](?<measure>[^（）()]+)[)）]\\s*");
    private static final Pattern AS_OF = Pattern.compile(".*(?:截止|截至)(?:时间|日期)?\\s*[:：]?\\s*(?<day>\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日).*");

    static boolean fits(Table table) {
        return table.hasColumns("数量", "价值") && table.column("项目", "资产") >= 0;
    }

    Assets read(Table table, MoneyUnit unit) {
        int name = table.column("项目", "资产");
        int quantity = table.column("数量");
        int value = table.column("价值");
        List<Assets.Item> items = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String item = table.text(row, name);
            if (!item.isEmpty()) {
                Table.Cell amount = table.rows().get(row).cells().get(value);
                items.add(item(item, table.rows().get(row).cells().get(quantity), Figure.read(amount.text(), amount.at()), table.rows().get(row).at()));
            }
        }
        return new Assets(asOf(table), unit, items);
    }

    /** The measure stands beside the number (2493平方米) or in the name (车辆（台、辆）). */
    private static Assets.Item item(String name, Table.Cell quantity, Figure value, SourceLocation at) {
        Matcher printed = QUANTITY.matcher(quantity.text());
        Matcher inName = MEASURE.matcher(name);
        String measure = inName.matches() ? inName.group("measure") : null;
        if (!printed.matches()) {
            return new Assets.Item(name, null, measure, value, at);
        }
        String beside = printed.group("measure");
        return new Assets.Item(name, Figure.read(printed.group("value"), quantity.at()), beside == null ? measure : beside, value, at);
    }

    private static String asOf(Table table) {
        return table.titles().stream().map(title -> AS_OF.matcher(title.text())).filter(Matcher::matches).map(day -> day.group("day"))
                .findFirst().orElse(null);
    }
}
