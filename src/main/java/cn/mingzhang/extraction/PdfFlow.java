package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one text of the pages: paragraphs and tables in reading order, each with its page and its line in the text rendition. */
class PdfFlow {

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final PdfParagraphs paragraphs;
    private final CutCells cutCells;
    private final StringBuilder paragraph = new StringBuilder();
    private TextLine lastLine;
    private PageLayout lastLinePage;
    private int paragraphPage;
    private JoinedTable table;
    private int tables;

    PdfFlow(List<PageLayout> pages) {
        paragraphs = new PdfParagraphs(pages);
        cutCells = new CutCells(new CellTexts(pages));
        for (PageLayout page : pages) {
            boolean first = true;
            for (PageElement element : page.elements()) {
                if (element instanceof PageTable part) {
                    add(part, first);
                } else {
                    add((TextLine) element, page);
                }
                first = false;
            }
        }
        endParagraph();
        endTable();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<String> lines() {
        return lines;
    }

    private void add(PageTable part, boolean first) {
        endParagraph();
        if (table != null && first && table.goesOnIn(part)) {
            table.add(part);
        } else {
            endTable();
            table = new JoinedTable(part, cutCells);
        }
    }

    private void add(TextLine line, PageLayout page) {
        endTable();
        if (lastLine != null && paragraphs.goesOn(lastLine, lastLinePage, line, page)) {
            String joined = Typesetting.join(paragraph.toString(), line.text());
            paragraph.setLength(0);
            paragraph.append(joined);
        } else {
            endParagraph();
            paragraph.append(line.text());
            paragraphPage = page.number();
        }
        lastLine = line;
        lastLinePage = page;
    }

    private void endParagraph() {
        if (lastLine != null) {
            String text = paragraph.toString();
            lines.add(text);
            blocks.add(new Paragraph(text, SourceLocation.page(paragraphPage, lines.size())));
            paragraph.setLength(0);
            lastLine = null;
        }
    }

    private void endTable() {
        if (table != null && table.isFrame()) {
            addFramed(table.rows().get(0));
        } else if (table != null) {
            tables++;
            blocks.add(grid(table));
        }
        table = null;
    }

    private void addFramed(JoinedTable.PartRow row) {
        row.cells().get(0).text().lines().forEach(text -> {
            lines.add(text);
            blocks.add(new Paragraph(text, SourceLocation.page(row.page(), lines.size())));
        });
    }

    private Grid grid(JoinedTable joined) {
        TreeSet<Double> edges = edges(joined);
        List<Grid.Row> rows = new ArrayList<>();
        for (JoinedTable.PartRow row : joined.rows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            SourceLocation at = new SourceLocation(row.page(), lines.size() + 1, tables, rows.size() + 1, null);
            for (PageCell cell : row.cells()) {
                int column = column(edges, cell.left());
                int span = Math.max(1, column(edges, cell.right()) - column);
                cells.add(new Grid.Cell(cell.text(), column, span, cell.rowSpan(), at.withColumn(column + 1)));
            }
            rows.add(new Grid.Row(cells, at));
            lines.add(cells.stream().map(cell -> cell.text().replace('\n', ' ')).collect(Collectors.joining("\t")));
        }
        return new Grid(rows, joined.isRuled(), rows.get(0).at());
    }

    private static TreeSet<Double> edges(JoinedTable joined) {
        TreeSet<Double> all = new TreeSet<>();
        joined.rows().forEach(row -> row.cells().forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        }));
        TreeSet<Double> edges = new TreeSet<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.last() > PageRulings.NEAR) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(TreeSet<Double> edges, double place) {
        return edges.headSet(place + 0.01, true).size() - 1;
    }
}
