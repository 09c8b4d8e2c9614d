package cn.mingzhang.extraction;

import java.util.regex.Pattern;

/** What of a text is printed: without signs of no width, and with blanks that only differ in how a line may break made one. */
final class PrintedText {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[—–―-]{1,2}\\s*\\d{1,4}\\s*[—–―-]{1,2}|第\\s*\\d{1,4}\\s*页(?:[\\s,，/]*共\\s*\\d{1,4}\\s*页)?");

    private PrintedText() {
    }

    static String of(String text) {
        StringBuilder printed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\u00A0' || c == '\u2007' || c == '\u202F';
            boolean nothing = isNothing(c);
            if ((blank || nothing) && printed == null) {
                printed = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (printed != null && !nothing) {
                printed.append(blank ? ' ' : c);
            }
        }
        return printed == null ? text : printed.toString();
    }

    /** Whether a line holds nothing but a page number: — 12 —, 第3页 共9页. */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }

    private static boolean isNothing(char c) {
        return c < ' ' && c != '\t' && c != '\n' || c == 0x7F || c == '\u00AD' || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u2064' || c == '\uFEFF';
    }
}
