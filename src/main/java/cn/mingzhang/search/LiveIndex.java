package cn.mingzhang.search;

import cn.mingzhang.store.Transactions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The live index of a store (在用索引): opened or built, kept up to the store, exchanged for another generation while searches go on. One
 * thread calls {@link #follow()}; any number search.
 */
public final class LiveIndex implements SearchIndex, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());
    private static final int TRIES = 3;

    private record Open(Path folder, DisclosureIndex index, DisclosureSearch search) {
    }

    private final IndexGenerations generations;
    private final PublicationFollower follower;
    private final SearchWords words;
    private volatile Open open;
    private volatile IndexStatus status = IndexStatus.STARTING;

    /** The index of a folder for a store; nothing is opened before the first {@link #follow()}. */
    public LiveIndex(Path folder, Transactions transactions, SearchWords words) throws IOException {
        generations = new IndexGenerations(folder);
        follower = new PublicationFollower(transactions);
        this.words = words;
    }

    /** How far the index is. */
    public IndexStatus status() {
        return status;
    }

    /** Opens or builds what is not open, takes over another generation, takes in what was published. To be called again and again. */
    public synchronized void follow() throws IOException {
        Path current = generations.current();
        if (open == null || !open.folder().equals(current)) {
            if (current == null || !takeOver(current)) {
                rebuild();
            }
        }
        if (follower.published() != open.index().format().publication()) {
            follower.catchUp(open.index(), this::reached);
        }
        status = new IndexStatus(IndexStatus.State.READY, open.index().format().publication(), open.index().format().publication());
    }

    /** Builds a new generation beside the live one, which goes on answering, and switches. */
    public synchronized void rebuild() throws IOException {
        Path folder = build(generations, follower, number -> reached(number));
        LOG.info("search index built anew in " + folder.getFileName());
        if (!takeOver(folder)) {
            throw new IOException("新建的索引打不开：" + folder);
        }
    }

    /** Builds a generation and makes it live, for a portal that may be running in another process to take over. */
    public static void rebuild(Path folder, Transactions transactions, LongConsumer progress) throws IOException {
        IndexGenerations generations = new IndexGenerations(folder);
        build(generations, new PublicationFollower(transactions), progress);
    }

    private static Path build(IndexGenerations generations, PublicationFollower follower, LongConsumer progress) throws IOException {
        Path folder = generations.begin();
        try (DisclosureIndex index = DisclosureIndex.open(folder)) {
            index.commit(0, "");
            follower.catchUp(index, progress);
            // while the lock is held, nobody takes the new generation for a leftover
            generations.switchTo(folder);
        }
        return folder;
    }

    private void reached(long number) {
        status = new IndexStatus(open == null ? IndexStatus.State.BUILDING : IndexStatus.State.READY, number, follower.published());
    }

    /** False when it cannot be used: of another format or store, or broken. */
    private boolean takeOver(Path folder) throws IOException {
        if (!DisclosureIndex.isReadable(folder)) {
            LOG.warning("search index " + folder.getFileName() + " cannot be read by this version and is built anew");
            return false;
        }
        DisclosureIndex index;
        try {
            index = DisclosureIndex.open(folder);
        } catch (LockObtainFailedException held) {
            throw new IOException("索引正被另一个程序使用：" + folder, held);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "search index " + folder.getFileName() + " is broken and is built anew", broken);
            return false;
        }
        if (!follower.isOf(index.format())) {
            index.close();
            LOG.warning("search index " + folder.getFileName() + " is of another store and is built anew");
            return false;
        }
        Open former = open;
        open = new Open(folder, index, new DisclosureSearch(index, words));
        if (former != null) {
            former.index().close();
        }
        generations.dropOthers();
        return true;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        SearchResult result = with(search -> search.search(request));
        return result == null ? SearchResult.refused("检索索引正在准备，请稍候再查。") : result;
    }

    @Override
    public void forEach(SearchRequest request, int limit, Consumer<SearchHit> taker) {
        Open now = open;
        if (now != null) {
            now.search().forEach(request, limit, taker);
        }
    }

    @Override
    public List<Suggestion> suggest(String begun, int limit) {
        List<Suggestion> found = with(search -> search.suggest(begun, limit));
        return found == null ? List.of() : found;
    }

    @Override
    public List<SearchHit> similarProjects(String text, String exceptSha256, int limit) {
        List<SearchHit> found = with(search -> search.similarProjects(text, exceptSha256, limit));
        return found == null ? List.of() : found;
    }

    /** A generation may be closed under a search that has just taken it; then the next one answers. */
    private <T> T with(Function<DisclosureSearch, T> work) {
        for (int i = 1; open != null; i++) {
            try {
                return work.apply(open.search());
            } catch (AlreadyClosedException exchanged) {
                if (i == TRIES) {
                    throw exchanged;
                }
            }
        }
        return null;
    }

    @Override
    public synchronized void close() throws IOException {
        if (open != null) {
            open.index().close();
            open = null;
        }
    }
}
