package cn.mingzhang.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a file is by its content; the name is not asked. */
public class MediaTypeDetector {

    public static final String TEXT = "text/plain";
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOC = "application/msword";

    /** The media type of a file. */
    public String detect(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(8);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (start.startsWith("PK\3\4")) {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return zip.getEntry("xl/workbook.xml") != null ? XLSX : DOCX;
            } catch (ZipException e) {
                return DOCX;
            }
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return DOC;
        }
        return TEXT;
    }
}
