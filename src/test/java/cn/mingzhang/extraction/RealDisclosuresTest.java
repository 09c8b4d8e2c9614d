package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document as text, Word and workbook must say the same; bad files must be refused by name. */
class RealDisclosuresTest {

    private static final Path DISCLOSURES = Path.of("../shared/disclosures");

    @TempDir
    Path folder;

    private static Path file(String name) {
        Path file = DISCLOSURES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "没有实测文件 " + name + "，跳过");
        return file;
    }

    private static Extraction read(String name) throws IOException {
        return Extraction.of(file(name));
    }

    /** Every row of every table as its filled cells, without blanks and line ends. */
    private static List<List<List<String>>> tables(Extraction extraction) {
        return extraction.text().grids().stream()
                .map(grid -> grid.rows().stream().map(row -> row.filled().stream().map(cell -> squeezed(cell.text())).toList()).toList()).toList();
    }

    private static Set<String> cells(Extraction extraction) {
        return tables(extraction).stream().flatMap(List::stream).flatMap(List::stream).collect(Collectors.toSet());
    }

    private static String squeezed(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quwo-2021-performance", "yongqing-2021-budget"})
    void wordTablesAreThoseOfTheFlattenedText(String name) throws IOException {
        List<List<List<String>>> word = tables(read("word/" + name + ".docx"));
        List<List<List<String>>> text = tables(read("text/" + name + ".txt"));
        assertThat(word).hasSameSizeAs(text);
        for (int table = 0; table < text.size(); table++) {
            assertThat(word.get(table)).as("第%d个表", table + 1).isEqualTo(text.get(table));
        }
    }

    @Test
    void oldWordTablesAreThoseOfTheNewOne() throws IOException {
        Extraction old = read("word/quwo-2021-performance.doc");
        Extraction young = read("word/quwo-2021-performance.docx");
        assertThat(old.paragraphs()).isEqualTo(young.paragraphs());
        for (int table = 0; table < young.text().grids().size(); table++) {
            assertThat(old.rows(table)).isEqualTo(young.rows(table));
        }
    }

    /** The text of linfen has its contents and the footers of its sheets in tables, Word in paragraphs. */
    @ParameterizedTest
    @CsvSource({"linfen-2024-budget, 0.92", "jincheng-2024-final-accounts, 0.97"})
    void wordHoldsTheCellsThatThePagesShifted(String name, double share) throws IOException {
        Set<String> word = cells(read("word/" + name + ".docx"));
        Set<String> text = cells(read("text/" + name + ".txt"));
        assertThat(text.stream().filter(word::contains).count()).isGreaterThan(Math.round(text.size() * share));
    }

    @Test
    void workbookPrintsItsAmountsWithTwoDecimals() throws IOException {
        Extraction workbook = read("excel/linfen-2024-budget.xlsx");
        assertThat(workbook.text().grids()).hasSize(13);
        assertThat(workbook.text().file().pages()).isEqualTo(13);
        assertThat(workbook.rows(0)).contains("收入总计|11967.10|支出总计|11967.10|7152.64|4814.46");
    }

    @Test
    void wordNumbersHeadingsItself() throws IOException {
        assertThat(read("word/quwo-2021-performance.docx").text().paragraphs().stream().map(Paragraph::numbering).filter(n -> n != null))
                .containsExactly("一、", "（一）", "（二）", "（一）", "（二）");
    }

    @Test
    void watermarksAreMarks() throws IOException {
        for (String name : List.of("text/jincheng-2024-final-accounts.txt", "word/jincheng-2024-final-accounts.docx")) {
            Extraction read = read(name);
            assertThat(read.text().marks()).containsExactly("仅供内部审核");
            assertThat(read.paragraphs()).noneMatch(paragraph -> paragraph.contains("仅供内部审核"));
        }
    }

    @Test
    void gb18030ReadsLikeUtf8() throws IOException {
        assertThat(read("bad/gbk-encoded.txt").paragraphs()).containsAll(read("text/yongqing-2021-budget.txt").paragraphs().subList(0, 20));
    }

    @ParameterizedTest
    @CsvSource({"bomb.docx, TOO_LARGE", "truncated.docx, DAMAGED", "xxe.docx, UNSAFE", "program-renamed.pdf, UNKNOWN_TYPE", "empty.pdf, EMPTY"})
    void refusesBadFilesByNameWithReasonAndRemedy(String name, Reason reason) {
        Path bad = file("bad/" + name);
        assertThatThrownBy(() -> Extraction.of(bad)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.getMessage()).startsWith(name + "：");
            assertThat(e.remedy()).isNotBlank();
        });
    }

    @Test
    void readsFormulasAsTextAndRunsNone() throws IOException {
        Extraction read = read("bad/formula-injection.xlsx");
        assertThat(cells(read)).contains("=cmd|'/Ccalc'!A0", "@SUM(B4:B5)", "#DIV/0!", "公务用车购置及运行费");
        assertThat(read.rules()).containsExactly("source.error-cells");
    }

    /** Cut off and spoilt in a hundred ways, always the same ones, a file is read or refused, and never fails otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"word/quwo-2021-performance.docx", "word/quwo-2021-performance.doc", "excel/linfen-2024-budget.xlsx", "text/quwo-2021-performance.txt"})
    void onlyEverRefuses(String name) throws IOException {
        byte[] whole = Files.readAllBytes(file(name));
        Random random = new Random(20240101);
        Path spoilt = folder.resolve("spoilt");
        for (int i = 0; i < 100; i++) {
            byte[] bytes = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int j = 0; i % 2 == 0 && j < 20; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Extraction.of(Files.write(spoilt, bytes)).text().lines()).isNotEmpty();
            } catch (UnreadableFile e) {
                assertThat(e.why()).isNotBlank();
            }
        }
    }
}
