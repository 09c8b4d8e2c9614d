package cn.mingzhang.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell of a CSV file as a formula (公式防护). A cell that begins, after blanks, with = + - @ (or
 * their full-width forms), a tab or a line break gets an apostrophe in front; so does one that begins with an apostrophe, so that
 * the rule can be turned back: whoever reads the file takes one leading apostrophe away and has the original text. A plain
 * number such as -12.50 is no formula and stays a number.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("[\\t\\r\\n'].*|[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private FormulaGuard() {
    }

    public static String guarded(String text) {
        return text != null && DANGEROUS.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #guarded} was given. */
    public static String original(String cell) {
        return cell != null && cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
