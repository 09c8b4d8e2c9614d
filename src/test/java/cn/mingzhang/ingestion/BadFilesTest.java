package cn.mingzhang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read: each in a process of 512 MiB gets one Chinese sentence that names it, the reason and the remedy. */
class BadFilesTest {

    private static final Path SHARED = Path.of("../shared/disclosures/bad");
    /** A hang is a hang on a slow machine too; the limit of the portal is thirty seconds. */
    private static final ReadingProcess PROCESS = new ReadingProcess(Duration.ofMinutes(4), List.of("-Xmx512m"), ReadingWorker.class.getName());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"bomb.docx,TOO_LARGE", "empty.pdf,EMPTY", "encrypted.pdf,ENCRYPTED", "program-renamed.pdf,UNKNOWN_TYPE", "scanned-only.pdf,NO_TEXT",
        "truncated.docx,DAMAGED", "xxe.docx,UNSAFE"})
    void theSharedBadFileIsRefused(String name, Reason reason) throws IOException {
        assumeTrue(Files.exists(SHARED.resolve(name)), "../shared/disclosures/bad is not here");
        assertRefused(SHARED.resolve(name), name, reason);
    }

    @ParameterizedTest
    @CsvSource({"formula-injection.xlsx", "gbk-encoded.txt"})
    void theSharedOddFileIsRead(String name) throws IOException {
        assumeTrue(Files.exists(SHARED.resolve(name)), "../shared/disclosures/bad is not here");
        assertThat(PROCESS.read(SHARED.resolve(name), name).text()).isNotEmpty();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(write("", "空.docx"), "空.docx", Reason.EMPTY);
    }

    @Test
    void theEndingOfTheNameIsNotAsked() throws IOException {
        IngestedFile read = PROCESS.read(Path.of("samples/qingping-2023-budget.docx"), "其实是文档.pdf");
        assertThat(read.disclosure().getFiscalYear()).isEqualTo(2023);
    }

    @Test
    void aPictureIsRefused() throws IOException {
        Path file = folder.resolve("照片.pdf");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0});
        assertRefused(file, "照片.pdf", Reason.UNKNOWN_TYPE);
    }

    @Test
    void anEncryptedPdfIsRefused() throws IOException {
        Path file = folder.resolve("加密.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(file.toFile());
        }
        assertRefused(file, "加密.pdf", Reason.ENCRYPTED);
    }

    @Test
    void anEncryptedWordFileIsRefused() throws Exception {
        Path file = folder.resolve("加密.docx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream sealed = encryptor.getDataStream(container)) {
                Files.copy(Path.of("samples/qingping-2023-budget.docx"), sealed);
            }
            container.writeFilesystem(out);
        }
        assertRefused(file, "加密.docx", Reason.ENCRYPTED);
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException {
        Path file = folder.resolve("扫描件.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream drawn = new PDPageContentStream(pdf, page)) {
                drawn.addRect(50, 50, 400, 600);
                drawn.fill();
            }
            pdf.save(file.toFile());
        }
        assertRefused(file, "扫描件.pdf", Reason.NO_TEXT);
    }

    @Test
    void aBombIsRefused() throws IOException {
        Path file = folder.resolve("炸弹.docx");
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            copySamplePartsExceptBody(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertRefused(file, "炸弹.docx", Reason.TOO_LARGE);
    }

    @Test
    void anExternalEntityIsNeverRead() throws IOException {
        Path secret = write("不该出现的内容", "secret.txt");
        Path file = folder.resolve("实体.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            copySamplePartsExceptBody(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                    + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
                    + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertRefused(file, "实体.docx", Reason.UNSAFE);
    }

    @ParameterizedTest
    @CsvSource({"大.txt", "大.pdf"})
    void aFileOfAGigabyteIsRefused(String name) throws IOException {
        Path file = write(name.endsWith("pdf") ? "%PDF-1.7\n" : "", name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertRefused(file, name, Reason.TOO_LARGE);
    }

    @Test
    void aTableOfAHundredThousandRowsIsReadOrRefusedAsTooLarge() throws IOException {
        Path sheet = folder.resolve("十万行.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(sheet)) {
            SXSSFSheet rows = workbook.createSheet("支出");
            for (int i = 0; i < 100_000; i++) {
                var row = rows.createRow(i);
                row.createCell(0).setCellValue("科目" + i);
                row.createCell(1).setCellValue(i * 0.01);
            }
            workbook.write(out);
        }
        assertReadOrTooLarge(sheet, "十万行.xlsx");
        Path text = folder.resolve("十万行.txt");
        try (BufferedWriter out = Files.newBufferedWriter(text)) {
            out.write("某单位2024年度部门预算公开\n\n");
            for (int i = 0; i < 100_000; i++) {
                out.write("项目" + i + "\t" + i + ".00\t\t" + i + ".00\n");
            }
        }
        assertReadOrTooLarge(text, "十万行.txt");
    }

    @Test
    void aTextOfNoKnownFormIsTakenInAsUnrecognised() throws IOException {
        IngestedFile read = PROCESS.read(write("会议通知\n\n请各科室于周五前报送材料。\n", "通知.txt"), "通知.txt");
        assertThat(read.disclosure().isRecognised()).isFalse();
        assertThat(read.text()).extracting(block -> block instanceof Paragraph paragraph ? paragraph.text() : null).contains("请各科室于周五前报送材料。");
    }

    @ParameterizedTest
    @CsvSource({"qingping-2023-budget.docx", "yunchuan-water-2022-budget.xlsx", "qingping-2024-budget.pdf", "qingping-2022-budget.txt"})
    void aFileCutOffAnywhereIsReadOrRefused(String sample) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples", sample));
        DisclosureReader reader = new DisclosureReader();
        Path cut = folder.resolve("cut");
        for (int i = 0; i < 24; i++) {
            Files.write(cut, Arrays.copyOf(whole, (int) ((long) whole.length * i / 24)));
            UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> reader.read(cut, sample));
            if (refusal != null) {
                assertSentence(refusal, sample);
            }
        }
    }

    private static void copySamplePartsExceptBody(ZipOutputStream zip) throws IOException {
        try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(Files.newInputStream(Path.of("samples/qingping-2023-budget.docx")))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals("word/document.xml")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    ByteArrayOutputStream part = new ByteArrayOutputStream();
                    in.transferTo(part);
                    zip.write(part.toByteArray());
                    zip.closeEntry();
                }
            }
        }
    }

    private static void assertReadOrTooLarge(Path file, String name) throws IOException {
        try {
            assertThat(PROCESS.read(file, name).text().stream().mapToInt(block -> block instanceof Grid grid ? grid.rows().size() : 1).sum())
                    .isGreaterThanOrEqualTo(100_000);
        } catch (UnreadableFile refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
            assertSentence(refusal, name);
        }
    }

    private static void assertRefused(Path file, String name, Reason reason) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> PROCESS.read(file, name));
        assertThat(refusal).as(name + " is refused").isNotNull();
        assertSentence(refusal, name);
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
    }

    private static void assertSentence(UnreadableFile refusal, String name) {
        assertThat(refusal.getMessage()).startsWith(name + "：").endsWith("。").doesNotContain("Exception", "null", "\n");
        assertThat(refusal.why()).containsPattern("\\p{IsHan}{2}");
        assertThat(refusal.remedy()).containsPattern("\\p{IsHan}{2}");
    }

    private Path write(String text, String name) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
