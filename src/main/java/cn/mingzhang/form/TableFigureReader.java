package cn.mingzhang.form;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the key figures (关键数据) of a table: every figure of a short one, the 小计 and 合计 rows of a long one. The unit is the one
 * beside the number (35%, 2493平方米), that of the column, for a quantity that of the row (车辆（台、辆）), else that of the table.
 */
public class TableFigureReader {

    private static final int SHORT = 12;
    private static final Pattern FIGURE = Pattern.compile("(?<value>-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)(?<unit>[^\\d.,，、;；/\\-—]{0,6})");
    private static final Pattern BRACKETED = Pattern.compile(".*[（(](?:[^（）()]*[:：])?(?<unit>[^（）()\\d:：]{1,6})[)）]$");
    private static final Pattern COUNT = Pattern.compile("数量|个数|人数|面积|辆数|次数|份数");
    private static final Pattern NOT_A_FIGURE = Pattern.compile("序号|编号|年限|年度|编码|代码|科目|电话|日期|时间");

    public void read(Table table, Statement statement, Disclosure disclosure) {
        boolean all = table.rows().size() <= SHORT;
        for (int row = 0; row < table.rows().size(); row++) {
            if (all || table.rows().get(row).isTotal()) {
                readRow(table, row, statement, disclosure);
            }
        }
    }

    private static void readRow(Table table, int row, Statement statement, Disclosure disclosure) {
        List<Table.Cell> cells = table.rows().get(row).cells();
        String name = name(table, row);
        for (int column = 0; column < cells.size(); column++) {
            String title = table.columns().get(column).title();
            Matcher matcher = FIGURE.matcher(cells.get(column).text());
            if (!matcher.matches() || NOT_A_FIGURE.matcher(title).find() || isYear(matcher.group())) {
                continue;
            }
            KeyFigure figure = new KeyFigure();
            figure.setName(name.isEmpty() || name.equals(title) ? title : title.isEmpty() ? name : name + "（" + title + "）");
            figure.setValue(new Figure(new BigDecimal(matcher.group("value").replace(",", "")), cells.get(column).at()));
            figure.setUnit(unit(matcher.group("unit"), title, name, statement));
            figure.setSection(statement.getTitle());
            disclosure.add(figure);
        }
    }

    /** What a row is about: its first label that is no number; for 小计 also what the rows above it belong to. */
    private static String name(Table table, int row) {
        List<Table.Cell> cells = table.rows().get(row).cells();
        int label = IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isBlank() && Amount.number(cells.get(i).text()).isEmpty())
                .findFirst().orElse(-1);
        if (label < 0) {
            return "";
        }
        String text = cells.get(label).text().replaceAll("^其中[:：]", "");
        Optional<String> group = PrintedText.label(text).equals("小计") && label > 0 && row > 0
                ? table.speaking(row - 1, 0).map(Table.Cell::text).filter(above -> Amount.number(above).isEmpty()) : Optional.empty();
        return group.map(above -> above + text).orElse(text);
    }

    private static String unit(String beside, String title, String name, Statement statement) {
        if (!beside.isEmpty()) {
            return PrintedText.strip(beside).replace('％', '%');
        }
        Matcher inTitle = BRACKETED.matcher(title);
        if (inTitle.matches()) {
            return inTitle.group("unit");
        }
        if (COUNT.matcher(title).find()) {
            Matcher inName = BRACKETED.matcher(name);
            return inName.matches() ? inName.group("unit") : null;
        }
        return statement.getUnit() == null ? null : statement.getUnit().label();
    }

    private static boolean isYear(String text) {
        return text.matches("(?:19|20)\\d\\d年?");
    }
}
