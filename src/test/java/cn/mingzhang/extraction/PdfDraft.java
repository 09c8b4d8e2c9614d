package cn.mingzhang.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Draws small PDFs for tests, in points from the top left of an A4 page. The font is not embedded: a Chinese character is as wide
 * as the font is high, a Latin one half of that, so that a test can count where a line is full.
 */
class PdfDraft {

    static final double LEFT = 60;
    static final double RIGHT = 535;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<PDRectangle> sizes = new ArrayList<>();

    PdfDraft page() {
        pages.add(new StringBuilder());
        sizes.add(PDRectangle.A4);
        return this;
    }

    PdfDraft text(double x, double y, double size, String text) {
        return draw("BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, fromBottom(y), hex(text));
    }

    PdfDraft bold(double x, double y, double size, String text) {
        return draw("BT /F2 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, fromBottom(y), hex(text));
    }

    /** Text turned counterclockwise around its beginning. */
    PdfDraft turned(double x, double y, double size, double degrees, String text) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return draw("BT /F1 %.2f Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm <%s> Tj ET", size, cos, sin, -sin, cos, x, fromBottom(y), hex(text));
    }

    PdfDraft faint(double x, double y, double size, String text) {
        return draw("q 0.8 g").text(x, y, size, text).draw("Q");
    }

    PdfDraft line(double x1, double y1, double x2, double y2) {
        return draw("0.5 w %.2f %.2f m %.2f %.2f l S", x1, fromBottom(y1), x2, fromBottom(y2));
    }

    /** A line as Word draws it: a thin filled bar. */
    PdfDraft bar(double x1, double y1, double x2, double y2) {
        return draw("%.2f %.2f %.2f %.2f re f", x1, fromBottom(Math.max(y1, y2)) - 0.25, Math.max(0.5, x2 - x1), Math.max(0.5, Math.abs(y2 - y1)));
    }

    /** A ruled table of single cells, its texts a little inside and above the lower edge of their cells; null text leaves the cell empty. */
    PdfDraft table(double[] xs, double top, double rowHeight, String[]... rows) {
        double bottom = top + rowHeight * rows.length;
        for (double x : xs) {
            line(x, top, x, bottom);
        }
        for (int row = 0; row <= rows.length; row++) {
            line(xs[0], top + row * rowHeight, xs[xs.length - 1], top + row * rowHeight);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (rows[row][column] != null) {
                    text(xs[column] + 2, top + (row + 1) * rowHeight - 5, 10, rows[row][column]);
                }
            }
        }
        return this;
    }

    PdfDraft picture() {
        return draw("q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 80> EI Q");
    }

    PdfDraft draw(String format, Object... values) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    byte[] bytes() throws IOException {
        return bytes(null);
    }

    byte[] bytes(String openPassword) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage(sizes.get(i));
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem(COSName.getPDFName("F1"), font("STSong"));
                fonts.setItem(COSName.getPDFName("F2"), font("STSong-Bold"));
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(pages.get(i).toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                document.addPage(page);
            }
            if (openPassword != null) {
                document.protect(new StandardProtectionPolicy("owner", openPassword, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    Path save(Path folder) throws IOException {
        return Files.write(folder.resolve("draft.pdf"), bytes());
    }

    private static double fromBottom(double y) {
        return PDRectangle.A4.getHeight() - y;
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return hex.toString();
    }

    private static COSDictionary font(String name) {
        COSDictionary registry = new COSDictionary();
        registry.setItem(COSName.REGISTRY, new COSString("Adobe"));
        registry.setItem(COSName.ORDERING, new COSString("GB1"));
        registry.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray latin = new COSArray();
        latin.add(COSInteger.get(1));
        latin.add(COSInteger.get(95));
        latin.add(COSInteger.get(500));
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, registry);
        cid.setItem(COSName.FONT_DESC, descriptor);
        cid.setInt(COSName.DW, 1000);
        cid.setItem(COSName.W, latin);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
