package cn.mingzhang.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Where a page of results ended (翻页位置): the next one begins behind it at the same cost as the first. */
final class Cursor {

    private static final int BYTES = 1 + Long.BYTES + Long.BYTES;

    private Cursor() {
    }

    static Sort sort(SearchRequest.Sort sort) {
        SortField order = new SortField(IndexFields.ORDER, SortField.Type.LONG);
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, order);
            case AMOUNT -> new Sort(last(new SortField(IndexFields.MAIN_AMOUNT, SortField.Type.LONG, true), Long.MIN_VALUE), order);
            case AMOUNT_UP -> new Sort(last(new SortField(IndexFields.MAIN_AMOUNT, SortField.Type.LONG, false), Long.MAX_VALUE), order);
            case DATE -> new Sort(new SortField(IndexFields.DATE, SortField.Type.LONG, true), order);
        };
    }

    /** What states no amount comes last: missing is not zero. */
    private static SortField last(SortField field, long missing) {
        field.setMissingValue(missing);
        return field;
    }

    static String write(SearchRequest.Sort sort, FieldDoc last) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.put((byte) sort.ordinal());
        bytes.putLong(last.fields[0] instanceof Float score ? Float.floatToIntBits(score) : (Long) last.fields[0]);
        bytes.putLong((Long) last.fields[1]);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place a cursor says, or null when it says none for this order: then the list begins anew. */
    static FieldDoc read(SearchRequest.Sort sort, String written) {
        if (written == null || written.length() > 2 * BYTES) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            if (bytes.remaining() != BYTES || bytes.get() != sort.ordinal()) {
                return null;
            }
            long first = bytes.getLong();
            Object value = sort == SearchRequest.Sort.RELEVANCE ? (Object) Float.intBitsToFloat((int) first) : (Object) first;
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, bytes.getLong()});
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
