package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells what a file is by its content; the name is not asked. Only what can be read gets a media type; anything else is refused with
 * what it seems to be and how to make a readable file of it.
 */
public class MediaTypeDetector {

    public static final String TEXT = "text/plain";
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOC = "application/msword";

    /** A PDF may have other bytes before its header; readers look for it this far. */
    private static final int PDF_HEADER_WITHIN = 1024;

    /**
     * The media type of a file.
     *
     * @throws UnreadableFile when the file is missing, empty, too large, or of no type that is read
     */
    public String detect(Path path, String fileName) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableFile(fileName, Reason.NOT_FOUND, "找不到这个文件", "请检查文件名和路径");
        }
        SizeLimits.checkFile(path, fileName);
        String head = head(path);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return new ZipContent(path, fileName).mediaType();
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return new CompoundContent(path, fileName).mediaType();
        }
        Optional<ForeignType> foreign = ForeignType.ofHead(head);
        if (foreign.isPresent()) {
            throw foreign.get().refuse(fileName);
        }
        if (Files.size(path) > SizeLimits.TEXT_BYTES) {
            throw ForeignType.UNKNOWN.refuse(fileName);
        }
        if (TextDecoding.of(Files.readAllBytes(path)).isEmpty()) {
            throw ForeignType.UNKNOWN.refuse(fileName);
        }
        return TEXT;
    }

    /** The first bytes, one character each. */
    private static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        }
    }
}
