package cn.mingzhang.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a sample as Word would save it: styled headings, tables with gridSpan and vMerge, repeated table heads, a page number. */
final class DocxWriter {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int PAGE_WIDTH = 9000;

    private final StringBuilder xml = new StringBuilder();

    byte[] write(SampleDocument document) {
        for (Piece piece : document.pieces()) {
            if (piece instanceof Line line) {
                paragraph(line);
            } else if (piece instanceof SampleTable table) {
                table(table);
            }
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", StableZip.utf8(CONTENT_TYPES));
        parts.put("_rels/.rels", StableZip.utf8(RELATIONS));
        parts.put("word/document.xml", StableZip.utf8(HEAD + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + xml
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"851\" w:footer=\"992\"/>"
                + "</w:sectPr></w:body></w:document>"));
        parts.put("word/_rels/document.xml.rels", StableZip.utf8(DOCUMENT_RELATIONS));
        parts.put("word/styles.xml", StableZip.utf8(styles()));
        parts.put("word/footer1.xml", StableZip.utf8(FOOTER));
        return StableZip.write(parts);
    }

    private void paragraph(Line line) {
        if (line.kind() == Line.Kind.PAGE) {
            xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            return;
        }
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style(line.kind())).append("\"/></w:pPr>");
        run(line.text());
        xml.append("</w:p>");
    }

    private void table(SampleTable table) {
        int sum = java.util.Arrays.stream(table.widths()).sum();
        int[] widths = java.util.Arrays.stream(table.widths()).map(w -> w * PAGE_WIDTH / sum).toArray();
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        SampleTable.Placed[][] grid = new SampleTable.Placed[table.size()][table.columns()];
        for (SampleTable.Placed placed : table.placed()) {
            for (int i = 0; i < placed.cell().rows(); i++) {
                grid[placed.row() + i][placed.column()] = placed;
            }
        }
        for (int row = 0; row < grid.length; row++) {
            xml.append("<w:tr>").append(row < table.headRows() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            List<SampleTable.Placed> cells = new ArrayList<>(java.util.Arrays.asList(grid[row]));
            cells.removeIf(java.util.Objects::isNull);
            for (SampleTable.Placed placed : cells) {
                cell(placed, placed.row() == row, widths);
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr></w:p>");
    }

    private void cell(SampleTable.Placed placed, boolean first, int[] widths) {
        int width = 0;
        for (int i = 0; i < placed.cell().columns(); i++) {
            width += widths[placed.column() + i];
        }
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (placed.cell().columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(placed.cell().columns()).append("\"/>");
        }
        if (placed.cell().rows() > 1) {
            xml.append(first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        for (String text : (first ? placed.cell().text() : "").split("\n")) {
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>");
            run(text);
            xml.append("</w:p>");
        }
        xml.append("</w:tc>");
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.append("<w:r><w:t xml:space=\"preserve\">").append(escape(text)).append("</w:t></w:r>");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String style(Line.Kind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case PART -> "Heading1";
            case HEADING -> "Heading2";
            case SUBHEADING -> "Heading3";
            case CAPTION -> "Caption";
            case LEFT -> "UnitLeft";
            case RIGHT -> "UnitRight";
            case NOTE -> "Note";
            default -> "BodyText";
        };
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder(HEAD).append("<w:styles xmlns:w=\"").append(W).append("\"><w:docDefaults><w:rPrDefault><w:rPr>")
                .append("<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"宋体\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"24\"/></w:rPr>")
                .append("</w:rPrDefault></w:docDefaults>");
        int level = 0;
        for (Line.Kind kind : List.of(Line.Kind.TITLE, Line.Kind.PART, Line.Kind.HEADING, Line.Kind.SUBHEADING, Line.Kind.BODY,
                Line.Kind.CAPTION, Line.Kind.LEFT, Line.Kind.RIGHT, Line.Kind.NOTE)) {
            boolean heading = kind == Line.Kind.PART || kind == Line.Kind.HEADING || kind == Line.Kind.SUBHEADING;
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(style(kind)).append("\"><w:name w:val=\"")
                    .append(heading ? "heading " + (level + 1) : style(kind)).append("\"/><w:pPr>")
                    .append(kind.centred() ? "<w:jc w:val=\"center\"/>" : kind == Line.Kind.RIGHT ? "<w:jc w:val=\"right\"/>" : "")
                    .append(heading ? "<w:outlineLvl w:val=\"" + level++ + "\"/>" : "").append("</w:pPr><w:rPr>")
                    .append(kind.bold ? "<w:b/>" : "").append("<w:sz w:val=\"").append(kind.size * 2).append("\"/></w:rPr></w:style>");
        }
        return styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Cell\"><w:name w:val=\"Cell\"/><w:rPr><w:sz w:val=\"16\"/></w:rPr></w:style>")
                .append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>")
                .append("<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/>")
                .append("<w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/>")
                .append("</w:tblBorders></w:tblPr></w:style></w:styles>").toString();
    }

    private static final String CONTENT_TYPES = HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
            + "<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
            + "</Types>";
    private static final String RELATIONS = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    private static final String DOCUMENT_RELATIONS = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>"
            + "</Relationships>";
    private static final String FOOTER = HEAD + "<w:ftr xmlns:w=\"" + W + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
}
