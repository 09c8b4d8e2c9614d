package cn.mingzhang.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Marks in a text the words that were looked for (标记). Compares as the index does: traditional and simplified, full and half width, quotation
 * marks and thousands separators make no difference.
 */
public final class WordMarks {

    private static final int MOST_WORDS = 60;

    private final List<String> words;

    private WordMarks(List<String> words) {
        this.words = words;
    }

    /** Marks these words; blank ones are left out. */
    public static WordMarks of(List<String> words) {
        return new WordMarks(words.stream().map(word -> Folded.of(word).text).filter(word -> !word.isBlank()).distinct().limit(MOST_WORDS).toList());
    }

    /** The whole text in pieces. */
    public Snippet in(String text) {
        return pieces(text, found(text), 0, text.length());
    }

    /** The part of a text of about this length that says most of the words. */
    public Snippet snippet(String text, int length) {
        BitSet found = found(text);
        if (text.length() <= length + length / 4) {
            return pieces(text, found, 0, text.length());
        }
        int best = 0;
        int most = -1;
        for (int start = found.nextSetBit(0); start >= 0; start = found.nextSetBit(found.nextClearBit(start))) {
            int count = found.get(start, Math.min(text.length(), start + length)).cardinality();
            if (count > most) {
                most = count;
                best = start;
            }
        }
        int from = sentence(text, Math.max(0, best - length / 4), best);
        return pieces(text, found, from, Math.min(text.length(), from + length));
    }

    /** Begins behind a full stop where one is near. */
    private static int sentence(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if ("。；;！？\n".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static Snippet pieces(String text, BitSet found, int from, int to) {
        List<Snippet.Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Snippet.Piece("…", false));
        }
        int at = from;
        while (at < to) {
            boolean is = found.get(at);
            int end = Math.min(to, is ? found.nextClearBit(at) : next(found, at, to));
            pieces.add(new Snippet.Piece(text.substring(at, end), is));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new Snippet.Piece("…", false));
        }
        return new Snippet(pieces);
    }

    private static int next(BitSet found, int at, int to) {
        int next = found.nextSetBit(at);
        return next < 0 ? to : next;
    }

    private BitSet found(String text) {
        BitSet found = new BitSet(text.length());
        Folded folded = Folded.of(text);
        for (String word : words) {
            for (int at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
                if (folded.isWhole(at, at + word.length())) {
                    found.set(folded.places[at], folded.places[at + word.length() - 1] + 1);
                }
            }
        }
        return found;
    }

    /** A text as it is compared, and where each character stood. */
    private record Folded(String text, int[] places) {

        static Folded of(String printed) {
            StringBuilder text = new StringBuilder(printed.length());
            int[] places = new int[printed.length()];
            for (int i = 0; i < printed.length(); i++) {
                char c = FoldedCharacters.fold(printed.charAt(i));
                boolean thousands = c == ',' && isDigit(printed, i - 1) && isDigit(printed, i + 1) && isDigit(printed, i + 3);
                if (FoldedCharacters.kind(c) != FoldedCharacters.UNSEEN && !thousands) {
                    places[text.length()] = i;
                    text.append(c);
                }
            }
            return new Folded(text.toString(), places);
        }

        private static boolean isDigit(String text, int at) {
            return at >= 0 && at < text.length() && Character.isDigit(FoldedCharacters.fold(text.charAt(at)));
        }

        /** 10 is not found in PM10, nor 5 in 2.5. */
        boolean isWhole(int from, int to) {
            return !(from > 0 && isWord(from) && isJoined(from - 1, -1)) && !(to < text.length() && isWord(to - 1) && isJoined(to, 1));
        }

        private boolean isWord(int at) {
            return FoldedCharacters.kind(text.charAt(at)) == FoldedCharacters.WORD;
        }

        private boolean isJoined(int at, int step) {
            return isWord(at) || text.charAt(at) == '.' && at + step >= 0 && at + step < text.length() && Character.isDigit(text.charAt(at + step));
        }
    }
}
