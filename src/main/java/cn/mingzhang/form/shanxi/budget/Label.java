package cn.mingzhang.form.shanxi.budget;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes labels and names comparable: page readers differ in width, blanks, quotes and colons (标签). */
final class Label {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    private Label() {
    }

    /** Half width, without any blanks, straight quotes. */
    static String fold(String text) {
        if (text == null) {
            return "";
        }
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return BLANK.matcher(half).replaceAll("").replace('“', '"').replace('”', '"').replace('″', '"');
    }

    /** Folded, without the colon and the marks that a page reader leaves around a label. */
    static String of(String text) {
        return fold(text).replaceAll("^[\\^*#|]+|[:*]+$", "");
    }

    /** A name or value of one cell: its printed lines joined, outer blanks dropped. */
    static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("[ \\t\\u3000]*\\R[ \\t\\u3000]*", "").strip();
    }

    /** A running text: a line that ends within a sentence is joined with the next. */
    static String mended(String text) {
        return text == null ? "" : text.replaceAll("(?<![。；;！!？?：:])[ \\t\\u3000]*\\R[ \\t\\u3000]*", "")
                .replaceAll("\\s*\\R\\s*", "\n").strip();
    }

    /** Whether a text ends a sentence. */
    static boolean endsSentence(String text) {
        return text.matches("(?s).*[。！!？?；;]\\s*[”\"’』」）)]*\\s*");
    }
}
