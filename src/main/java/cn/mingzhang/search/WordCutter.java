package cn.mingzhang.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts what a visitor typed into words (查询分词). Terms of the word lists stay whole, the longest first; between them Lucene's
 * dictionary cuts. Single characters that follow each other are taken together: the dictionary does not know 洒水降尘.
 */
final class WordCutter {

    private static final int LONGEST_TERM = 30;
    private static final double TERM = 0.9;
    private static final double SINGLE = 1.6;

    private final SearchWords words;

    WordCutter(SearchWords words) {
        this.words = words;
    }

    /** The words of a folded text without blanks, in order; stop words are left out unless there is nothing else. */
    List<String> cut(String folded) {
        List<String> cut = joined(cheapest(folded));
        List<String> wanted = cut.stream().filter(word -> !words.isStopWord(word)).distinct().toList();
        return wanted.isEmpty() ? List.copyOf(cut) : wanted;
    }

    /** Of all ways to cut, the one with the fewest words, a single character counting as more than a word: 饮用水|水源地, not 饮用水水源|地. */
    private List<String> cheapest(String text) {
        int[] dictionary = dictionaryEnds(text);
        double[] cost = new double[text.length() + 1];
        int[] end = new int[text.length() + 1];
        for (int from = text.length() - 1; from >= 0; from--) {
            cost[from] = Double.MAX_VALUE;
            for (int to = Math.min(text.length(), from + LONGEST_TERM); to > from; to--) {
                double price = price(text, from, to, dictionary);
                if (price + cost[to] < cost[from]) {
                    cost[from] = price + cost[to];
                    end[from] = to;
                }
            }
        }
        List<String> cut = new ArrayList<>();
        for (int from = 0; from < text.length(); from = end[from]) {
            cut.add(text.substring(from, end[from]));
        }
        return cut;
    }

    private double price(String text, int from, int to, int[] dictionary) {
        if (dictionary[from] == to) {
            return to - from == 1 && !words.isStopWord(text.substring(from, to)) ? SINGLE : 1;
        }
        if (to - from == 1) {
            return isWord(text.charAt(from)) ? Double.MAX_VALUE : SINGLE;
        }
        return isWhole(text, from, to) && words.isTerm(text.substring(from, to)) ? TERM : Double.MAX_VALUE;
    }

    /** voc does not begin vocs, and 10 is not the end of pm10. */
    private static boolean isWhole(String text, int from, int end) {
        return !(from > 0 && isWord(text.charAt(from)) && isWord(text.charAt(from - 1)))
                && !(end < text.length() && isWord(text.charAt(end - 1)) && isWord(text.charAt(end)));
    }

    private static boolean isWord(char c) {
        return FoldedCharacters.kind(c) == FoldedCharacters.WORD;
    }

    /** Where the word that begins at a place ends by Lucene's dictionary, letters and digits being words as they stand; 0 for none. */
    private static int[] dictionaryEnds(String text) {
        int[] ends = new int[text.length()];
        int from = 0;
        while (from < text.length()) {
            int end = from + 1;
            byte kind = FoldedCharacters.kind(text.charAt(from));
            while (end < text.length() && (FoldedCharacters.kind(text.charAt(end)) == kind || isPoint(text, end, kind))) {
                end++;
            }
            if (kind == FoldedCharacters.HAN) {
                han(text, from, end, ends);
            } else {
                ends[from] = end;
            }
            from = end;
        }
        return ends;
    }

    private static boolean isPoint(String text, int at, byte kind) {
        return kind == FoldedCharacters.WORD && (text.charAt(at) == '.' || text.charAt(at) == ',') && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static void han(String text, int from, int to, int[] ends) {
        try (HMMChineseTokenizer tokenizer = new HMMChineseTokenizer()) {
            tokenizer.setReader(new StringReader(text.substring(from, to)));
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                ends[from + offset.startOffset()] = from + offset.endOffset();
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    /** Single characters in a row as one word; what is neither letter nor digit nor Han is no word. */
    private List<String> joined(List<String> cut) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : cut) {
            boolean single = word.length() == 1 && FoldedCharacters.kind(word.charAt(0)) == FoldedCharacters.HAN && !words.isStopWord(word);
            if (single && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else if (!FiscalAnalyzers.terms(word).isEmpty()) {
                joined.add(word);
            }
            open = single;
        }
        return joined;
    }
}
