package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.form.PrintedText;
import java.util.regex.Pattern;

/** Makes labels and names comparable: page readers differ in width, blanks, quotes and colons (标签). */
final class Label {

    private static final Pattern MARKS = Pattern.compile("^[\\^*#|]+|[:*]+$");
    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t\\u3000]*\\R[ \\t\\u3000]*");
    private static final Pattern BREAK_WITHIN_SENTENCE = Pattern.compile("(?<![。；;！!？?：:])[ \\t\\u3000]*\\R[ \\t\\u3000]*");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！!？?；;]\\s*[”\"’』」）)]*\\s*$");

    private Label() {
    }

    /** Half width, without any blanks, straight quotes. */
    static String fold(String text) {
        return PrintedText.label(text).replace('“', '"').replace('”', '"').replace('″', '"');
    }

    /** Folded, without the colon and the marks that a page reader leaves around a label. */
    static String of(String text) {
        return MARKS.matcher(fold(text)).replaceAll("");
    }

    /** A name or value of one cell: its printed lines joined, outer blanks dropped. */
    static String oneLine(String text) {
        return text == null ? "" : LINE_BREAK.matcher(text).replaceAll("").strip();
    }

    /** A running text: a line that ends within a sentence is joined with the next. */
    static String mended(String text) {
        return text == null ? "" : PARAGRAPH_BREAK.matcher(BREAK_WITHIN_SENTENCE.matcher(text).replaceAll("")).replaceAll("\n").strip();
    }

    /** Whether a text ends a sentence. */
    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }
}
