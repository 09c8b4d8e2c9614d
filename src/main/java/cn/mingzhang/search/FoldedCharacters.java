package cn.mingzhang.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Writes every character the way the index compares it (字形归一): traditional as simplified, full width as half width, capitals as
 * small letters. One character becomes one character, so places in a text stay what they are.
 */
final class FoldedCharacters {

    /** What a character is to the index. */
    static final byte OTHER = 0;
    static final byte HAN = 1;
    static final byte WORD = 2;
    /** Quotation marks and invisible signs: “三公”经费 is 三公经费. */
    static final byte UNSEEN = 3;
    static final byte BLANK = 4;

    private static final String QUOTES = "“”‘’「」『』《》〈〉\"'＂＇·";
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];
    private static final byte[] KIND = new byte[Character.MAX_VALUE + 1];

    static {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            FOLDED[i] = fold((char) i, simplified);
            KIND[i] = kind(FOLDED[i]);
        }
    }

    private FoldedCharacters() {
    }

    static char fold(char c) {
        return FOLDED[c];
    }

    static byte kind(int c) {
        return KIND[c];
    }

    /** A whole text, quotation marks and invisible signs left out. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (KIND[text.charAt(i)] != UNSEEN) {
                folded.append(FOLDED[text.charAt(i)]);
            }
        }
        return folded.toString();
    }

    private static char fold(char c, Transliterator simplified) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        char one = plain.length() == 1 ? plain.charAt(0) : c;
        if (Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN) {
            String simple = simplified.transliterate(String.valueOf(one));
            return simple.length() == 1 ? simple.charAt(0) : one;
        }
        return Character.toLowerCase(one);
    }

    private static byte kind(char c) {
        if (QUOTES.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT) {
            return UNSEEN;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        if (Character.isSurrogate(c) || Character.isIdeographic(c)) {
            return HAN;
        }
        return Character.isLetterOrDigit(c) ? WORD : OTHER;
    }
}
