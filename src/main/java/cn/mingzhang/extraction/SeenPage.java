package cn.mingzhang.extraction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as a reader sees it: turned as it says (and, where its text lies on its side, further), measured from its top left corner. */
class SeenPage {

    private final AffineTransform toSeen;
    private final double width;
    private final double height;

    /** @param turn degrees clockwise beyond what the page says, a multiple of 90 */
    SeenPage(PDPage page, int turn) {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation() + turn, 360);
        width = rotation % 180 == 0 ? box.getWidth() : box.getHeight();
        height = rotation % 180 == 0 ? box.getHeight() : box.getWidth();
        toSeen = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
        };
        toSeen.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Point2D seen(Point2D point) {
        return toSeen.transform(point, null);
    }

    /** A transformation of the page's own coordinates, followed by the way to what is seen. */
    AffineTransform seen(AffineTransform own) {
        AffineTransform seen = new AffineTransform(toSeen);
        seen.concatenate(own);
        return seen;
    }
}
