package cn.mingzhang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.ingestion.DisclosureReader;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files the portal hands out: what they are, and that they hold what parse reads, to the last digit. */
@ExtendWith(Portal.class)
class FilesIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Path BUDGET_FILE = Path.of("samples", "yunchuan-education-2022-budget.txt");
    private static final Path ACCOUNTS_FILE = Path.of("samples", "yunchuan-ecology-2022-accounts.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"BUDGET.json,application/json", "BUDGET.xlsx," + XLSX, "BUDGET/statements/1.csv,text/csv", "BUDGET/statements/1.csv?for=excel,text/csv",
        "BUDGET/statements/1.xlsx," + XLSX, "BUDGET/statements/1.json,application/json", "BUDGET/projects.csv,text/csv", "BUDGET/indicators.xlsx," + XLSX,
        "BUDGET/key-figures.json,application/json", "BUDGET/findings.csv,text/csv", "BUDGET/source/original,text/plain",
        "/data/mingzhang.zip,application/zip", "/data/datapackage.json,application/json", "/data/line-items.csv,text/csv"})
    void isWhatItSaysForEverySiteAndWithoutCookie(String address, String mediaType) {
        String path = address.replace("BUDGET", PageKinds.BUDGET);

        HttpResponse<byte[]> answer = Portal.send(HttpRequest.newBuilder(Portal.address(path)), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").split(";")[0]).isEqualTo(mediaType);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").contains("charset")).isEqualTo(mediaType.matches("text/csv|application/json"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment")).isEqualTo(!mediaType.endsWith("json"));
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        assertThat(answer.body()).isNotEmpty();
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = Portal.send(HttpRequest.newBuilder(Portal.address(path)).header("If-None-Match", tag),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> head = Portal.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        long length = head.headers().firstValueAsLong("Content-Length").orElseThrow();
        // A workbook carries the second it was written in.
        assertThat(length).isBetween(answer.body().length - (mediaType.equals(XLSX) ? 32L : 0), answer.body().length + (mediaType.equals(XLSX) ? 32L : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statements/0.csv", "/statements/99.csv", "/statements/1.pdf", "/secrets.csv", "/projects.html", ".csv", "/source/original.txt"})
    void whatIsNotThereIsA404WithoutATag(String ending) {
        HttpResponse<String> answer = Portal.get(PageKinds.BUDGET + ending);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(Portal.get("/agencies/nobody/2022/budget.json").statusCode()).isEqualTo(404);
        assertThat(Portal.get("/files/disclosure").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"BUDGET", "ACCOUNTS"})
    void jsonIsWhatParsePrints(String which) throws IOException {
        ObjectNode parsed = (ObjectNode) JSON.readTree(DisclosureJson.write(parsed(which)));

        JsonNode served = JSON.readTree(Portal.get(address(which) + ".json").body());

        assertThat(served).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource({"BUDGET", "ACCOUNTS"})
    void everyCellOfEveryStatementIsThatOfParse(String which) throws IOException {
        Disclosure parsed = parsed(which);
        int cells = 0;
        for (Statement statement : parsed.getStatements()) {
            String address = address(which) + "/statements/" + (statement.getPosition() + 1);
            List<CSVRecord> csv = csv(Portal.get(address + ".csv").body());
            XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(Portal.bytes(address + ".xlsx"))).getSheetAt(0);
            assertThat(csv).as(address).hasSize(statement.getRows().size() + 1);
            for (LineItem row : statement.getRows()) {
                CSVRecord record = csv.get(row.getPosition() + 1);
                Row line = sheet.getRow(row.getPosition() + 1);
                for (Cell cell : row.getCells()) {
                    int column = column(csv.get(0), statement, cell.key());
                    String text = cell.text() == null ? "" : cell.text();
                    assertThat(record.get(column)).as(address + " " + cell).isEqualTo(text);
                    assertThat(new DataFormatter().formatCellValue(line.getCell(column))).as(address + " " + cell).isEqualTo(text);
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(50);
    }

    @Test
    void theIndicatorsOfADisclosureAreThoseOfParse() throws IOException {
        JsonNode parsed = JSON.readTree(DisclosureJson.write(parsed("ACCOUNTS")));
        List<String> expected = new ArrayList<>();
        parsed.path("evaluations").forEach(evaluation -> evaluation.path("indicators").forEach(indicator ->
                expected.add(indicator.path("level3").asText() + "|" + indicator.path("actual").asText("") + "|" + indicator.path("score").asText(""))));

        List<CSVRecord> csv = csv(Portal.get(PageKinds.ACCOUNTS + "/indicators.csv").body());

        List<String> heads = csv.get(0).toList();
        assertThat(csv.stream().skip(1).map(row -> row.get(heads.indexOf("三级指标")) + "|" + row.get(heads.indexOf("实际完成值")) + "|"
                + row.get(heads.indexOf("得分")))).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    @Test
    void aWorkbookHasASheetForEveryTableAndNoFormula() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Portal.bytes(PageKinds.ACCOUNTS + ".xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(parsed("ACCOUNTS").getStatements().size() + 2);
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            String cover = JSON.valueToTree(rows(workbook.getSheet("说明"))).toString();
            assertThat(cover).contains(ACCOUNTS_FILE.getFileName().toString(), "SHA-256", "版本", "金额单位：万元");
        }
    }

    @Test
    void aHostileDocumentRunsNothingInASpreadsheet() throws IOException {
        for (String list : List.of("projects", "indicators", "key-figures", "findings")) {
            String file = Portal.get(PageKinds.HOSTILE_AGENCY + "/2023/budget/" + list + ".csv?for=excel").body();
            assertThat(file).startsWith("\uFEFF");
            csv(file.substring(1)).forEach(row -> row.forEach(cell -> assertThat(cell.matches("(?s)-?\\d+(\\.\\d+)?|[^=+\\-@＝＋－＠\\t\\r].*|")).as(cell).isTrue()));
        }
    }

    @Test
    void theOriginalIsTheVeryFile() throws Exception {
        HttpResponse<byte[]> answer = Portal.send(HttpRequest.newBuilder(Portal.address(PageKinds.BUDGET + "/source/original")),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(Files.readAllBytes(BUDGET_FILE));
        assertThat(answer.headers().firstValue("Repr-Digest").orElseThrow())
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(answer.body())) + ":");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("filename=\"yunchuan-education-2022-budget.txt\"");
    }

    @Test
    void theTablesBesideTheDescriptionAreThoseOfTheZipFile() throws Exception {
        HttpResponse<byte[]> zip = Portal.send(HttpRequest.newBuilder(Portal.address("/data/mingzhang.zip")), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, byte[]> files = unzip(zip.body());

        assertThat(zip.headers().firstValue("Repr-Digest").orElseThrow())
                .contains(Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(zip.body())));
        assertThat(files).containsKey("datapackage.json");
        assertThat(Portal.bytes("/data/datapackage.json")).isEqualTo(files.get("datapackage.json"));
        assertThat(Portal.bytes("/data/disclosures.csv")).isEqualTo(files.get("disclosures.csv"));
        assertThat(csv(new String(files.get("disclosures.csv"), StandardCharsets.UTF_8))).as("a head and what the portal was given, other tests add to it")
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(csv(new String(files.get("indicators.csv"), StandardCharsets.UTF_8))).hasSizeGreaterThan(20);
    }

    private static String address(String which) {
        return which.equals("BUDGET") ? PageKinds.BUDGET : PageKinds.ACCOUNTS;
    }

    private static Disclosure parsed(String which) throws IOException {
        Path file = which.equals("BUDGET") ? BUDGET_FILE : ACCOUNTS_FILE;
        return new DisclosureReader().read(file, file.getFileName().toString()).disclosure();
    }

    /** Where the column of a key stands: the printed columns are the last before the place. */
    private static int column(CSVRecord heads, Statement statement, String key) {
        List<String> keys = statement.getColumns().stream().map(column -> column.key()).toList();
        return heads.toList().indexOf("出处") - keys.size() + keys.indexOf(key);
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            rows.add(cells);
        });
        return rows;
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
