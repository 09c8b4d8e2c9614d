package cn.mingzhang.extraction;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** How things are printed: bold, faint, or not to be seen at all. The last answers are kept, since most drawing repeats them. */
class PageInk {

    /** Text at least this large and faint is a watermark; body text is neither. */
    private static final double WATERMARK_SIZE = 20;
    private static final double FAINT_OPACITY = 0.7;
    private static final double FAINT_BRIGHTNESS = 0.6;
    private static final double WHITE = 0.97;

    private PDFont font;
    private boolean bold;
    private PDColor colour;
    private double brightness;

    boolean isBold(PDFont asked) {
        if (asked != font) {
            font = asked;
            PDFontDescriptor descriptor = font.getFontDescriptor();
            String name = String.valueOf(font.getName());
            bold = name.contains("Bold") || name.contains("Heavy") || name.contains("SimHei")
                    || descriptor != null && descriptor.isForceBold();
        }
        return bold;
    }

    boolean isWatermark(PDGraphicsState state, double size) {
        return size >= WATERMARK_SIZE && (state.getNonStrokeAlphaConstant() < FAINT_OPACITY
                || brightness(state.getNonStrokingColor()) > FAINT_BRIGHTNESS && brightness < WHITE);
    }

    /** Whether a line drawn now differs from the paper. */
    boolean isSeen(PDGraphicsState state, boolean stroke) {
        return brightness(stroke ? state.getStrokingColor() : state.getNonStrokingColor()) < WHITE;
    }

    private double brightness(PDColor asked) {
        if (asked != colour) {
            colour = asked;
            brightness = 0;
            if (asked != null && !asked.isPattern()) {
                try {
                    int rgb = asked.toRGB();
                    brightness = (0.3 * (rgb >> 16 & 0xff) + 0.59 * (rgb >> 8 & 0xff) + 0.11 * (rgb & 0xff)) / 255;
                } catch (IOException | RuntimeException e) {
                    // a colour that cannot be worked out is taken for black: what it prints is kept
                    brightness = 0;
                }
            }
        }
        return brightness;
    }
}
