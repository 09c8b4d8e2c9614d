package cn.mingzhang.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a visitor typed (检索式解析): words, “phrases”, -without, and filters such as 部门:水利局, 年度:2023-2024, 金额:&gt;100万. There is
 * nothing that cannot be read: what is no filter is text, and a slip becomes a note.
 */
final class QueryParser {

    static final int LONGEST = 500;
    private static final int MOST_PARTS = 16;
    private static final int LONGEST_PART = 100;
    private static final int MOST_WORDS = 24;
    private static final Pattern FIELD = Pattern.compile("(?<name>[\\p{L}]{1,12})[:：](?<value>.*)", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?<year>(?:19|20)\\d{2})(?:年度|年)?");
    private static final Pattern CODE = Pattern.compile("\\d{3,10}\\*?");

    private final WordCutter cutter;
    private final QueryFilters filters = new QueryFilters();

    QueryParser(SearchWords words) {
        cutter = new WordCutter(words);
    }

    ParsedQuery parse(String typed) {
        if (typed.length() > LONGEST) {
            return new ParsedQuery(List.of(), List.of(), List.of(), "检索词有 " + typed.length() + " 个字，太长了。请缩短到 " + LONGEST + " 个字以内再查。");
        }
        Reading reading = new Reading(typed);
        reading.all();
        return new ParsedQuery(List.copyOf(reading.wanted), List.copyOf(reading.queries), List.copyOf(reading.notes), null);
    }

    /** One pass over a query. */
    private final class Reading {

        private final String typed;
        private final List<Wanted> wanted = new ArrayList<>();
        private final List<org.apache.lucene.search.Query> queries = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int at;

        Reading(String typed) {
            this.typed = typed;
        }

        void all() {
            while (skipBlanks()) {
                if (wanted.size() + queries.size() == MOST_PARTS) {
                    notes.add("检索词太多，只用了前 " + MOST_PARTS + " 个。");
                    return;
                }
                part();
            }
        }

        private boolean skipBlanks() {
            while (at < typed.length() && FoldedCharacters.kind(typed.charAt(at)) == FoldedCharacters.BLANK) {
                at++;
            }
            return at < typed.length();
        }

        private void part() {
            boolean excluded = "-－−".indexOf(typed.charAt(at)) >= 0 && at + 1 < typed.length()
                    && FoldedCharacters.kind(typed.charAt(at + 1)) != FoldedCharacters.BLANK;
            if (excluded) {
                at++;
            }
            String quoted = quoted();
            if (quoted != null) {
                exact(quoted, excluded);
                return;
            }
            String word = word();
            Matcher field = FIELD.matcher(word);
            if (field.matches() && filters.knows(field.group("name"))) {
                filter(field.group("name"), field.group("value"), excluded);
            } else {
                text(word, excluded);
            }
        }

        /** What stands in quotation marks here, or null. Curly ones count only around a whole part: “三公”经费 is one word. */
        private String quoted() {
            char open = typed.charAt(at);
            if (open != '"' && open != '＂' && open != '“') {
                return null;
            }
            int end = at + 1;
            while (end < typed.length() && typed.charAt(end) != (open == '“' ? '”' : open)) {
                end++;
            }
            boolean closed = end < typed.length();
            boolean whole = end + 1 >= typed.length() || FoldedCharacters.kind(typed.charAt(end + 1)) == FoldedCharacters.BLANK;
            if (open == '“' && !(closed && whole)) {
                return null;
            }
            if (!closed) {
                notes.add("引号没有成对，已当作没有引号。");
                at++;
                return null;
            }
            String inside = typed.substring(at + 1, end);
            at = end + 1;
            return inside;
        }

        private String word() {
            int from = at;
            boolean inQuotes = false;
            while (at < typed.length()) {
                char c = typed.charAt(at);
                if (c == '"' || c == '＂') {
                    if (!inQuotes && (at == from || !isColon(typed.charAt(at - 1)))) {
                        break;
                    }
                    inQuotes = !inQuotes;
                } else if (!inQuotes && FoldedCharacters.kind(c) == FoldedCharacters.BLANK) {
                    break;
                }
                at++;
            }
            return typed.substring(from, at);
        }

        private boolean isColon(char c) {
            return c == ':' || c == '：';
        }

        private void filter(String name, String value, boolean excluded) {
            QueryFilters.Answer answer = filters.query(name, value.replaceAll("[\"＂“”]", "").strip());
            if (answer.query() == null) {
                notes.add(answer.problem());
            } else {
                queries.add(excluded ? TextQueries.without(answer.query()) : answer.query());
            }
        }

        private void exact(String phrase, boolean excluded) {
            String folded = shortened(FoldedCharacters.fold(phrase).strip());
            if (!FiscalAnalyzers.terms(folded).isEmpty()) {
                wanted.add(Wanted.text(folded, List.of(folded), true, excluded));
            }
        }

        private void text(String word, boolean excluded) {
            String folded = shortened(FoldedCharacters.fold(word));
            boolean beginning = folded.endsWith("*");
            String plain = folded.replaceAll("[*?~^]+", " ").strip();
            for (String piece : plain.split("\\s+")) {
                if (!FiscalAnalyzers.terms(piece).isEmpty()) {
                    wanted.add(wanted(piece, beginning, excluded));
                }
            }
        }

        private Wanted wanted(String piece, boolean beginning, boolean excluded) {
            List<Long> fen = new ArrayList<>();
            AmountWords amount = AmountWords.of(piece);
            if (amount != null && (amount.unit() != null || amount.isPrinted())) {
                fen.add(EntryDocument.fen(amount.yuan()));
                if (amount.unit() == null) {
                    fen.add(EntryDocument.fen(amount.yuan().multiply(new BigDecimal("10000"))));
                }
            }
            Matcher year = YEAR.matcher(piece);
            String code = CODE.matcher(piece).matches() ? piece + (beginning ? "*" : "") : null;
            List<String> cut = cutter.cut(piece);
            List<String> few = cut.size() > MOST_WORDS ? cut.subList(0, MOST_WORDS) : cut;
            return new Wanted(piece, few.isEmpty() ? List.of(piece) : few, false, excluded, fen, code,
                    year.matches() ? Integer.valueOf(year.group("year")) : null);
        }

        private String shortened(String folded) {
            if (folded.length() <= LONGEST_PART) {
                return folded;
            }
            notes.add("“" + folded.substring(0, 12) + "……” 只用了前 " + LONGEST_PART + " 个字。");
            return folded.substring(0, LONGEST_PART);
        }
    }

    /** The name of a filter as it is compared. */
    static String plain(String name) {
        return FoldedCharacters.fold(name);
    }
}
