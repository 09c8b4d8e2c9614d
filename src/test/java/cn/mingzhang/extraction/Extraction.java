package cn.mingzhang.extraction;

import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What was extracted from one file in a test, with words to look at it. */
record Extraction(SourceText text, List<Finding> findings) {

    private static final List<TextExtractor> EXTRACTORS =
            List.of(new PlainTextExtractor(), new WordExtractor(), new LegacyWordExtractor(), new WorkbookExtractor());

    static Extraction of(Path path) throws IOException {
        String name = path.getFileName().toString();
        String type = new MediaTypeDetector().detect(path, name);
        Findings findings = new Findings();
        TextExtractor extractor = EXTRACTORS.stream().filter(e -> e.mediaTypes().contains(type)).findFirst().orElseThrow();
        return new Extraction(extractor.extract(path, new SourceFile(name, type, "0".repeat(64), null), findings), findings.all());
    }

    /** The paragraphs that print something, with their numbers. */
    List<String> paragraphs() {
        return text.paragraphs().stream().filter(p -> !p.isBlank() || p.numbering() != null)
                .map(p -> (p.numbering() == null ? "" : p.numbering()) + p.text()).toList();
    }

    /** A table, one string a row: cells parted by |, with +n over n columns and vn over n rows. */
    List<String> rows(int table) {
        return text.grids().get(table).rows().stream().map(row -> row.cells().stream().map(Extraction::cell).collect(Collectors.joining("|"))).toList();
    }

    private static String cell(Grid.Cell cell) {
        return cell.text().replace('\n', '/') + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "") + (cell.rowSpan() > 1 ? "v" + cell.rowSpan() : "");
    }

    List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }
}
