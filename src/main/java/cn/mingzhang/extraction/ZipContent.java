package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip that may be a .docx, a .xlsx or something else, told by the names of its entries. */
class ZipContent {

    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_AT = 30;
    private static final int LONGEST_NAME = 200;

    private final Path path;
    private final String fileName;

    ZipContent(Path path, String fileName) {
        this.path = path;
        this.fileName = fileName;
    }

    String mediaType() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > SizeLimits.ZIP_ENTRIES) {
                throw new UnreadableFile(fileName, Reason.TOO_LARGE, "文件里有 " + zip.size() + " 个部分，不像正常的文档", "请用 Office、WPS 打开后另存一份再上传");
            }
            return mediaType(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private String mediaType(ZipFile zip) throws IOException {
        if (zip.getEntry("OFD.xml") != null) {
            throw ForeignType.OFD.refuse(fileName);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw ForeignType.EXCEL_BINARY.refuse(fileName);
        }
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            try (InputStream in = zip.getInputStream(mimetype)) {
                if (new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("opendocument")) {
                    throw ForeignType.OPEN_DOCUMENT.refuse(fileName);
                }
            }
        }
        if (holds(zip, "ppt/")) {
            throw ForeignType.SLIDES.refuse(fileName);
        }
        if (holds(zip, "word/")) {
            return MediaTypeDetector.DOCX;
        }
        if (holds(zip, "xl/")) {
            return MediaTypeDetector.XLSX;
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            throw new UnreadableFile(fileName, Reason.DAMAGED, "这个 Office 文件缺少正文部分", "请重新下载，或用 Office、WPS 打开原文件后另存一份再上传");
        }
        throw ForeignType.ARCHIVE.refuse(fileName);
    }

    private static boolean holds(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder) && entry.getName().endsWith(".xml"));
    }

    /** A zip without its directory was cut off; the name of its first entry tells what it was to be. */
    private UnreadableFile broken() throws IOException {
        byte[] head;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            head = in.readNBytes(NAME_AT + LONGEST_NAME);
        }
        String first = "";
        if (head.length > NAME_AT) {
            int length = Math.min(head[NAME_LENGTH_AT] & 0xFF, head.length - NAME_AT);
            first = new String(head, NAME_AT, length, StandardCharsets.UTF_8);
        }
        boolean office = first.equals("[Content_Types].xml") || first.startsWith("_rels/") || first.startsWith("word/") || first.startsWith("xl/")
                || first.startsWith("docProps/");
        return new UnreadableFile(fileName, Reason.DAMAGED, office ? "这个 Office 文件不完整，可能没有传完" : "这个压缩文件不完整或已损坏",
                "请重新下载或复制完整的文件后再上传");
    }
}
