package cn.mingzhang.extraction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the drawing instructions of a page once and keeps its characters and its straight lines; pictures are counted, not decoded. */
class PageReader extends PDFGraphicsStreamEngine {

    private final int number;
    private final DrawingBudget budget;
    private final AffineTransform toSeen;
    private final double width;
    private final double height;
    private final DrawnLines lines = new DrawnLines();
    private final AskewText askew = new AskewText();
    private final List<Glyph> glyphs = new ArrayList<>();
    private Point2D current;
    private PDFont lastFont;
    private boolean lastBold;
    private int images;
    private int undecodable;

    PageReader(PDPage page, int number, DrawingBudget budget) {
        super(page);
        this.number = number;
        this.budget = budget;
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        toSeen = toSeen(box, page.getRotation());
        addOperator(new FormOnly(this));
        addOperator(new SkippedImage(this));
    }

    PageContent read() throws IOException {
        processPage(getPage());
        Set<String> marks = new LinkedHashSet<>(askew.texts());
        return new PageContent(number, width, height, glyphs, lines.rulings(), List.copyOf(marks), images, undecodable);
    }

    void countImage() {
        images++;
    }

    /** From the page's own coordinates (origin below left, perhaps turned) to those of the page as it is seen, from the top left. */
    private static AffineTransform toSeen(PDRectangle box, int rotation) {
        AffineTransform seen = switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
        };
        seen.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return seen;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == '\ufffd') {
            undecodable++;
            return;
        }
        AffineTransform seen = new AffineTransform(toSeen);
        seen.concatenate(rendering.createAffineTransform());
        double size = Math.hypot(seen.getShearX(), seen.getScaleY());
        double advance = displacement.getX() * Math.hypot(seen.getScaleX(), seen.getShearY());
        if (Math.abs(seen.getShearY()) > 0.05 * Math.abs(seen.getScaleX()) || seen.getScaleX() < 0) {
            askew.add(text, seen.getTranslateX(), seen.getTranslateY(), Math.atan2(seen.getShearY(), seen.getScaleX()), advance);
            return;
        }
        budget.keep();
        glyphs.add(new Glyph(text, seen.getTranslateX(), seen.getTranslateY(), advance, size, isBold(font)));
    }

    private boolean isBold(PDFont font) {
        if (font != lastFont) {
            lastFont = font;
            PDFontDescriptor descriptor = font.getFontDescriptor();
            String name = String.valueOf(font.getName());
            lastBold = name.contains("Bold") || name.contains("Heavy") || name.contains("SimHei")
                    || descriptor != null && descriptor.isForceBold();
        }
        return lastBold;
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        lines.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        lines.restore();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        current = p0;
        lines.moveTo(seen(p0));
        lines.lineTo(seen(p1));
        lines.lineTo(seen(p2));
        lines.lineTo(seen(p3));
        lines.close();
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        lines.moveTo(seen(current));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        lines.lineTo(seen(current));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        lines.curveTo(seen(current));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        lines.close();
    }

    @Override
    public void endPath() {
        lines.end();
    }

    @Override
    public void strokePath() {
        lines.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        lines.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        lines.fillAndStroke();
    }

    @Override
    public void clip(int windingRule) {
        lines.clip();
    }

    @Override
    public void drawImage(PDImage image) {
        countImage();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        lines.end();
    }

    private Point2D seen(Point2D point) {
        return toSeen.transform(point, null);
    }
}
