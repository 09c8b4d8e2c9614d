package cn.mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How text becomes terms, the same for index and query, and how terms are weighed (分析器). */
final class FiscalAnalyzers {

    static final Analyzer TEXT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new FiscalTokenizer();
            return new TokenStreamComponents(tokenizer);
        }
    };

    /** Titles are short and say it once; a long text is allowed to be long. */
    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity title = new BM25Similarity(0.9f, 0.3f);
        private final Similarity body = new BM25Similarity(1.2f, 0.4f);

        @Override
        public Similarity get(String field) {
            return field.equals(IndexFields.BODY) ? body : title;
        }
    };

    private FiscalAnalyzers() {
    }

    /** The terms of a text, in order. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = TEXT.tokenStream(IndexFields.BODY, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
        return terms;
    }
}
