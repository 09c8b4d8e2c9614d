package cn.mingzhang.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns wanted text into queries (检索式): one that says what matches, which counts and facets rest on, and one that says how well, which
 * orders the hits. What matches holds the phrase, or every word of it, or what the word lists name beside them.
 */
final class TextQueries {

    private static final List<String> FIELDS = List.of(IndexFields.TITLE, IndexFields.CONTEXT, IndexFields.BODY);

    /** Worth of the whole phrase, and of a word of it, in the title, in what it belongs to, in the text. */
    private static final float[] PHRASE = {3, 0.3f, 1.5f};
    private static final float[] WORD = {5, 0.5f, 2.5f};
    private static final float[] PAIR = {2, 0.2f, 1};
    private static final float PARTS = 1;
    private static final float NUMBER = 6;
    private static final float RELATED = 2.5f;
    private static final float SYNONYM = 0.85f;
    private static final float TIE = 0.1f;
    private static final float FREQUENCY = 0.05f;
    /** What says something of its own comes before duties and definitions; what matches before what comes close. */
    private static final float SUBSTANCE = 5;
    private static final float STRICT = 1;
    private static final Pattern CITATION = Pattern.compile("(?:法|条例|办法|规定|通知|意见|方案|标准|规范|细则)$|^《");

    private final SearchWords words;

    TextQueries(SearchWords words) {
        this.words = words;
    }

    /** What is counted: all that is wanted, within the filters. */
    Query counted(ParsedQuery parsed) {
        return all(parsed, parsed.positive().stream().map(this::match).toList());
    }

