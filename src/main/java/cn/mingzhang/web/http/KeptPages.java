package cn.mingzhang.web.http;

import cn.mingzhang.store.Touches;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps rendered pages until a publication touches what they rest on (保留的页面). Bounded by bytes; what is asked for often stays. A page
 * that several visitors ask for at once is rendered once.
 */
class KeptPages {

    /** Renders a page; null when it was answered but must not be kept. */
    interface Rendering {
        KeptPage render(long number) throws IOException, ServletException;
    }

    private static final int PATIENCE_SECONDS = 20;
    private static final int TRIES = 3;

    private final Touches touches;
    private final Cache<String, KeptPage> pages;
    private final Map<String, CompletableFuture<KeptPage>> underWay = new ConcurrentHashMap<>();

    KeptPages(Touches touches, long bytes) {
        this.touches = touches;
        // What little there is to tidy up is done by whoever comes along, not by threads that know nothing of the application.
        this.pages = Caffeine.newBuilder().maximumWeight(bytes).weigher((String address, KeptPage page) -> 2 * address.length() + page.weight())
                .executor(Runnable::run).build();
    }

    /** The page kept for an address, if nothing it rests on was published since; else null. */
    KeptPage find(String address) {
        KeptPage page = pages.getIfPresent(address);
        return page != null && isFresh(page) ? page : null;
    }

    /** The page of an address, kept or rendered now; null when the rendering answered by itself and left nothing to keep. */
    KeptPage of(String address, Rendering rendering) throws IOException, ServletException {
        for (int i = 0; i < TRIES; i++) {
            KeptPage kept = find(address);
            if (kept != null) {
                return kept;
            }
            CompletableFuture<KeptPage> mine = new CompletableFuture<>();
            CompletableFuture<KeptPage> theirs = underWay.putIfAbsent(address, mine);
            if (theirs == null) {
                return render(address, rendering, mine);
            }
            KeptPage page = await(theirs);
            if (page == null) {
                break;
            }
            if (isFresh(page)) {
                return page;
            }
        }
        return rendering.render(touches.number());
    }

    private KeptPage render(String address, Rendering rendering, CompletableFuture<KeptPage> promise) throws IOException, ServletException {
        try {
            // Somebody may have finished it between our look and our turn.
            KeptPage page = find(address);
            if (page == null) {
                page = rendering.render(touches.number());
                if (page != null && isFresh(page)) {
                    pages.put(address, page);
                }
            }
            promise.complete(page);
            return page;
        } finally {
            underWay.remove(address, promise);
            promise.complete(null);
        }
    }

    private boolean isFresh(KeptPage page) {
        return !page.grounds().touched(touches, page.number());
    }

    private static KeptPage await(CompletableFuture<KeptPage> promise) {
        try {
            return promise.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Bytes kept at present. */
    long weight() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
