package cn.mingzhang.check;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Column;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heads of tables against their content: the year a head names, and a column of changes that prints falls and rises alike. */
public class TableWordsCheck implements Check {

    static final Rule YEAR = Rule.warning("table.year", "表头年份与本年度一致", "表头栏目所写的年份不应晚于本年度。");
    static final Rule SIGN = Rule.warning("table.sign", "增减额分得清增与减", "“增加、减少”同在一栏时，减少数应带负号或另有标明；否则看不出是增是减。");

    private static final Pattern YEAR_IN_HEAD = Pattern.compile("(20\\d{2})年");

    @Override
    public List<Rule> rules() {
        return List.of(YEAR, SIGN);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Statement statement : disclosure.getStatements()) {
            for (Column column : statement.getColumns()) {
                Matcher year = YEAR_IN_HEAD.matcher(String.valueOf(column.title()));
                if (disclosure.getFiscalYear() != null && year.find() && Integer.parseInt(year.group(1)) > disclosure.getFiscalYear()) {
                    signals.signal(YEAR, "《" + statement.getTitle() + "》的栏目“" + column.title() + "”写" + year.group(1) + "年，本文件是"
                            + disclosure.getFiscalYear() + "年度", disclosure.getFiscalYear() + "年", year.group(1) + "年", statement.getAt());
                }
            }
            checkSigns(statement, signals);
        }
    }

    private static void checkSigns(Statement statement, Signals signals) {
        List<Column> columns = statement.getColumns();
        for (int i = 2; i < columns.size(); i++) {
            String title = String.valueOf(columns.get(i).title());
            if (title.contains("减") && title.contains("增") && !title.contains("比例") && !title.contains("%")) {
                checkSigns(statement, columns.get(i - 2).key(), columns.get(i - 1).key(), columns.get(i), signals);
            }
        }
    }

    private static void checkSigns(Statement statement, String current, String before, Column change, Signals signals) {
        List<LineItem> falls = new ArrayList<>();
        List<LineItem> rises = new ArrayList<>();
        for (LineItem row : statement.getRows()) {
            Optional<BigDecimal> now = amount(row.cell(current));
            Optional<BigDecimal> then = amount(row.cell(before));
            Optional<BigDecimal> printed = amount(row.cell(change.key()));
            if (now.isPresent() && then.isPresent() && printed.isPresent() && printed.get().signum() > 0
                    && now.get().subtract(then.get()).abs().compareTo(printed.get()) == 0) {
                (now.get().compareTo(then.get()) < 0 ? falls : rises).add(row);
            }
        }
        if (!falls.isEmpty() && !rises.isEmpty()) {
            signals.signal(SIGN, "《" + statement.getTitle() + "》的栏目“" + change.title() + "”把减少（如“" + label(falls.get(0))
                    + "”）和增加（如“" + label(rises.get(0)) + "”）都印成正数", null, null,
                    falls.get(0).cell(change.key()).at(), rises.get(0).cell(change.key()).at(), statement.getAt());
        }
    }

    private static String label(LineItem row) {
        return row.getCells().isEmpty() || row.getCells().get(0).text() == null ? "" : row.getCells().get(0).text();
    }

    private static Optional<BigDecimal> amount(Cell cell) {
        return cell == null ? Optional.empty() : Amount.number(cell.text());
    }
}
