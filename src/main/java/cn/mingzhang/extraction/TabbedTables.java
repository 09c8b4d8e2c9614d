package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs and tables of a text whose table rows are lines with tab-separated cells. Lines that follow each other and hold tabs
 * are one table; any other line ends it, also the blank one of a page break: a form reader knows its form and joins what a page parted.
 */
class TabbedTables {

    private final List<String> lines;
    private final Set<String> watermarks;
    private final List<Block> blocks = new ArrayList<>();
    private List<Grid.Row> rows = new ArrayList<>();
    private int tables;

    TabbedTables(List<String> lines, Set<String> watermarks) {
        this.lines = lines;
        this.watermarks = watermarks;
    }

    List<Block> blocks() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Markup.isRule(line)) {
                continue;
            }
            if (line.indexOf('\t') >= 0) {
                addRow(line, i + 1);
                continue;
            }
            endTable();
            if (!watermarks.contains(line.strip()) && !PrintedText.isPageNumber(line)) {
                for (String text : Markup.remove(line).split("\n", -1)) {
                    blocks.add(new Paragraph(text, SourceLocation.line(i + 1)));
                }
            }
        }
        endTable();
        return blocks;
    }

    private void addRow(String line, int number) {
        if (rows.isEmpty()) {
            tables++;
        }
        List<Grid.Cell> cells = new ArrayList<>();
        String[] texts = line.split("\t", -1);
        for (int column = 0; column < texts.length; column++) {
            cells.add(new Grid.Cell(Markup.remove(texts[column]), column, new SourceLocation(null, number, tables, rows.size() + 1, column + 1)));
        }
        rows.add(new Grid.Row(cells, new SourceLocation(null, number, tables, rows.size() + 1, null)));
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, false, rows.get(0).at()));
            rows = new ArrayList<>();
        }
    }
}
