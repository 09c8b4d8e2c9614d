package cn.mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One Lucene index, written and read (索引). A disclosure is replaced as a whole; a commit says up to which publication the index goes, so
 * whoever was killed knows where to go on.
 */
public final class DisclosureIndex implements AutoCloseable {

    private static final double BUFFER_MIB = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private IndexFormat format;

    private DisclosureIndex(Directory directory, double bufferMiB) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(FiscalAnalyzers.TEXT).setSimilarity(FiscalAnalyzers.SIMILARITY)
                .setRAMBufferSizeMB(bufferMiB).setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        Map<String, String> commit = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
        }
        format = commit.isEmpty() ? IndexFormat.EMPTY : IndexFormat.of(commit);
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(FiscalAnalyzers.SIMILARITY);
                return searcher;
            }
        });
    }

    /** Opens the index of a folder, or begins one there. */
    static DisclosureIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new DisclosureIndex(directory, BUFFER_MIB);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** An index in memory, for measurements and tests. */
    public static DisclosureIndex inMemory() {
        try {
            return new DisclosureIndex(new ByteBuffersDirectory(), BUFFER_MIB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a folder holds a commit that this program can read. */
    static boolean isReadable(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    && IndexFormat.of(org.apache.lucene.index.SegmentInfos.readLatestCommit(directory).getUserData()).isPresent();
        } catch (IOException | RuntimeException notReadable) {
            return false;
        }
    }

    IndexFormat format() {
        return format;
    }

    /** Puts the entries of a disclosure in the place of what it, or a former version of it, had. */
    public void replace(String disclosure, String slot, Collection<IndexEntry> entries, Collection<Suggestion> names) throws IOException {
        List<Document> documents = new ArrayList<>(entries.size() + names.size());
        entries.forEach(entry -> documents.add(EntryDocument.of(entry, disclosure, slot)));
        names.forEach(name -> documents.add(name(name, disclosure, slot)));
        remove(disclosure);
        writer.deleteDocuments(new Term(IndexFields.SLOT, slot));
        writer.addDocuments(documents);
    }

    /** Adds entries without looking whether they are there, for building. */
    public void add(IndexEntry entry) throws IOException {
        writer.addDocument(EntryDocument.of(entry, "", ""));
    }

    void remove(String disclosure) throws IOException {
        writer.deleteDocuments(new Term(IndexFields.DISCLOSURE, disclosure));
    }

    /** Makes everything so far last and seen. */
    void commit(long publication, String sha256) throws IOException {
        IndexFormat now = new IndexFormat(IndexFormat.PRESENT, publication, sha256);
        writer.setLiveCommitData(now.commit().entrySet());
        writer.commit();
        format = now;
        refresh();
    }

    /** Makes everything so far seen. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** A search on one unchanging state of the index. */
    interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.on(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Document name(Suggestion name, String disclosure, String slot) {
        Document document = new Document();
        document.add(new StringField(IndexFields.DISCLOSURE, disclosure, Field.Store.NO));
        document.add(new StringField(IndexFields.SLOT, slot, Field.Store.NO));
        document.add(new TextField(IndexFields.NAME, name.text(), Field.Store.YES));
        document.add(new StoredField(IndexFields.NAME_KIND, name.kind()));
        document.add(new NumericDocValuesField(IndexFields.NAME_RANK, name.text().length()));
        return document;
    }

    /** What was not committed is lost, as if the process had been killed. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
