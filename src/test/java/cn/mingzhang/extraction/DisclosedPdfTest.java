package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Real disclosures as PDF beside the same documents as Word files: what the rulings of a page show must be what the tables of
 * Word hold.
 */
class DisclosedPdfTest {

    private static final Path SHARED = Path.of("..", "shared", "disclosures");

    @Test
    void showsTheSameTablesAsTheWordFileOfTheExplanationFromHebei() throws IOException {
        assertSameTables("yongqing-2021-budget", 1.0);
    }

    @Test
    void showsTheSameTablesAsTheWordFileOfTheBudgetFromShanxi() throws IOException {
        assertSameTables("linfen-2024-budget", 1.0);
    }

    @Test
    void showsTheSameTablesAsTheWordFileOfThePerformanceReport() throws IOException {
        assertSameTables("quwo-2021-performance", 0.99);
    }

    @Test
    void showsTheSameTablesAsTheWordFileOfTheFinalAccounts() throws IOException {
        assertSameTables("jincheng-2024-final-accounts", 0.997);
    }

    @Test
    void putsWatermarksOfEveryPageAsideOnce() throws IOException {
        SourceText text = read("pdf", "jincheng-2024-final-accounts.pdf", new PdfTextExtractor());

        assertThat(text.marks()).hasSize(1);
        assertThat(text.lines()).noneMatch(line -> line.contains(text.marks().get(0)));
        assertThat(text.file().pages()).isEqualTo(105);
    }

    @Test
    void makesNumbersWholeThatTheLineBreakCut() throws IOException {
        SourceText text = read("pdf", "yongqing-2021-budget.pdf", new PdfTextExtractor());

        assertThat(text.paragraphs()).extracting(Paragraph::text).anyMatch(paragraph -> paragraph.contains("1920.96万元"))
                .anyMatch(paragraph -> paragraph.contains("3586.14万元"));
    }

    /** Cells of the Word file that stand in the PDF in the same order, rows compared as wholes without blanks. */
    private static void assertSameTables(String name, double share) throws IOException {
        List<List<String>> word = rows(read("word", name + ".docx", new WordExtractor()));
        List<List<String>> pdf = rows(read("pdf", name + ".pdf", new PdfTextExtractor()));
        long cells = word.stream().mapToLong(List::size).sum();
        List<List<String>> left = new ArrayList<>(pdf);
        long same = word.stream().filter(left::remove).mapToLong(List::size).sum();

        assertThat((double) same / cells).as("%d of %d cells of %s", same, cells, name).isGreaterThanOrEqualTo(share);
    }

    private static List<List<String>> rows(SourceText text) {
        return text.grids().stream().flatMap(grid -> grid.rows().stream()).map(row -> row.cells().stream()
                .map(cell -> cell.text().replaceAll("[\\s\u2002\u3000]", "")).toList()).filter(row -> !row.isEmpty()).toList();
    }

    private static SourceText read(String folder, String name, TextExtractor extractor) throws IOException {
        Path path = SHARED.resolve(folder).resolve(name);
        assumeTrue(Files.exists(path), () -> "跳过：找不到真实文件 " + path);
        String type = extractor.mediaTypes().iterator().next();
        return extractor.extract(path, new SourceFile(name, type, "0".repeat(64), null), new Findings());
    }
}
