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
        int label = label(table, row);
        String name = name(table, row, label);
        for (int column = label + 1; column < cells.size(); column++) {
            String title = table.columns().get(column).title();
            Matcher matcher = FIGURE.matcher(cells.get(column).text());
            if (!matcher.matches() || !isFigure(table, row, column)) {
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

    /** The last label before the first figure; -1 when there is none. A label such as 5年规划 is not a figure. */
    private static int label(Table table, int row) {
        int label = -1;
        for (int column = 0; column < table.columns().size(); column++) {
            if (column > 0 && isFigure(table, row, column)) {
                return label;
            }
            if (table.text(row, column).matches(".*\\p{L}.*") && (label < 0 || !isFigure(table, row, column))) {
                label = column;
            }
        }
        return label;
    }

    /** What a row is about: its label without 其中; that of 小计 after what the rows above it belong to. */
    private static String name(Table table, int row, int label) {
        String text = label < 0 ? "" : table.text(row, label).replaceAll("^其中[:：]", "");
        Optional<String> group = PrintedText.label(text).equals("小计") && label > 0 && row > 0
                ? table.speaking(row - 1, 0).map(Table.Cell::text).filter(above -> Amount.number(above).isEmpty()) : Optional.empty();
        return group.map(above -> above + text).orElse(text);
    }

    private static boolean isFigure(Table table, int row, int column) {
        String text = table.text(row, column);
        return FIGURE.matcher(text).matches() && !NOT_A_FIGURE.matcher(table.columns().get(column).title()).find() && !isYear(text);
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
