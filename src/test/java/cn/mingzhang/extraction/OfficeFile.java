package cn.mingzhang.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Office file written by hand for a test, part by part. */
class OfficeFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder sheets = new StringBuilder();
    private final String main;

    private OfficeFile(String main) {
        this.main = main;
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"" + TYPE + "officeDocument\" Target=\"" + main + "\"/>"));
    }

    /** A .docx with this inside its body. */
    static OfficeFile word(String body) {
        OfficeFile file = new OfficeFile("word/document.xml");
        file.part("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    static OfficeFile workbook() {
        return new OfficeFile("xl/workbook.xml");
    }

    /** A paragraph with plain text. */
    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A table cell; the properties stand before its paragraphs. */
    static String tc(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String paragraph : paragraphs) {
            cell.append(p(paragraph));
        }
        return cell.append("</w:tc>").toString();
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    final OfficeFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    OfficeFile numbering(String definitions) {
        return related("numbering", "numbering.xml", "<w:numbering " + W + ">" + definitions + "</w:numbering>");
    }

    OfficeFile styles(String styles) {
        return related("styles", "styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>");
    }

    OfficeFile header(String content) {
        return related("header", "header1.xml", "<w:hdr " + W + ">" + content + "</w:hdr>");
    }

    OfficeFile footer(String content) {
        return related("footer", "footer1.xml", "<w:ftr " + W + ">" + content + "</w:ftr>");
    }

    OfficeFile footnotes(String content) {
        return related("footnotes", "footnotes.xml", "<w:footnotes " + W + ">" + content + "</w:footnotes>");
    }

    OfficeFile comments(String content) {
        return related("comments", "comments.xml", "<w:comments " + W + ">" + content + "</w:comments>");
    }

    /** A sheet of a workbook; the content follows its root element. */
    OfficeFile sheet(String name, String state, String content) {
        int number = sheets.toString().split("<sheet ").length;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(number).append("\" state=\"").append(state)
                .append("\" r:id=\"sheet").append(number).append("\"/>");
        relationships.append("<Relationship Id=\"sheet").append(number).append("\" Type=\"").append(TYPE)
                .append("worksheet\" Target=\"worksheets/sheet").append(number).append(".xml\"/>");
        part("xl/worksheets/sheet" + number + ".xml", "<worksheet " + S + ">" + content + "</worksheet>");
        return part(main, "<workbook " + S + "><sheets>" + sheets + "</sheets></workbook>");
    }

    OfficeFile cellStyles(String content) {
        return related("styles", "styles.xml", "<styleSheet " + S + ">" + content + "</styleSheet>");
    }

    OfficeFile sharedStrings(String content) {
        return related("sharedStrings", "sharedStrings.xml", "<sst " + S + ">" + content + "</sst>");
    }

    private OfficeFile related(String type, String name, String content) {
        relationships.append("<Relationship Id=\"").append(name).append("\" Type=\"").append(TYPE).append(type).append("\" Target=\"")
                .append(name).append("\"/>");
        return part(main.substring(0, main.indexOf('/') + 1) + name, content);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content + "</Relationships>";
    }

    Path write(Path path) throws IOException {
        int slash = main.indexOf('/') + 1;
        part(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels", relationships(relationships.toString()));
        try (OutputStream out = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }
}
