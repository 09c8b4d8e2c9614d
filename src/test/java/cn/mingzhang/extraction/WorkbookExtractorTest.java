package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookExtractorTest {

    @TempDir
    Path folder;

    private Extraction read(OfficeFile file) throws IOException {
        return Extraction.of(file.write(folder.resolve("a.xlsx")));
    }

    private Extraction read(String sheet) throws IOException {
        return read(OfficeFile.workbook().sheet("表一", "visible", sheet));
    }

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    private static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    @Test
    void namesTheSheetAndItsPlaces() throws IOException {
        Extraction read = read(OfficeFile.workbook().sheet("收支总表", "visible", data(row(1, text("A1", "甲"))))
                .sheet("收入总表", "visible", data(row(3, text("B3", "乙")))));
        assertThat(read.paragraphs()).containsExactly("收支总表", "收入总表");
        assertThat(read.text().grids().get(1).rows().get(0).cells().get(1).at()).isEqualTo(new SourceLocation(2, 4, 2, 3, 2));
        assertThat(read.text().file().pages()).isEqualTo(2);
    }

    @Test
    void printsNumbersAsTheirFormatDoes() throws IOException {
        OfficeFile file = OfficeFile.workbook().sheet("表", "visible", data(row(1, "<c r=\"A1\" s=\"1\"><v>11967.1</v></c>", "<c r=\"B1\" s=\"2\"><v>1234567.5</v></c>",
                "<c r=\"C1\" s=\"3\"><v>0.672</v></c>", "<c r=\"D1\"><v>2.3999999999999999</v></c>", "<c r=\"E1\" s=\"4\"><v>45292</v></c>",
                "<c r=\"F1\" s=\"1\"><v>0</v></c>")))
                .cellStyles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"4\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs>");
        assertThat(read(file).rows(0)).containsExactly("11967.10|1,234,567.50|67.20%|2.4|2024年1月|0.00");
    }

    @Test
    void readsSharedStringsWithoutTheirReadings() throws IOException {
        OfficeFile file = OfficeFile.workbook().sheet("表", "visible", data(row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"B1\" t=\"s\"><v>1</v></c>")))
                .sharedStrings("<si><r><t>节能</t></r><r><t>环保</t></r><rPh><t>jienen</t></rPh></si><si><t>一行_x000D_\n二行</t></si>");
        assertThat(read(file).rows(0)).containsExactly("节能环保|一行/二行");
    }

    @Test
    void knowsMergedRegions() throws IOException {
        assertThat(read(data(
                row(1, text("A1", "标题")), row(2, text("A2", "项目"), text("B2", "金额")), row(3, text("B3", "本年"), text("C3", "上年")))
                + "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>").rows(0))
                .containsExactly("标题+3", "项目v2|金额+2", "本年|上年");
    }

    @Test
    void listsEmptyCellsBetweenFilledOnes() throws IOException {
        assertThat(read(data(row(1, text("A1", "甲"), text("C1", "丙")))).rows(0)).containsExactly("甲||丙");
    }

    @Test
    void keepsAnEmptyRowBetweenFilledOnes() throws IOException {
        assertThat(read(data(row(1, text("A1", "甲")), row(3, text("A3", "丙")))).rows(0)).containsExactly("甲", "", "丙");
    }

    @Test
    void keepsAStrayCellFarBelowWithoutTheRowsBetween() throws IOException {
        Extraction read = read(data(row(1, text("A1", "甲")), row(1000000, text("A1000000", "乙"))));
        assertThat(read.rows(0)).containsExactly("甲", "乙");
        assertThat(read.text().grids().get(0).rows().get(1).at().row()).isEqualTo(1000000);
    }

    @Test
    void readsStoredResultsAndNeverComputes() throws IOException {
        Extraction read = read(data(row(1, "<c r=\"A1\"><f>1+1</f><v>5</v></c>", "<c r=\"B1\" t=\"str\"><f>HYPERLINK(\"http://127.0.0.1:9/\")</f><v>公务接待费</v></c>",
                "<c r=\"C1\"><f>1+1</f></c>", "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", text("E1", "=1+1"))));
        assertThat(read.rows(0)).containsExactly("5|公务接待费||#DIV/0!|=1+1");
        assertThat(read.rules()).containsExactlyInAnyOrder("source.formula-without-result", "source.error-cells");
    }

    @Test
    void leavesOutWhatIsHiddenAndSaysSo() throws IOException {
        Extraction read = read(OfficeFile.workbook()
                .sheet("公开", "visible", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                        + data(row(1, text("A1", "甲"), text("B1", "密")), "<row r=\"2\" hidden=\"1\">" + text("A2", "密") + "</row>"))
                .sheet("底稿", "hidden", data(row(1, text("A1", "密")))));
        assertThat(read.rows(0)).containsExactly("甲");
        assertThat(read.text().lines()).noneMatch(line -> line.contains("密"));
        assertThat(read.rules()).containsExactly("source.hidden-cells", "source.hidden-sheet");
    }

    @Test
    void readsATableOfManyRowsAndRefusesOneOfAHundredThousand() throws IOException {
        assertThat(read(data(rows(5_000))).text().grids().get(0).rows()).hasSize(5_000);
        assertThatThrownBy(() -> read(data(rows(100_000)))).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= count; r++) {
            rows.append("<row r=\"").append(r).append("\"><c r=\"A").append(r).append("\"><v>").append(r).append("</v></c><c r=\"B").append(r)
                    .append("\"><v>1.5</v></c><c r=\"C").append(r).append("\"><v>2</v></c></row>");
        }
        return rows.toString();
    }

    @Test
    void refusesMoreCellsThanAnyDisclosureHas() {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 100; r++) {
            rows.append(row(r, text("A" + r, "甲"), text("XFD" + r, "乙")));
        }
        assertThatThrownBy(() -> read(data(rows.toString()))).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void refusesALongStringRepeatedInEveryCell() {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 100; r++) {
            rows.append("<row><c t=\"s\"><v>0</v></c></row>");
        }
        OfficeFile file = OfficeFile.workbook().sheet("表", "visible", data(rows.toString())).sharedStrings("<si><t>" + "长".repeat(1_000_000) + "</t></si>");
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void refusesAnEmptyWorkbook() {
        assertThatThrownBy(() -> read(data())).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT));
    }
}
