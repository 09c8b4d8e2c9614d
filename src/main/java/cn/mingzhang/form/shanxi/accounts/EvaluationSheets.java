package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.source.PlacedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a text into its self-evaluation sheets. A sheet begins with the row 项目名称; its name is no key, since two sheets may
 * share one. Page breaks, blank lines and rules inside a table do not end it.
 */
class EvaluationSheets {

    private static final int MOST_TITLE_LINES = 3;
    /** 项目名称 and its value; more cells are the header of another table. */
    private static final int MOST_CELLS = 4;

    private final List<EvaluationSheet> sheets = new ArrayList<>();
    private List<SheetRow> rows;
    private PlacedText title;
    private final List<Paragraph> loose = new ArrayList<>();
    private boolean footnotes;

    static List<EvaluationSheet> in(SourceText text) {
        EvaluationSheets found = new EvaluationSheets();
        for (Block block : text.blocks()) {
            if (block instanceof Grid grid) {
                grid.rows().forEach(row -> found.take(SheetRow.of(row)));
            } else if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                found.take(paragraph);
            }
        }
        found.end();
        return found.sheets;
    }

    /** Whether a sheet begins in a table. */
    static boolean beginIn(Grid grid) {
        return grid.rows().stream().map(SheetRow::of).anyMatch(EvaluationSheets::begins);
    }

    private static boolean begins(SheetRow row) {
        return row.cells().size() > 1 && row.cells().size() <= MOST_CELLS && PrintedText.label(row.cells().get(0).text()).equals("项目名称");
    }

    private void take(SheetRow row) {
        if (row.isBlank() || row.isRule()) {
            return;
        }
        if (begins(row)) {
            end();
            title = title();
            rows = new ArrayList<>();
            footnotes = false;
        } else if (rows != null && !footnotes) {
            loose.forEach(paragraph -> rows.add(asRow(paragraph)));
        }
        loose.clear();
        if (rows != null) {
            rows.add(row);
        }
    }

    private void take(Paragraph paragraph) {
        String text = PrintedText.label(paragraph.text());
        if (text.matches("-?备注[:：]?.*")) {
            footnotes = true;
        }
        loose.add(paragraph);
    }

    private void end() {
        if (rows == null) {
            return;
        }
        if (!footnotes) {
            loose.stream().takeWhile(paragraph -> TotalReader.isTotalOrGrade(paragraph.text()))
                    .map(EvaluationSheets::asRow).forEach(rows::add);
        }
        sheets.add(new EvaluationSheet(title, rows));
        rows = null;
    }

    /** The lines just above the table, back to the line that names the sheet. */
    private PlacedText title() {
        Deque<Paragraph> lines = new ArrayDeque<>();
        for (int i = loose.size() - 1; i >= 0 && lines.size() < MOST_TITLE_LINES; i--) {
            Paragraph line = loose.get(i);
            if (isFootnote(line.text())) {
                break;
            }
            lines.addFirst(line);
            if (!PrintedText.label(line.text()).matches("\\(.{2,4}年度\\)")) {
                break;
            }
        }
        return lines.isEmpty() ? null
                : PlacedText.of(String.join(" ", lines.stream().map(line -> line.text().strip()).toList()), lines.getFirst().at());
    }

    private static boolean isFootnote(String text) {
        return PrintedText.label(text).matches("-?备注.*|\\d[.、].{10,}|资金,\"?.{20,}");
    }

    private static SheetRow asRow(Paragraph paragraph) {
        return SheetRow.of(new Grid.Cell(paragraph.text().strip(), 0, paragraph.at()));
    }
}
