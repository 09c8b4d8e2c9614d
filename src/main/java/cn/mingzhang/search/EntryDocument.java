package cn.mingzhang.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An entry as a document of the index (索引文档). */
final class EntryDocument {

    private static final Pattern CITATION = Pattern.compile("《[^《》]{0,80}(?:》|$)");
    private static final int AMOUNTS_OF_A_TEXT = 60;
    private static final BigDecimal FEN = new BigDecimal(100);
    /** Parts of a place, which holds no such sign. */
    private static final String SEPARATOR = "\u0001";

    private EntryDocument() {
    }

    static Document of(IndexEntry entry, String disclosure, String slot) {
        Document document = new Document();
        document.add(new StringField(IndexFields.DISCLOSURE, disclosure, Field.Store.NO));
        document.add(new StringField(IndexFields.SLOT, slot, Field.Store.NO));
        document.add(new StoredField(IndexFields.ID, entry.id()));
        texts(entry, document);
        for (String code : entry.codes()) {
            document.add(new StringField(IndexFields.CODE, code, Field.Store.NO));
        }
        amounts(entry, document);
        entry.facets().forEach((facet, value) -> {
            String field = IndexFields.facet(facet);
            document.add(new StringField(field, value, Field.Store.NO));
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
        });
        PagePlace place = entry.place();
        if (place != null && place.year() != null) {
            document.add(new LongPoint(IndexFields.YEAR, place.year()));
        }
        document.add(new NumericDocValuesField(IndexFields.DATE, entry.publishedAt().toEpochMilli()));
        document.add(new NumericDocValuesField(IndexFields.ORDER, entry.order()));
        if (place != null) {
            document.add(new StoredField(IndexFields.PLACE, write(place)));
        }
        return document;
    }

    private static void texts(IndexEntry entry, Document document) {
        document.add(new TextField(IndexFields.TITLE, entry.title(), Field.Store.YES));
        if (!entry.context().isEmpty()) {
            document.add(new TextField(IndexFields.CONTEXT, entry.context(), Field.Store.YES));
        }
        if (!entry.shown().isEmpty()) {
            document.add(new StoredField(IndexFields.TEXT, entry.shown()));
        }
        if (!entry.body().isEmpty()) {
            body(entry.body(), document);
        }
        if (!entry.parts().isEmpty()) {
            document.add(new TextField(IndexFields.PARTS, entry.parts(), Field.Store.NO));
        }
        if (!entry.target().isEmpty()) {
            document.add(new StringField(IndexFields.TARGET, FoldedCharacters.fold(entry.target()).strip(), Field.Store.NO));
        }
        if (!entry.standing()) {
            document.add(new StringField(IndexFields.SUBSTANCE, "1", Field.Store.NO));
        }
        String agency = String.join(" ", entry.facets().getOrDefault(Facet.AGENCY, ""), entry.facets().getOrDefault(Facet.REGION, "")).strip();
        if (!agency.isEmpty()) {
            document.add(new TextField(IndexFields.AGENCY_TEXT, agency, Field.Store.NO));
        }
    }

    private static void body(String body, Document document) {
        Matcher citations = CITATION.matcher(body);
        if (body.indexOf('《') < 0 || !citations.find()) {
            document.add(new TextField(IndexFields.BODY, body, Field.Store.NO));
            return;
        }
        document.add(new TextField(IndexFields.BODY, citations.replaceAll(" \n "), Field.Store.NO));
        citations.reset();
        while (citations.find()) {
            document.add(new TextField(IndexFields.CITED, citations.group(), Field.Store.NO));
        }
    }

    private static void amounts(IndexEntry entry, Document document) {
        Set<Long> known = new LinkedHashSet<>();
        for (BigDecimal amount : entry.amounts()) {
            long fen = fen(amount);
            if (known.isEmpty()) {
                document.add(new NumericDocValuesField(IndexFields.MAIN_AMOUNT, fen));
                document.add(new LongPoint(IndexFields.MAIN_AMOUNT, fen));
                document.add(new StoredField(IndexFields.PRINTED_AMOUNT, entry.printedAmount()));
            }
            known.add(fen);
        }
        AmountWords.in(entry.body(), AMOUNTS_OF_A_TEXT).forEach(amount -> known.add(fen(amount.yuan())));
        known.forEach(fen -> document.add(new LongPoint(IndexFields.AMOUNT, fen)));
    }

    /** In 分, held within what a long can say. */
    static long fen(BigDecimal yuan) {
        BigDecimal fen = yuan.multiply(FEN).setScale(0, RoundingMode.HALF_UP);
        return fen.min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).max(BigDecimal.valueOf(Long.MIN_VALUE / 2)).longValue();
    }

    private static String write(PagePlace place) {
        return String.join(SEPARATOR, text(place.agency()), text(place.year()), text(place.document()), text(place.sha256()),
                text(place.section()), String.valueOf(place.position()), text(place.at()));
    }

    static PagePlace read(String written) {
        String[] parts = written.split(SEPARATOR, -1);
        return new PagePlace(orNull(parts[0]), parts[1].isEmpty() ? null : Integer.valueOf(parts[1]), orNull(parts[2]), orNull(parts[3]),
                orNull(parts[4]), Integer.parseInt(parts[5]), parts[6]);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