    /** The counted results in their order; with those that come close among them, each of which can be told by {@link #counted}. */
    Query listed(ParsedQuery parsed, boolean withNear) {
        Query counted = counted(parsed);
        BooleanQuery.Builder listed = new BooleanQuery.Builder();
        listed.add(withNear ? all(parsed, parsed.positive().stream().map(this::near).toList()) : counted, Occur.FILTER);
        if (withNear) {
            listed.add(new BoostQuery(new ConstantScoreQuery(counted), STRICT), Occur.SHOULD);
        }
        listed.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.SUBSTANCE, "1"))), SUBSTANCE), Occur.SHOULD);
        parsed.positive().forEach(wanted -> listed.add(rank(wanted), Occur.SHOULD));
        return listed.build();
    }

    private Query all(ParsedQuery parsed, List<Query> wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(query -> all.add(query, Occur.FILTER));
        parsed.filters().forEach(query -> all.add(query, Occur.FILTER));
        if (wanted.isEmpty()) {
            // names are for suggestions and are found by nothing else
            all.add(new FieldExistsQuery(IndexFields.ORDER), Occur.FILTER);
        }
        parsed.wanted().stream().filter(Wanted::excluded).forEach(excluded -> all.add(match(excluded), Occur.MUST_NOT));
        return all.build();
    }

    /** The words that are marked where they stand, the longest first. */
    List<String> marks(ParsedQuery parsed) {
        Set<String> marks = new LinkedHashSet<>();
        for (Wanted wanted : parsed.positive()) {
            marks.add(wanted.phrase());
            if (!wanted.exact() && !wanted.isNumber()) {
                marks.addAll(words.synonyms(wanted.phrase()));
                for (String word : wanted.words()) {
                    marks.add(word);
                    marks.addAll(words.synonyms(word));
                }
            }
        }
        return marks.stream().sorted(java.util.Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** What matches. */
    Query match(Wanted wanted) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(anywhere(wanted.phrase()), Occur.SHOULD);
        if (isCitation(wanted.phrase())) {
            either.add(phrase(IndexFields.CITED, wanted.phrase()), Occur.SHOULD);
        }
        if (wanted.exact()) {
            return either.build();
        }
        wanted.fen().forEach(fen -> either.add(LongPoint.newExactQuery(IndexFields.AMOUNT, fen), Occur.SHOULD));
        if (wanted.code() != null) {
            either.add(wanted.code().endsWith("*") ? new PrefixQuery(new Term(IndexFields.CODE, wanted.code().replace("*", "")))
                    : new TermQuery(new Term(IndexFields.CODE, wanted.code())), Occur.SHOULD);
        }
        if (wanted.year() != null) {
            either.add(LongPoint.newExactQuery(IndexFields.YEAR, wanted.year()), Occur.SHOULD);
        }
        words.synonyms(wanted.phrase()).forEach(synonym -> either.add(anywhere(synonym), Occur.SHOULD));
        if (wanted.isNumber()) {
            return either.build();
        }
        if (wanted.words().size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            wanted.words().forEach(word -> all.add(anyOf(word), Occur.FILTER));
            either.add(all.build(), Occur.SHOULD);
        } else {
            wanted.words().forEach(word -> either.add(anyOf(word), Occur.SHOULD));
        }
        return either.build();
    }

    /** How well it matches: the phrase before its parts, the title before the text, the text before what it belongs to. */
    Query rank(Wanted wanted) {
        BooleanQuery.Builder rank = new BooleanQuery.Builder();
        rank.add(best(wanted.phrase(), wanted.exact() ? Set.of() : words.synonyms(wanted.phrase()), PHRASE), Occur.SHOULD);
        for (String word : wanted.words()) {
            rank.add(new BoostQuery(best(word, wanted.exact() ? Set.of() : words.synonyms(word), WORD), 1f / wanted.words().size()), Occur.SHOULD);
        }
        List<String> pairs = pairs(wanted.phrase());
        for (String pair : pairs) {
            rank.add(new BoostQuery(best(pair, Set.of(), PAIR), 1f / pairs.size()), Occur.SHOULD);
        }
        wanted.fen().forEach(fen -> rank.add(new BoostQuery(LongPoint.newExactQuery(IndexFields.AMOUNT, fen), NUMBER), Occur.SHOULD));
        if (wanted.code() != null) {
            rank.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.CODE, wanted.code()))), NUMBER), Occur.SHOULD);
        }
        if (!wanted.exact() && !wanted.isNumber()) {
            for (String related : related(wanted)) {
                rank.add(new BoostQuery(best(related, Set.of(), WORD), RELATED / WORD[0]), Occur.SHOULD);
            }
            rank.add(new BoostQuery(new ConstantScoreQuery(in(IndexFields.PARTS, wanted)), PARTS), Occur.SHOULD);
        }
        return rank.build();
    }

    /** Tells the places apart by steps that the frequency of a word cannot climb. */
    private static Query best(String phrase, Set<String> synonyms, float[] steps) {
        List<Query> places = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            step(places, phrase(FIELDS.get(i), phrase), steps[i]);
            for (String synonym : synonyms) {
                step(places, phrase(FIELDS.get(i), synonym), steps[i] * SYNONYM);
            }
        }
        return new DisjunctionMaxQuery(places, TIE);
    }

    private static void step(List<Query> places, Query query, float step) {
        places.add(new BooleanQuery.Builder()
                .add(new BoostQuery(new ConstantScoreQuery(query), step), Occur.MUST)
                .add(new BoostQuery(query, step * FREQUENCY), Occur.SHOULD).build());
    }

    /** What comes close: half of the words or of the pairs of characters, a related word, or a part of a project that matches. */
    Query near(Wanted wanted) {
        if (wanted.exact() || wanted.isNumber()) {
            return match(wanted);
        }
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        near.add(match(wanted), Occur.SHOULD);
        near.add(in(IndexFields.PARTS, wanted), Occur.SHOULD);
        near.add(in(IndexFields.CITED, wanted), Occur.SHOULD);
        related(wanted).forEach(related -> near.add(anywhere(related), Occur.SHOULD));
        if (wanted.words().size() > 1) {
            near.add(share(wanted.words().stream().map(this::anyOf).toList(), 0.5), Occur.SHOULD);
        }
        List<String> pairs = pairs(wanted.phrase());
        if (pairs.size() > 1) {
            near.add(share(pairs.stream().map(TextQueries::anywhere).toList(), 0.6), Occur.SHOULD);
        }
        return near.build();
    }

    private Set<String> related(Wanted wanted) {
        Set<String> related = new LinkedHashSet<>(words.related(wanted.phrase()));
        wanted.words().forEach(word -> related.addAll(words.related(word)));
        return related;
    }

    private Query in(String field, Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : wanted.words()) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            either.add(phrase(field, word), Occur.SHOULD);
            words.synonyms(word).forEach(synonym -> either.add(phrase(field, synonym), Occur.SHOULD));
            all.add(either.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query share(List<Query> queries, double share) {
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((int) Math.ceil(queries.size() * share));
        queries.forEach(query -> some.add(query, Occur.SHOULD));
        return some.build();
    }

    private static List<String> pairs(String phrase) {
        return FiscalAnalyzers.terms(phrase).stream().filter(term -> term.length() > 1).distinct().toList();
    }

    /** Whether the name of a law or a file itself is asked for. */
    private static boolean isCitation(String phrase) {
        return CITATION.matcher(phrase).find();
    }

    /** Everything but this. */
    static Query without(Query query) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST).add(query, Occur.MUST_NOT).build();
    }

    private Query anyOf(String word) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(anywhere(word), Occur.SHOULD);
        words.synonyms(word).forEach(synonym -> either.add(anywhere(synonym), Occur.SHOULD));
        return either.build();
    }

    static Query anywhere(String phrase) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        FIELDS.forEach(field -> either.add(phrase(field, phrase), Occur.SHOULD));
        return either.build();
    }

    /** Terms in a row; a single Han character is the beginning of a term. */
    static Query phrase(String field, String phrase) {
        List<String> terms = new ArrayList<>(FiscalAnalyzers.terms(phrase));
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        // the last character of a run, if a pair ends with it, says nothing the pair does not say
        String last = terms.get(terms.size() - 1);
        boolean single = isSingleHan(last);
        if (single && terms.size() > 1 && terms.get(terms.size() - 2).endsWith(last) && !isSingleHan(terms.get(terms.size() - 2))) {
            terms.remove(terms.size() - 1);
            single = false;
        }
        if (terms.size() == 1) {
            return single ? new PrefixQuery(new Term(field, last)) : new TermQuery(new Term(field, terms.get(0)));
        }
        if (single) {
            Query before = terms.size() == 2 ? new TermQuery(new Term(field, terms.get(0)))
                    : new PhraseQuery(field, terms.subList(0, terms.size() - 1).toArray(String[]::new));
            return new BooleanQuery.Builder().add(before, Occur.MUST).add(new PrefixQuery(new Term(field, last)), Occur.FILTER).build();
        }
        return new PhraseQuery(field, terms.toArray(String[]::new));
    }

    /** What begins like this, anywhere in the field: a word of letters may still be going on. */
    static Query beginning(String field, String begun) {
        List<String> terms = FiscalAnalyzers.terms(begun);
        String last = terms.get(terms.size() - 1);
        if (FoldedCharacters.kind(last.charAt(0)) != FoldedCharacters.WORD) {
            return phrase(field, begun);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.subList(0, terms.size() - 1).forEach(term -> all.add(isSingleHan(term) ? new PrefixQuery(new Term(field, term)) : new TermQuery(new Term(field, term)), Occur.FILTER));
        return all.add(new PrefixQuery(new Term(field, last)), Occur.FILTER).build();
    }

    private static boolean isSingleHan(String term) {
        return term.length() == 1 && FoldedCharacters.kind(term.charAt(0)) == FoldedCharacters.HAN;
    }
}
