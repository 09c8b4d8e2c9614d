package cn.mingzhang.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts Chinese fiscal text for the index (切分). Every Han character begins one term: with the character after it, or alone at the end
 * of a run, so that a run of characters is a phrase of pairs and a single one is the beginning of a term. Letters and digits
 * stay together (PM2.5, 2110301); 2,509.48 and 2509.480 are one number. Quotation marks are not seen, and characters set apart
 * as in 合 计 are one word.
 */
final class FiscalTokenizer extends Tokenizer {

    private static final int LONGEST_WORD = 64;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private char[] text = new char[512];
    private int length = -1;
    private int at;

    @Override
    public boolean incrementToken() throws IOException {
        if (length < 0) {
            read();
        }
        clearAttributes();
        while (at < length) {
            byte kind = FoldedCharacters.kind(text[at]);
            if (kind == FoldedCharacters.HAN) {
                han();
                return true;
            }
            if (kind == FoldedCharacters.WORD) {
                word();
                return true;
            }
            at++;
        }
        return false;
    }

    private void han() {
        char first = FoldedCharacters.fold(text[at]);
        int next = nextOfRun(at);
        if (next < 0) {
            term.append(first);
            offset.setOffset(correctOffset(at), correctOffset(at + 1));
        } else {
            term.append(first).append(FoldedCharacters.fold(text[next]));
            offset.setOffset(correctOffset(at), correctOffset(next + 1));
        }
        at++;
    }

    /** The next character of the same run, or -1. A blank ends a run, unless it sets single characters apart. */
    private int nextOfRun(int from) {
        int next = skip(from + 1, FoldedCharacters.UNSEEN);
        if (next < length && FoldedCharacters.kind(text[next]) == FoldedCharacters.HAN) {
            return next;
        }
        if (next >= length || FoldedCharacters.kind(text[next]) != FoldedCharacters.BLANK || text[next] == '\n') {
            return -1;
        }
        int after = next + 1;
        if (after >= length || FoldedCharacters.kind(text[after]) != FoldedCharacters.HAN) {
            return -1;
        }
        boolean alone = from == 0 || FoldedCharacters.kind(text[from - 1]) == FoldedCharacters.BLANK;
        boolean nextAlone = after + 1 >= length || FoldedCharacters.kind(text[after + 1]) == FoldedCharacters.BLANK;
        return alone && nextAlone ? after : -1;
    }

    private int skip(int from, byte kind) {
        int next = from;
        while (next < length && FoldedCharacters.kind(text[next]) == kind) {
            next++;
        }
        return next;
    }

    private void word() {
        int start = at;
        boolean number = true;
        int point = -1;
        while (at < length && at - start < LONGEST_WORD) {
            char c = FoldedCharacters.fold(text[at]);
            if (FoldedCharacters.kind(c) == FoldedCharacters.WORD) {
                number &= isDigit(c);
                term.append(c);
            } else if (c == '.' && isDigit(at - 1) && isDigit(at + 1)) {
                number &= point < 0;
                point = term.length();
                term.append(c);
            } else if (c != ',' || !number || point >= 0 || !threeDigitsAfter()) {
                break;
            }
            at++;
        }
        if (number && point >= 0) {
            dropZeros(point);
        }
        offset.setOffset(correctOffset(start), correctOffset(at));
    }

    private void dropZeros(int point) {
        int end = term.length();
        while (end > point + 1 && term.charAt(end - 1) == '0') {
            end--;
        }
        term.setLength(end == point + 1 ? point : end);
    }

    private boolean threeDigitsAfter() {
        return isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < length && isDigit(FoldedCharacters.fold(text[index]));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void read() throws IOException {
        length = 0;
        for (int read = input.read(text, 0, text.length); read >= 0; read = input.read(text, length, text.length - length)) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
            }
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = -1;
        at = 0;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(Math.max(0, length)), correctOffset(Math.max(0, length)));
    }
}
