package cn.mingzhang.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;

/** The facet values of one document (条目属性). */
final class StoredFacets {

    private final LeafReaderContext leaf;
    private final int doc;

    StoredFacets(IndexSearcher searcher, int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        this.doc = doc - leaf.docBase;
    }

    Instant publishedAt() throws IOException {
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
        return Instant.ofEpochMilli(dates.advanceExact(doc) ? dates.longValue() : 0);
    }

    /** Null when it has none. */
    String value(Facet facet) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), IndexFields.facet(facet));
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : null;
    }
}
