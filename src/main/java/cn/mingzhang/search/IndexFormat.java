package cn.mingzhang.search;

import java.util.Map;
import org.apache.lucene.util.Version;

/**
 * What a commit of the index says of itself (索引格式): how it was made, and up to which publication. An index of another format is built anew.
 *
 * @param stamp       Lucene and shape of the documents
 * @param publication number of the last publication in it, 0 for none
 * @param sha256      of the content of that publication, so that an index of another store is told apart
 */
record IndexFormat(String stamp, long publication, String sha256) {

    /** Raise it when {@link IndexFields}, {@link EntryDocument}, {@link FiscalTokenizer} or {@link DocumentMapper} change. */
    private static final int SHAPE = 2;
    static final String PRESENT = "lucene-" + Version.LATEST.major + ".shape-" + SHAPE;

    static final IndexFormat EMPTY = new IndexFormat(PRESENT, 0, "");

    static IndexFormat of(Map<String, String> commit) {
        return new IndexFormat(commit.getOrDefault("format", ""), Long.parseLong(commit.getOrDefault("publication", "0")), commit.getOrDefault("sha256", ""));
    }

    Map<String, String> commit() {
        return Map.of("format", stamp, "publication", String.valueOf(publication), "sha256", sha256);
    }

    boolean isPresent() {
        return stamp.equals(PRESENT);
    }
}
