package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Figure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the funds of a project sheet (项目资金): labels and amounts of the period, then of the year. Labels are cut off
 * (市县（区）财政资), broken or share a cell with their amount, so the label decides and never the column.
 */
final class SheetFunds {

    private enum Source {
        TOTAL("(?<half>实施期|年度)?资金总额"),
        CENTRAL("中央(?:财政)?资?金?"),
        PROVINCIAL("省级?(?:财政)?资?金?"),
        MUNICIPAL_COUNTY("市[、/]?县(?:\\([^)]*\\)?)?级?(?:财政)?资?金?|县\\(?区?\\)?级?(?:财政)?资?金?|市级(?:财政)?资?金?"),
        SELF_RAISED("(?:单位)?自筹(?:资金)?"),
        OTHER("其他资?金?");

        private final Pattern pattern;

        Source(String words) {
            pattern = Pattern.compile("(?:其中:?)?(?:" + words + ")[:\\s]*(?<amount>[-+]?[\\d,]+(?:\\.\\d+)?)?(?:元|万元)?");
        }
    }

    private final Findings findings;
    private final String owner;
    private final Map<Source, Figure> period = new EnumMap<>(Source.class);
    private final Map<Source, Figure> annual = new EnumMap<>(Source.class);
    private int annualColumn = Integer.MAX_VALUE;

    SheetFunds(Findings findings, String owner) {
        this.findings = findings;
        this.owner = owner;
    }

    /** Takes one row, without the label 项目资金. */
    void take(List<Grid.Cell> cells) {
        Source open = null;
        Map<Source, Figure> half = null;
        int labels = 0;
        for (Grid.Cell cell : cells) {
            Matcher label = label(cell);
            if (label == null) {
                Figure amount = Figure.read(Label.fold(cell.text()).replaceAll("^:|[万亿]?元$", ""), cell.at());
                if (amount == null || open == null) {
                    findings.warning("reading.unplaced-cell", cell.at(), "%s：项目资金中的“%s”无法归入资金来源", owner, Label.oneLine(cell.text()));
                } else {
                    half.put(open, amount);
                    open = null;
                }
                continue;
            }
            open = source(label);
            labels++;
            half = halfOf(open, label, cell, labels);
            String amount = label.group("amount");
            if (amount != null) {
                half.put(open, Figure.read(amount, cell.at()));
                open = null;
            }
        }
    }

    Funds period() {
        return funds(period);
    }

    Funds annual() {
        return funds(annual);
    }

    private Map<Source, Figure> halfOf(Source source, Matcher label, Grid.Cell cell, int labels) {
        String told = source == Source.TOTAL ? label.group("half") : null;
        if ("年度".equals(told)) {
            annualColumn = Math.min(annualColumn, cell.column());
            return annual;
        }
        return told == null && (labels > 1 || cell.column() > 0 && cell.column() >= annualColumn) ? annual : period;
    }

    private static Matcher label(Grid.Cell cell) {
        String folded = Label.fold(cell.text());
        for (Source source : Source.values()) {
            Matcher matcher = source.pattern.matcher(folded);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static Source source(Matcher label) {
        for (Source source : Source.values()) {
            if (source.pattern == label.pattern()) {
                return source;
            }
        }
        throw new IllegalArgumentException("no label of funds: " + label);
    }

    private static Funds funds(Map<Source, Figure> half) {
        return half.isEmpty() ? null : new Funds(half.get(Source.TOTAL), half.get(Source.CENTRAL), half.get(Source.PROVINCIAL),
                half.get(Source.MUNICIPAL_COUNTY), half.get(Source.SELF_RAISED), half.get(Source.OTHER));
    }
}
