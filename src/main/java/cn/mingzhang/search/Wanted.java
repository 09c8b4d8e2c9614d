package cn.mingzhang.search;

import java.util.List;

/**
 * One thing a visitor looks for (检索词): a run of text without blanks, or what stood in quotation marks.
 *
 * @param phrase   the whole, folded
 * @param words    what it is cut into; the whole alone when it was quoted
 * @param exact    whether it was quoted: no synonyms, no parts
 * @param excluded whether it must not be there
 * @param fen      the amounts it may mean, in 分: 2509.48 may be so many 元 or 万元
 * @param code     the code of a class or unit it may be, or null; a prefix when it ends with *
 * @param year     the fiscal year it may be, or null
 */
record Wanted(String phrase, List<String> words, boolean exact, boolean excluded, List<Long> fen, String code, Integer year) {

    Wanted {
        words = List.copyOf(words);
        fen = List.copyOf(fen);
    }

    /** Whether it is an amount, a code or a year, which has no parts and no synonyms. */
    boolean isNumber() {
        return !fen.isEmpty() || code != null || year != null;
    }

    static Wanted text(String phrase, List<String> words, boolean exact, boolean excluded) {
        return new Wanted(phrase, words, exact, excluded, List.of(), null, null);
    }
}
