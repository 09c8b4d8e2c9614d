package cn.mingzhang.extraction;

import java.util.regex.Pattern;

/** Takes off what a page reader adds to the words it reads: heading signs, bold signs, tags (排版标记). */
final class EditorMarks {

    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern INDEX = Pattern.compile("\\s*<(sub|sup)>\\s*(.*?)\\s*</\\1>\\s*");
    private static final Pattern TAG = Pattern.compile("</?(?:p|b|i|u|em|strong|span|sub|sup|div|font)(?:\\s[^<>]*)?>|<br\\s*/?>");
    private static final Pattern BOLD = Pattern.compile("\\*\\*");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]*-{3,}[\\s|:-]*");

    private EditorMarks() {
    }

    /** The words of a line or cell. */
    static String strip(String text) {
        if (text.indexOf('#') < 0 && text.indexOf('<') < 0 && text.indexOf('*') < 0) {
            return text;
        }
        String words = HEADING.matcher(text).replaceFirst("");
        words = INDEX.matcher(words).replaceAll("$2");
        words = TAG.matcher(words).replaceAll("");
        return BOLD.matcher(words).replaceAll("");
    }

    /** Whether a line only draws the rule under a table head. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }
}
