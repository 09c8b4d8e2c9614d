package cn.mingzhang.extraction;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads plain text, also text that was extracted from page images (rows with tab-separated cells) or from Word (one cell a
 * line, each with a leading tab; a row ends with an empty line).
 */
public class PlainTextExtractor implements TextExtractor {

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypeDetector.TEXT);
    }

    @Override
    public SourceText extract(Path path, SourceFile file, Findings findings) throws IOException {
        List<String> lines = Files.readString(path, StandardCharsets.UTF_8).lines().toList();
        Set<String> marks = RunningMarks.in(lines);
        List<String> body = lines.stream().map(line -> marks.contains(line.strip()) ? "" : line).toList();
        List<Block> blocks = isOneCellALine(lines) ? new FlattenedTables(body).blocks() : tabbed(body);
        return new SourceText(file, blocks, List.copyOf(marks), lines);
    }

    /** Lines that follow each other and hold tabs are one table; a blank line ends it (a reader may join what a page break parted). */
    private static List<Block> tabbed(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        int tables = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            if (line.indexOf('\t') >= 0 && !EditorMarks.isRule(line)) {
                if (rows.isEmpty()) {
                    tables++;
                }
                rows.add(row(line, i + 1, tables, rows.size() + 1));
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Grid(rows, false, rows.get(0).at()));
                rows = new ArrayList<>();
            }
            if (i < lines.size()) {
                blocks.add(new Paragraph(EditorMarks.isRule(line) ? "" : EditorMarks.strip(line), SourceLocation.line(i + 1)));
            }
        }
        return blocks;
    }

    private static Grid.Row row(String line, int number, int table, int rowNumber) {
        List<Grid.Cell> cells = new ArrayList<>();
        String[] texts = line.split("\t", -1);
        for (int column = 0; column < texts.length; column++) {
            cells.add(new Grid.Cell(EditorMarks.strip(texts[column]).strip(), column, new SourceLocation(null, number, table, rowNumber, column + 1)));
        }
        return new Grid.Row(cells, new SourceLocation(null, number, table, rowNumber, null));
    }

    /** Whether nearly every line with a tab holds a single, leading one: the shape of tables flattened by Word. */
    private static boolean isOneCellALine(List<String> lines) {
        long tabbed = lines.stream().filter(line -> line.indexOf('\t') >= 0).count();
        long leading = lines.stream().filter(line -> line.startsWith("\t") && line.indexOf('\t', 1) < 0).count();
        return tabbed > 0 && leading >= tabbed * 0.95;
    }
}
