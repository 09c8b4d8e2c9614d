package cn.mingzhang.extraction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the drawing instructions of a page once and keeps its characters and its straight lines; pictures are counted, not decoded. */
class PageReader extends PDFGraphicsStreamEngine {

    /** Text leans when it climbs more than this part of its advance. */
    private static final double LEANING = 0.05;

    private final int number;
    private final DrawingBudget budget;
    private final SeenPage page;
    private final PageInk ink = new PageInk();
    private final DrawnLines lines = new DrawnLines();
    private final AskewText askew = new AskewText();
    private final List<Glyph> glyphs = new ArrayList<>();
    private Point2D current;
    private int images;
    private int undecodable;
    private int hidden;

    /** @param turn degrees by which to turn the page clockwise before reading, since its text lies on its side */
    PageReader(PDPage page, int number, DrawingBudget budget, int turn) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.page = new SeenPage(page, turn);
        addOperator(new FormOnly(this));
        addOperator(new SkippedImage(this));
    }

    PageContent read() throws IOException {
        for (Iterator<PDStream> streams = getPage().getContentStreams(); streams.hasNext();) {
            budget.check(streams.next().getCOSObject());
        }
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations(PageReader::isText)) {
            showAnnotation(annotation);
        }
        return new PageContent(number, page.width(), page.height(), glyphs, lines.rulings(), List.copyOf(askew.texts()),
                new PageContent.Tally(images, undecodable, hidden));
    }

    /** Degrees by which the page must be turned clockwise for most of its text to stand upright. */
    int uprightTurn() {
        return askew.sideways() > glyphs.size() ? askew.uprightTurn() : 0;
    }

    void countForm(COSStream form) throws IOException {
        budget.form(form);
    }

    void countImage() {
        images++;
    }

    /** Filled-in fields and text boxes are part of what is printed; notes and links are not. */
    private static boolean isText(PDAnnotation annotation) {
        boolean printed = "Widget".equals(annotation.getSubtype()) || "FreeText".equals(annotation.getSubtype());
        return printed && !annotation.isHidden() && !annotation.isNoView();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.instruction();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == '\ufffd') {
            undecodable++;
            return;
        }
        AffineTransform seen = page.seen(rendering.createAffineTransform());
        double size = Math.hypot(seen.getShearX(), seen.getScaleY());
        double advance = displacement.getX() * Math.hypot(seen.getScaleX(), seen.getShearY());
        boolean leans = Math.abs(seen.getShearY()) > LEANING * Math.abs(seen.getScaleX()) || seen.getScaleX() < 0;
        if (leans || ink.isWatermark(getGraphicsState(), size)) {
            askew.add(text, seen.getTranslateX(), seen.getTranslateY(), Math.atan2(seen.getShearY(), seen.getScaleX()), advance);
            return;
        }
        budget.character();
        hidden += getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER ? 1 : 0;
        glyphs.add(new Glyph(text, seen.getTranslateX(), seen.getTranslateY(), advance, size, ink.isBold(font)));
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
        lines.moveTo(page.seen(p0));
        lines.lineTo(page.seen(p1));
        lines.lineTo(page.seen(p2));
        lines.lineTo(page.seen(p3));
        lines.close();
    }

    @Override
    public void moveTo(float x, float y) {
        lines.moveTo(seen(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        lines.lineTo(seen(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lines.curveTo(seen(x3, y3));
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
        if (ink.isSeen(getGraphicsState(), true)) {
            lines.stroke();
        } else {
            lines.end();
        }
    }

    @Override
    public void fillPath(int windingRule) {
        if (ink.isSeen(getGraphicsState(), false)) {
            lines.fill();
        } else {
            lines.end();
        }
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

    private Point2D seen(float x, float y) {
        current = new Point2D.Float(x, y);
        return page.seen(current);
    }
}
