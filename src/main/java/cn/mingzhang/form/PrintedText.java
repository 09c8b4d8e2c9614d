package cn.mingzhang.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What layout adds to a printed text, taken away again: blanks between characters, line breaks inside a cell (版式空格). */
public final class PrintedText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u3000\\ufeff]+");
    private static final String WIDE = "[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]";
    private static final Pattern LAYOUT_BLANK = Pattern.compile("(?<=" + WIDE + ")[\\s\\u00a0\\u2000-\\u200b\\u3000]+|"
            + "[\\s\\u00a0\\u2000-\\u200b\\u3000]+(?=" + WIDE + ")");

    private PrintedText() {
    }

    /** A text as one line: line breaks and blanks beside Chinese characters are layout, blanks between Latin words are not. */
    public static String oneLine(String text) {
        String trimmed = strip(text);
        return BLANKS.matcher(LAYOUT_BLANK.matcher(trimmed).replaceAll("")).replaceAll(" ");
    }

    /** A label for comparing: without any blank, full-width letters and punctuation folded (合　计 and 合计 are one). */
    public static String label(String text) {
        if (text == null) {
            return "";
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder label = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isBlank(folded.charAt(i))) {
                label.append(folded.charAt(i));
            }
        }
        return label.toString();
    }

    /** Without blanks at the ends, the wide ones (U+3000, U+2002) included. */
    public static String strip(String text) {
        if (text == null) {
            return "";
        }
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\ufeff' || character == '\u200b';
    }
}
