package cn.mingzhang.extraction;

import java.util.regex.Pattern;

/** Markup that a text extractor left in a text (残留标记): #, **, &lt;b&gt;, bookmarks, field codes. What only looks like it stays: a &lt; b. */
final class Markup {

    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern BULLET = Pattern.compile("^\\s*- (?=\\p{IsHan})");
    /** Not the two stars that stand for a name: 张**、李**. */
    private static final Pattern BOLD = Pattern.compile(
            "(?:(?<![^\\s\\p{P}])\\*\\*(?=\\S)|\\*\\*(?=[^\\s\\p{P}]))([^*\\t]+)\\*\\*");
    private static final Pattern LOW_OR_HIGH = Pattern.compile("\\s?<(su[bp])>([^<>\\t]*)</\\1>\\s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("</p>\\s*<p>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|i|u|p|sub|sup|strong|em|span|div|font|center|h[1-6]|table|thead|tbody|tr|td|th|ul|ol|li)(?:\\s[^<>\\t]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\[\\]\\t]*\\]");
    private static final Pattern FIELD = Pattern.compile(
            "\\{\\s*(?:TC|TOC|PAGE|NUMPAGES|PAGEREF|HYPERLINK|REF|SEQ|XE|DATE|TIME|EMBED|FORMTEXT|MERGEFIELD|STYLEREF|EQ|QUOTE|SHAPE)\\b[^{}\\t]*\\}");
    private static final Pattern RULE = Pattern.compile("[\\s|:]*+-{2,}+[-\\s|:]*+");

    private Markup() {
    }

    /** The text without markup; a paragraph break in a cell becomes a line feed. */
    static String remove(String text) {
        String plain = PrintedText.of(text);
        if (plain.indexOf('[') >= 0) {
            plain = BOOKMARK.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('{') >= 0) {
            plain = FIELD.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('#') >= 0) {
            plain = HEADING.matcher(plain).replaceFirst("");
        }
        if (plain.indexOf('-') >= 0) {
            plain = BULLET.matcher(plain).replaceFirst("");
        }
        if (plain.indexOf('*') >= 0) {
            plain = BOLD.matcher(plain).replaceAll("$1");
        }
        if (plain.indexOf('<') >= 0) {
            plain = LOW_OR_HIGH.matcher(plain).replaceAll("$2");
            plain = BREAK.matcher(plain).replaceAll("\n");
            plain = TAG.matcher(plain).replaceAll("");
        }
        return plain.strip();
    }

    /** Whether a line only draws the rule of a table: ------, |---|---|. */
    static boolean isRule(String line) {
        return line.contains("--") && RULE.matcher(line).matches();
    }
}
