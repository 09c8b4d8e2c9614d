package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeDetectorTest {

    @TempDir
    Path folder;

    private String detect(Path path) throws IOException {
        return new MediaTypeDetector().detect(path, path.getFileName().toString());
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("决算.pdf"), bytes);
    }

    private Path file(String bytes) throws IOException {
        return file(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(String... names) throws IOException {
        Path path = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return path;
    }

    private Path compound(String stream) throws IOException {
        Path path = folder.resolve("a.doc");
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(path)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(out);
        }
        return path;
    }

    private void assertRefused(Path path, Reason reason, String... words) {
        Consumer<UnreadableFile> asExpected = e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.getMessage()).contains(words).contains(path.getFileName().toString());
            assertThat(e.remedy()).isNotBlank();
        };
        assertThatThrownBy(() -> detect(path)).isInstanceOfSatisfying(UnreadableFile.class, asExpected);
    }

    @Test
    void asksTheContentAndNotTheName() throws IOException {
        assertThat(detect(file("%PDF-1.7\n"))).isEqualTo(MediaTypeDetector.PDF);
        assertThat(detect(file("单位：万元".getBytes(StandardCharsets.UTF_8)))).isEqualTo(MediaTypeDetector.TEXT);
        assertThat(detect(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(MediaTypeDetector.DOCX);
        assertThat(detect(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(MediaTypeDetector.XLSX);
        assertThat(detect(compound("WordDocument"))).isEqualTo(MediaTypeDetector.DOC);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void takesTextInAnyChineseEncoding(String charset) throws IOException {
        assertThat(detect(file("2024年度部门预算公开\n收入\t12.50\n".getBytes(Charset.forName(charset))))).isEqualTo(MediaTypeDetector.TEXT);
    }

    @Test
    void saysWhatAFileIsAndWhatToDoWithIt() throws IOException {
        assertRefused(file("MZ\u0090\0\3\0\0\0"), Reason.UNKNOWN_TYPE, "程序");
        assertRefused(file("\u0089PNG\r\n\u001A\n\0\0"), Reason.UNKNOWN_TYPE, "图片", "文字识别");
        assertRefused(file("\u00FF\u00D8\u00FF\u00E0\0"), Reason.UNKNOWN_TYPE, "图片");
        assertRefused(file("{\\rtf1\\ansi}"), Reason.UNKNOWN_TYPE, "RTF", ".docx");
        assertRefused(file("<!DOCTYPE html><html></html>"), Reason.UNKNOWN_TYPE, "网页");
        assertRefused(file("Rar!\u001A\u0007\0"), Reason.UNKNOWN_TYPE, "压缩包", "解压");
        assertRefused(zip("表一.xlsx", "表二.xlsx"), Reason.UNKNOWN_TYPE, "压缩包", "解压");
        assertRefused(zip("ppt/presentation.xml"), Reason.UNKNOWN_TYPE, "演示文稿");
        assertRefused(zip("OFD.xml"), Reason.UNKNOWN_TYPE, "OFD", "PDF");
        assertRefused(zip("mimetype", "content.xml"), Reason.UNKNOWN_TYPE, "OpenDocument", ".docx");
        assertRefused(zip("xl/workbook.bin"), Reason.UNKNOWN_TYPE, ".xlsb", ".xlsx");
        assertRefused(compound("Workbook"), Reason.UNKNOWN_TYPE, ".xls", ".xlsx");
        assertRefused(compound("PowerPoint Document"), Reason.UNKNOWN_TYPE, "演示文稿");
        assertRefused(compound("EncryptedPackage"), Reason.ENCRYPTED, "密码");
        assertRefused(file(new byte[] {1, 2, 3, 0, 5, (byte) 0x80, 0, 0}), Reason.UNKNOWN_TYPE, "无法识别");
    }

    @Test
    void readsTextThatBeginsLikeAProgramOrAPicture() throws IOException {
        assertThat(detect(file("BMW汽车采购项目".getBytes(StandardCharsets.UTF_8)))).isEqualTo(MediaTypeDetector.TEXT);
        assertThat(detect(file("MZ-1型设备".getBytes(StandardCharsets.UTF_8)))).isEqualTo(MediaTypeDetector.TEXT);
    }

    @Test
    void refusesWhatIsEmptyMissingOrHuge() throws IOException {
        assertRefused(file(""), Reason.EMPTY, "空");
        assertRefused(folder.resolve("没有.docx"), Reason.NOT_FOUND, "找不到");
        assertRefused(folder, Reason.NOT_FOUND, "找不到");
        Path huge = folder.resolve("huge.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertRefused(huge, Reason.TOO_LARGE, "1024 MB");
    }

    @Test
    void tellsAnOfficeFileThatWasCutOffFromAnArchive() throws IOException {
        byte[] whole = Files.readAllBytes(OfficeFile.word(OfficeFile.p("正文")).write(folder.resolve("b.docx")));
        assertRefused(file(java.util.Arrays.copyOf(whole, whole.length - 30)), Reason.DAMAGED, "不完整");
        assertRefused(zip("[Content_Types].xml", "_rels/.rels"), Reason.DAMAGED, "正文");
    }
}
