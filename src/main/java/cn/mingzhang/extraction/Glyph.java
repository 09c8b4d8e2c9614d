package cn.mingzhang.extraction;

/**
 * One character as a page shows it. Coordinates are points from the top left corner of the page as it is seen.
 *
 * @param text     the character, at times several (a ligature)
 * @param x        left end
 * @param baseline height of the line it stands on
 * @param width    advance to the right
 * @param size     height of its font
 * @param bold     whether its font is a bold one
 */
record Glyph(String text, double x, double baseline, double width, double size, boolean bold) {

    /** Part of the font size that the middle of a character stands above its baseline. */
    private static final double MIDDLE = 0.35;

    double right() {
        return x + width;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return baseline - MIDDLE * size;
    }

    boolean isBlank() {
        // asked of every glyph several times: nearly all are one character
        return text.length() == 1 ? text.charAt(0) == '\u00a0' || Character.isWhitespace(text.charAt(0))
                : text.isBlank() || text.charAt(0) == '\u00a0';
    }

    /** Whether it repeats another one in the same place: bold letters are at times printed twice. */
    boolean doubles(Glyph other) {
        return Math.abs(x - other.x) < 0.2 * size && Math.abs(baseline - other.baseline) < 0.2 * size && text.equals(other.text);
    }
}
