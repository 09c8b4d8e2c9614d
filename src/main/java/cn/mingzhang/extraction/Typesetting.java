package cn.mingzhang.extraction;

/** Undoes what typesetting does to a text (排版): lines wrapped within words or sentences, blanks between Latin and Chinese. */
class Typesetting {

    private static final String OPENING = "（《〈“‘【〔[({「『";
    private static final String CLOSING = "，。、；：！？）》〉”’】〕])}」』,.;:!?%％‰℃…";

    private Typesetting() {
    }

    /** Letters, digits and signs of which a Western word or number is made. */
    static boolean isLatin(int c) {
        return c > ' ' && c < 0x2000 && c != 0xb7;
    }

    static boolean opens(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether a bracket or quotation mark is opened and not closed. */
    static boolean leavesOpen(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open++;
            } else if (")）》〉”’】〕]}」』".indexOf(text.charAt(i)) >= 0) {
                open--;
            }
        }
        return open > 0;
    }

    /** Two lines of one text made one: a blank only between Latin words; a number that was broken is whole again. */
    static String join(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return line + next;
        }
        int before = line.codePointBefore(line.length());
        int after = next.codePointAt(0);
        boolean words = isLatin(before) && isLatin(after) && Character.isLetter(after)
                && (Character.isLetter(before) || ",.;:".indexOf(before) >= 0);
        return words ? line + " " + next : line + next;
    }
}
