package cn.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/** Searches one index (检索): counts, facets and a page of hits in the order asked for. */
public final class DisclosureSearch implements SearchIndex {

    private static final int SNIPPET = 120;
    private static final int WHOLE = 1 << 24;
    /** Few results leave room for those that come close. */
    private static final int FEW = 50;
    private static final int EXACT_UP_TO = 1000;
    private static final int SUGGESTED_FROM = 400;
    private static final int TERMS_OF_LIKENESS = 24;

    private final DisclosureIndex index;
    private final SearchWords words;
    private final QueryParser parser;
    private final TextQueries queries;
    private final NearMisses nearMisses;

    public DisclosureSearch(DisclosureIndex index, SearchWords words) {
        this.index = index;
        this.words = words;
        parser = new QueryParser(words);
        queries = new TextQueries(words);
        nearMisses = new NearMisses(index, words);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        ParsedQuery parsed = narrowed(request);
        if (parsed.refused() != null) {
            return SearchResult.refused(parsed.refused());
        }
        if (isNothing(parsed)) {
            return new SearchResult(0, List.of(), Map.of(), null, List.of(), parsed.notes(), null, null);
        }
        try {
            return index.search(searcher -> search(searcher, request, parsed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNothing(ParsedQuery parsed) {
        return parsed.wanted().isEmpty() && parsed.filters().isEmpty();
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request, ParsedQuery parsed) throws IOException {
        Query counted = queries.counted(parsed);
        FacetCounter.Counts counts = searcher.search(counted, new FacetCounter());
        boolean near = request.sort() == SearchRequest.Sort.RELEVANCE && counts.total() < FEW && !parsed.positive().isEmpty();
        FieldDoc after = Cursor.read(request.sort(), request.after());
        TopFieldDocs top = request.size() == 0 ? null
                : searcher.search(queries.listed(parsed, near), new TopFieldCollectorManager(Cursor.sort(request.sort()), request.size() + 1, after, EXACT_UP_TO));
        ScoreDoc[] docs = top == null ? new ScoreDoc[0] : top.scoreDocs;
        int shown = Math.min(docs.length, request.size());
        String next = docs.length > shown ? Cursor.write(request.sort(), (FieldDoc) docs[shown - 1]) : null;
        List<String> marks = marks(parsed);
        List<SearchHit> hits = hits(searcher, docs, shown, WordMarks.of(marks), SNIPPET, near ? counted : null);
        String meant = counts.total() == 0 && request.after() == null ? nearMisses.meant(request.query(), candidate -> finds(searcher, request, candidate)) : null;
        return new SearchResult(counts.total(), hits, counts.facets(), next, marks, parsed.notes(), meant, null);
    }

    private boolean finds(IndexSearcher searcher, SearchRequest request, String candidate) {
        try {
            return searcher.count(queries.counted(parser.parse(candidate))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> marks(ParsedQuery parsed) {
        List<String> marks = new ArrayList<>(queries.marks(parsed));
        for (Wanted wanted : parsed.positive()) {
            for (long fen : wanted.fen()) {
                BigDecimal yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
                marks.add(yuan.toPlainString());
                marks.add(yuan.movePointLeft(4).stripTrailingZeros().toPlainString());
            }
        }
        return marks;
    }

    private ParsedQuery narrowed(SearchRequest request) {
        ParsedQuery parsed = parser.parse(request.query());
        List<Query> filters = new ArrayList<>(parsed.filters());
        request.chosen().forEach((facet, values) -> {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            values.stream().limit(FEW).forEach(value -> either.add(new TermQuery(new Term(IndexFields.facet(facet), value)), Occur.SHOULD));
            filters.add(either.build());
        });
        if (request.amountFrom() != null || request.amountTo() != null) {
            filters.add(LongPoint.newRangeQuery(IndexFields.MAIN_AMOUNT,
                    request.amountFrom() == null ? Long.MIN_VALUE : EntryDocument.fen(request.amountFrom()),
                    request.amountTo() == null ? Long.MAX_VALUE : EntryDocument.fen(request.amountTo())));
        }
        return new ParsedQuery(parsed.wanted(), filters, parsed.notes(), parsed.refused());
    }

    /** @param counted the query that tells which hits are counted, or null when all are */
    private List<SearchHit> hits(IndexSearcher searcher, ScoreDoc[] docs, int shown, WordMarks marks, int length, Query counted) throws IOException {
        List<SearchHit> hits = new ArrayList<>(shown);
        Set<Integer> strict = counted == null ? null : strict(searcher, docs, shown, counted);
        for (int i = 0; i < shown; i++) {
            Document document = searcher.storedFields().document(docs[i].doc);
            hits.add(hit(document, searcher, docs[i].doc, marks, length, strict != null && !strict.contains(docs[i].doc)));
        }
        return hits;
    }

    private static Set<Integer> strict(IndexSearcher searcher, ScoreDoc[] docs, int shown, Query counted) throws IOException {
        Set<Integer> strict = new HashSet<>();
        Weight weight = searcher.createWeight(searcher.rewrite(counted), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (int i = 0; i < shown; i++) {
            int doc = docs[i].doc;
            var leaf = searcher.getIndexReader().leaves().get(org.apache.lucene.index.ReaderUtil.subIndex(doc, searcher.getIndexReader().leaves()));
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && scorer.iterator().advance(doc - leaf.docBase) == doc - leaf.docBase) {
                strict.add(doc);
            }
        }
        return strict;
    }

    private static SearchHit hit(Document document, IndexSearcher searcher, int doc, WordMarks marks, int length, boolean near) throws IOException {
        StoredFacets facets = new StoredFacets(searcher, doc);
        String text = document.get(IndexFields.TEXT);
        String context = document.get(IndexFields.CONTEXT);
        String place = document.get(IndexFields.PLACE);
        return new SearchHit(document.get(IndexFields.ID), HitKind.ofCode(facets.value(Facet.KIND)), marks.in(document.get(IndexFields.TITLE)),
                context == null ? new Snippet(List.of()) : marks.in(context), text == null ? new Snippet(List.of()) : marks.snippet(text, length),
                facets.value(Facet.AGENCY), facets.value(Facet.REGION), facets.value(Facet.DOCUMENT), document.get(IndexFields.PRINTED_AMOUNT),
                place == null ? null : EntryDocument.read(place), facets.publishedAt(), near);
    }

    @Override
    public void forEach(SearchRequest request, int limit, Consumer<SearchHit> taker) {
        ParsedQuery parsed = narrowed(request);
        if (parsed.refused() != null || isNothing(parsed)) {
            return;
        }
        WordMarks marks = WordMarks.of(List.of());
        try {
            index.search(searcher -> {
                Query listed = queries.listed(parsed, false);
                FieldDoc after = null;
                int left = limit;
                while (left > 0) {
                    int size = Math.min(left, EXACT_UP_TO);
                    TopFieldDocs top = searcher.search(listed, new TopFieldCollectorManager(Cursor.sort(request.sort()), size, after, 1));
                    for (SearchHit hit : hits(searcher, top.scoreDocs, top.scoreDocs.length, marks, WHOLE, null)) {
                        taker.accept(hit);
                    }
                    left = top.scoreDocs.length < size ? 0 : left - size;
                    after = top.scoreDocs.length == 0 ? null : (FieldDoc) top.scoreDocs[top.scoreDocs.length - 1];
                }
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Suggestion> suggest(String begun, int limit) {
        String folded = FoldedCharacters.fold(begun).strip();
        if (folded.isEmpty() || folded.length() > 60 || FiscalAnalyzers.terms(folded).isEmpty()) {
            return List.of();
        }
        Map<String, Suggestion> found = new LinkedHashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        try {
            index.search(searcher -> {
                TopFieldDocs top = searcher.search(TextQueries.beginning(IndexFields.NAME, folded),
                        new TopFieldCollectorManager(new Sort(new SortField(IndexFields.NAME_RANK, SortField.Type.LONG)), SUGGESTED_FROM, null, SUGGESTED_FROM));
                for (ScoreDoc doc : top.scoreDocs) {
                    Document document = searcher.storedFields().document(doc.doc);
                    Suggestion name = new Suggestion(document.get(IndexFields.NAME), document.get(IndexFields.NAME_KIND));
                    found.putIfAbsent(name.text(), name);
                    weights.merge(name.text(), 1, Integer::sum);
                }
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.termsAsWritten().stream().filter(term -> FoldedCharacters.fold(term).startsWith(folded))
                .forEach(term -> found.putIfAbsent(term, new Suggestion(term, "用语")));
        Comparator<Suggestion> begins = Comparator.comparing(name -> !FoldedCharacters.fold(name.text()).startsWith(folded));
        return found.values().stream().sorted(begins.thenComparing(name -> name.kind().equals("单位") ? 0 : 1)
                .thenComparing(name -> -weights.getOrDefault(name.text(), 0)).thenComparing(name -> name.text().length())
                .thenComparing(Suggestion::text)).limit(limit).toList();
    }

    @Override
    public List<SearchHit> similarProjects(String text, String exceptSha256, int limit) {
        try {
            return index.search(searcher -> {
                Query like = like(searcher, text);
                TopFieldDocs top = searcher.search(like, new TopFieldCollectorManager(Cursor.sort(SearchRequest.Sort.RELEVANCE), limit * 4, null, EXACT_UP_TO));
                return hits(searcher, top.scoreDocs, top.scoreDocs.length, WordMarks.of(List.of()), SNIPPET, null).stream()
                        .filter(hit -> hit.place() == null || !hit.place().sha256().equals(exceptSha256)).limit(limit).toList();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rarest pairs of characters of a text, a third of which a project must have in its name. */
    private static Query like(IndexSearcher searcher, String text) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        int documents = Math.max(1, searcher.getIndexReader().getDocCount(IndexFields.TITLE));
        for (String term : FiscalAnalyzers.terms(text)) {
            int frequency = searcher.getIndexReader().docFreq(new Term(IndexFields.TITLE, term));
            if (term.length() > 1 && frequency > 0) {
                weights.put(term, Math.log(1 + (double) documents / frequency));
            }
        }
        List<String> rarest = weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(TERMS_OF_LIKENESS).map(Map.Entry::getKey).toList();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String term : rarest) {
            some.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.TITLE, term))), weights.get(term).floatValue()), Occur.SHOULD);
        }
        some.setMinimumNumberShouldMatch(Math.max(1, (rarest.size() + 2) / 3));
        some.add(new TermQuery(new Term(IndexFields.facet(Facet.KIND), HitKind.PROJECT.code())), Occur.FILTER);
        return some.build();
    }
}
