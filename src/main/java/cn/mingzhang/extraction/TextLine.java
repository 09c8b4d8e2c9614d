package cn.mingzhang.extraction;

/**
 * A line of text as printed.
 *
 * @param text      its characters from left to right; blanks stand where the page shows them
 * @param left      where the first character begins
 * @param right     where the last one ends
 * @param top       upper end of its largest character
 * @param baseline  height of the line it stands on
 * @param size      font size of most of its characters
 * @param bold      whether all of it is bold
 * @param firstUnit width of what cannot be parted at its beginning: a character with the punctuation after it, a number, a word
 */
record TextLine(String text, double left, double right, double top, double baseline, double size, boolean bold, double firstUnit)
        implements PageElement {

    TextLine withText(String otherText) {
        return new TextLine(otherText, left, right, top, baseline, size, bold, firstUnit);
    }

    double width() {
        return right - left;
    }

    double bottom() {
        return baseline + 0.2 * size;
    }

    double centre() {
        return (left + right) / 2;
    }

    /**
     * Whether the text goes on in the next line only because this one was full: what begins the next line did not fit
     * into what was left of this one.
     */
    boolean isFullBefore(TextLine next, double room) {
        return room < next.firstUnit + 0.5 * size;
    }
}
