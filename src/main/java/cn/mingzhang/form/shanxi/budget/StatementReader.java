package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one of the thirteen tables: its captions, its header rows and its body, which page breaks may part (报表). */
final class StatementReader {

    private static final Pattern NUMBERED_ITEM = Pattern.compile("[一二三四五六七八九十]+、.+");
    private static final Pattern CODED = Pattern.compile("\\d{3,7}(?:\\D.*)?");
    private static final Pattern TOTAL = Pattern.compile("(?:部门|单位)?(?:合计|总计)");
    private static final Pattern HEADER_WORD = Pattern.compile("收入|支出|项目|金额|项目名称|单位名称|科目");

    private final Findings findings;
    private final StatementRows rows;

    StatementReader(Findings findings, ProjectLevels levels) {
        this.findings = findings;
        this.rows = new StatementRows(findings, levels);
    }

    /** A statement and the department its caption names, or null. */
    record Read(Statement statement, String agency) {
    }

    Read read(BudgetSections.Section section) {
        StatementHead head = new StatementHead();
        List<Line> body = new ArrayList<>();
        for (Line line : section.lines().subList(1, section.lines().size())) {
            if (line.isBlank() || BudgetTable.titledBy(line.text()) == section.table() && line.isAlone()) {
                continue;
            }
            if (line.isAlone() || body.isEmpty() && StatementHead.isCaption(line.text())) {
                if (head.take(line.text())) {
                    continue;
                }
            }
            if (line.isRow()) {
                body.add(line);
            } else {
                findings.note("reading.unplaced-text", line.at(), "%s的表格中有一行文字无法归入：%s", section.table().number(), line.text());
            }
        }
        Statement statement = new Statement();
        statement.setNumber(section.table().number());
        statement.setTitle(Label.oneLine(section.title().text()));
        statement.setLayout(section.table().layout());
        statement.setUnit(head.unit());
        statement.setNote(head.note());
        statement.setAt(section.title().at());
        if (head.unit() == null) {
            findings.warning("reading.unit-missing", section.title().at(), "%s“%s”没有印出金额单位，请核对", section.table().number(),
                    statement.getTitle());
        }
        readBody(section.table(), statement, body);
        return new Read(statement, head.agency());
    }

    private void readBody(BudgetTable table, Statement statement, List<Line> body) {
        List<Grid.Row> header = new ArrayList<>();
        Set<String> printedHeader = new HashSet<>();
        int first = 0;
        while (first < body.size() && isHeader(body.get(first).row())) {
            header.add(body.get(first).row());
            printedHeader.add(body.get(first).folded());
            first++;
        }
        if (header.isEmpty()) {
            findings.warning("reading.header-missing", statement.getAt(), "%s没有找到表头，各列无法命名", table.number());
        }
        header.removeIf(StatementReader::isColumnNumbers);
        StatementColumns columns = new StatementColumns(table, header);
        statement.setColumns(columns.amounts());
        List<Line> data = body.subList(first, body.size()).stream()
                .filter(line -> !printedHeader.contains(line.folded()) && !isColumnNumbers(line.row())).toList();
        rows.fill(statement, columns, data);
        statement.setEmpty(statement.getRows().isEmpty());
    }

    /** A row above the data: no amount, no code, no numbered item, no total. */
    private static boolean isHeader(Grid.Row row) {
        if (isColumnNumbers(row)) {
            return true;
        }
        List<Grid.Cell> filled = row.filled();
        if (filled.stream().anyMatch(cell -> Amount.number(cell.text()).isPresent())) {
            return false;
        }
        String first = Label.of(filled.get(0).text());
        if (NUMBERED_ITEM.matcher(first).matches() || CODED.matcher(first).matches() && !first.contains("年")) {
            return false;
        }
        boolean alone = filled.size() == 1 && filled.get(0).column() == 0;
        return !alone || HEADER_WORD.matcher(first).matches() && !TOTAL.matcher(first).matches();
    }

    /** The row 1 2 3 … that some tables print under their header. */
    static boolean isColumnNumbers(Grid.Row row) {
        List<Grid.Cell> filled = row.filled().stream().filter(cell -> !Label.of(cell.text()).equals("栏次")).toList();
        for (int i = 0; i < filled.size(); i++) {
            if (!Amount.number(filled.get(i).text()).filter(BigDecimal.valueOf(i + 1L)::equals).isPresent()) {
                return false;
            }
        }
        return filled.size() > 2;
    }

}
