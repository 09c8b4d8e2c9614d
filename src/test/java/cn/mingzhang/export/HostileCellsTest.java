package cn.mingzhang.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.export.CsvFile.Reader;
import cn.mingzhang.export.Sheet.Head;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that would run as a formula, break a row or lose digits come out of every kind of file as they went in. */
class HostileCellsTest {

    private static final List<String> HOSTILE = List.of("=100%", "=1+1", "+86", "-3%", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1",
            "＝1", "＋1", "－1", "＠a", "'", "'=1", "''=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://example.invalid\",\"看\")", "a,b", "a\"b", "\"=1\"",
            "第一行\n第二行", "第一行\r\n第二行", "a;=1", "𠮷", "≥95%", "#{1+1}", "<b>", "--", "-12.50", "0.00", "007", "1234567890123456789");

    @Test
    void aStrictFileHoldsThePrintedTextAndNothingElse() throws IOException {
        byte[] file = csv(HOSTILE, Reader.PROGRAM);

        assertThat(firstColumn(text(file))).isEqualTo(HOSTILE);
        assertThat(text(file)).startsWith("甲,乙,来源文件,").endsWith("\r\n").doesNotContain("\uFEFF");
    }

    @Test
    void aFileForExcelRunsNothingAndCanBeTurnedBack() throws IOException {
        String file = text(csv(HOSTILE, Reader.EXCEL));

        assertThat(file).startsWith("\uFEFF");
        List<String> cells = firstColumn(file.substring(1));
        assertThat(cells).allSatisfy(cell -> assertThat(cell.matches("-?\\d+(\\.\\d+)?") || !cell.strip().matches("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*"))
                .as(cell).isTrue());
        assertThat(cells.stream().map(FormulaGuard::original)).isEqualTo(HOSTILE);
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndNoFormula() throws IOException {
        try (XSSFWorkbook workbook = workbook(HOSTILE)) {
            for (int i = 0; i < HOSTILE.size(); i++) {
                Row row = workbook.getSheetAt(0).getRow(i + 1);
                assertThat(new DataFormatter().formatCellValue(row.getCell(0))).isEqualTo(HOSTILE.get(i));
                assertThat(row.getCell(0).getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11967.10", "0", "0.00", "-12.50", "5.10", "123456789012.34", "-0.01"})
    void aPrintedNumberIsANumberWithItsDecimals(String digits) throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(digits))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo(digits);
        }
    }

    @ParameterizedTest
    @CsvSource({"0101", "12345678901234567.10", "1e5", "≥5", "1/2", "+5"})
    void whatANumberWouldNotGiveBackStaysText(String text) throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(text))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void nothingPrintedIsAnEmptyCellAndNotZero() throws IOException {
        Sheet sheet = sheet(Arrays.asList(null, "0"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(sheet, Reader.PROGRAM, out);

        assertThat(firstColumn(text(out.toByteArray()))).containsExactly("", "0");
        assertThat(TableJson.list(sheet).at("/rows/0/a").isNull()).isTrue();
        assertThat(TableJson.list(sheet).at("/rows/1/a").asText()).isEqualTo("0");
        try (XSSFWorkbook workbook = workbook(Arrays.asList(null, "0"))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0)).isNull();
        }
    }

    @Test
    void aTextLongerThanACellIsCutAndSaysSo() throws IOException {
        try (XSSFWorkbook workbook = workbook(List.of(longText()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("全文见 JSON）");
        }
    }

    @Test
    void everyRealCellThatBeginsWithAnEqualsSignSurvives() throws IOException {
        List<String> cells = realCells();

        byte[] strict = csv(cells, Reader.PROGRAM);
        String excel = text(csv(cells, Reader.EXCEL)).substring(1);

        assertThat(cells).hasSizeGreaterThanOrEqualTo(500).contains("=100%");
        assertThat(firstColumn(text(strict))).isEqualTo(cells);
        assertThat(firstColumn(excel)).allMatch(cell -> cell.startsWith("'="));
        assertThat(firstColumn(excel).stream().map(FormulaGuard::original)).isEqualTo(cells);
        try (XSSFWorkbook workbook = workbook(cells)) {
            for (int i = 0; i < cells.size(); i++) {
                assertThat(workbook.getSheetAt(0).getRow(i + 1).getCell(0).getStringCellValue()).isEqualTo(cells.get(i));
            }
        }
    }

    /** Of many signs: one sign again and again would look like a zip bomb to the reader. */
    private static String longText() {
        Random random = new Random(1);
        return IntStream.range(0, 40_000).mapToObj(i -> String.valueOf((char) (0x4E00 + random.nextInt(20_000)))).collect(Collectors.joining());
    }

    private static List<String> realCells() throws IOException {
        Path texts = Path.of("..", "shared", "disclosures", "text");
        Assumptions.assumeTrue(Files.isDirectory(texts), "skipped: no real disclosures in " + texts);
        List<String> cells = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream().flatMap(line -> Stream.of(line.split("\t"))).filter(cell -> cell.startsWith("="))
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private static Sheet sheet(List<String> cells) {
        Provenance source = new Provenance("某局", 2024, "部门预算", "标题", "=文件.txt", "0".repeat(64), 1, Instant.parse("2026-11-25T00:00:00Z"));
        return new Sheet("表一", "样表", null, source, List.of(new Head("a", "甲", FieldType.PRINTED), new Head("b", "乙", FieldType.TEXT)),
                cells.stream().map(cell -> Arrays.asList(cell, "乙")).toList());
    }

    private static byte[] csv(List<String> cells, Reader reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(sheet(cells), reader, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook workbook(List<String> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(sheet(cells), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static List<String> firstColumn(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).stream().skip(1).map((CSVRecord row) -> row.get(0)).toList();
    }
}
