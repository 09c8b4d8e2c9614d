package cn.mingzhang.form;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a table of indicators (绩效指标表) by its columns: three levels, description, scoring rule, target, basis. Names of the first
 * two levels are printed once and hold for the rows below. The target may be one column or three: 符号, 值, 单位（文字描述）.
 */
public class IndicatorTableReader {

    /** Whether a table lists indicators. */
    public static boolean fits(Table table) {
        return table.hasColumns("三级指标", "指标值") || table.hasColumns("一级指标", "二级指标", "三级指标");
    }

    public List<Indicator> read(Table table, Findings findings) {
        Columns columns = new Columns(table);
        reportUnplacedColumns(table, columns, findings);
        List<Indicator> indicators = new ArrayList<>();
        String level1 = null;
        String level2 = null;
        for (int row = 0; row < table.rows().size(); row++) {
            String printed1 = table.text(row, columns.level1);
            String printed2 = table.text(row, columns.level2);
            if (!printed1.isEmpty() && !printed1.equals(level1)) {
                level2 = null;
            }
            level1 = printed1.isEmpty() ? level1 : printed1;
            level2 = printed2.isEmpty() ? level2 : printed2;
            Indicator indicator = indicator(table, row, columns);
            indicator.setLevel1(level1);
            indicator.setLevel2(level2);
            if (indicator.getLevel3() == null && indicator.getTarget() == null) {
                findings.warning("reading.unplaced-row", indicator.getAt(), "绩效指标表有一行没有指标名称和指标值：%s", words(table.rows().get(row)));
                continue;
            }
            if (indicator.getLevel3() == null) {
                findings.warning("reading.indicator-without-name", indicator.getAt(), "绩效指标缺少名称，指标值为“%s”", indicator.getTarget());
            } else if (indicator.getTarget() == null) {
                findings.warning("reading.indicator-without-target", indicator.getAt(), "绩效指标“%s”没有指标值", indicator.getLevel3());
            }
            indicators.add(indicator);
        }
        return indicators;
    }

    private static void reportUnplacedColumns(Table table, Columns columns, Findings findings) {
        for (int column = 0; column < table.columns().size(); column++) {
            int unplaced = column;
            if (!columns.isPlaced(column)) {
                table.rows().stream().map(row -> row.cells().get(unplaced)).filter(cell -> !cell.isBlank()).findFirst()
                        .ifPresent(cell -> findings.note("reading.unplaced-column", cell.at(), "绩效指标表的“%s”栏没有对应的项目，未读入（如“%s”）",
                                table.columns().get(unplaced).title(), cell.text()));
            }
        }
    }

    private static Indicator indicator(Table table, int row, Columns columns) {
        Indicator indicator = new Indicator();
        indicator.setAt(table.rows().get(row).at());
        indicator.setLevel3(printed(table, row, columns.level3));
        indicator.setDescription(printed(table, row, columns.description));
        indicator.setScoring(printed(table, row, columns.scoring));
        indicator.setBasis(printed(table, row, columns.basis));
        if (columns.weight >= 0) {
            Table.Cell weight = table.rows().get(row).cells().get(columns.weight);
            indicator.setWeight(Figure.read(weight.text(), weight.at()));
        }
        readTarget(indicator, table, row, columns);
        place(indicator, "level3", table, row, columns.level3);
        place(indicator, "target", table, row, columns.operator >= 0 ? columns.operator : columns.value);
        place(indicator, "description", table, row, columns.description);
        place(indicator, "scoring", table, row, columns.scoring);
        place(indicator, "basis", table, row, columns.basis);
        return indicator;
    }

    /** The target as printed; of one in three columns the cells joined, 文字描述 kept apart from its words by a blank. */
    private static void readTarget(Indicator indicator, Table table, int row, Columns columns) {
        String operator = table.text(row, columns.operator);
        String words = table.text(row, columns.value) + table.text(row, columns.unit);
        boolean inWords = operator.contains("文字");
        String target = inWords && !words.isEmpty() ? operator + " " + words : operator + words;
        indicator.setTarget(target.isEmpty() ? null : target);
        indicator.setReading(TargetReader.read(inWords ? words : target));
    }

    private static void place(Indicator indicator, String field, Table table, int row, int column) {
        List<Table.Cell> cells = table.rows().get(row).cells();
        if (column >= 0 && column < cells.size()) {
            indicator.setPlace(field, cells.get(column).at());
        }
    }

    private static String printed(Table table, int row, int column) {
        String text = table.text(row, column);
        return text.isEmpty() ? null : text;
    }

    private static String words(Table.Row row) {
        return String.join(" ", row.cells().stream().map(Table.Cell::text).filter(text -> !text.isEmpty()).toList());
    }

    /** Where the columns of the table are; -1 for those it does not have. */
    private static final class Columns {

        private final int level1;
        private final int level2;
        private final int level3;
        private final int description;
        private final int scoring;
        private final int operator;
        private final int value;
        private final int unit;
        private final int basis;
        private final int weight;

        private boolean isPlaced(int column) {
            return IntStream.of(level1, level2, level3, description, scoring, operator, value, unit, basis, weight).anyMatch(own -> own == column);
        }

        private Columns(Table table) {
            level1 = table.column("一级指标");
            level2 = table.column("二级指标");
            level3 = table.column("三级指标", "指标名称");
            description = table.column("指标描述", "指标解释", "指标说明", "指标内容");
            scoring = table.column(title -> title.contains("分标准") || title.contains("评分") || title.contains("扣分"));
            basis = table.column("确定依据", "指标值依据", "设定依据");
            weight = table.column("权重", "分值");
            operator = table.column(title -> title.endsWith("符号"));
            int split = table.column(title -> title.endsWith("/值") || title.equals("值"));
            unit = split < 0 ? -1 : table.column(title -> title.contains("/单位") || title.startsWith("单位") || title.contains("文字描述"));
            value = split >= 0 ? split : table.column(title -> title.contains("指标值") && !title.contains("依据"));
        }
    }
}
