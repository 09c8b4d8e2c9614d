package cn.mingzhang.web.file;

import cn.mingzhang.export.KeptDataPackage;
import cn.mingzhang.export.KeptDataPackage.Packed;
import cn.mingzhang.store.StoreSettings;
import cn.mingzhang.store.Transactions;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Packs the data package when somebody asks for it after a publication, once for all who ask, beside the requests (打包). Whoever asks
 * meanwhile gets the one before, which says how old it is; only when there is none do they wait.
 */
@ApplicationScoped
public class Packing {

    private static final Logger LOG = Logger.getLogger(Packing.class.getName());
    private static final long PATIENCE_SECONDS = 20;

    @Resource
    private ManagedExecutorService executor;

    private final Transactions transactions;
    private KeptDataPackage kept;
    private CompletableFuture<Packed> running;

    @Inject
    public Packing(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For the container's proxy only. */
    protected Packing() {
        this(null);
    }

    /** What is packed of the present state, or failing that of the state before; empty when the first is still being packed. */
    Optional<Packed> newest() throws IOException {
        Optional<Packed> current = kept().current();
        if (current.isPresent()) {
            return current;
        }
        CompletableFuture<Packed> packing = pack();
        Optional<Packed> former = kept().any();
        try {
            // A small data set is packed within a moment, and then nobody gets the one before.
            return Optional.of(packing.get(former.isPresent() ? 1 : PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException stillPacking) {
            return former;
        } catch (ExecutionException e) {
            LOG.log(Level.SEVERE, "the data package was not packed", e.getCause());
            return former;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return former;
        }
    }

    private synchronized KeptDataPackage kept() {
        if (kept == null) {
            kept = new KeptDataPackage(transactions, StoreSettings.ofEnvironment().folder());
        }
        return kept;
    }

    private synchronized CompletableFuture<Packed> pack() {
        if (running == null || running.isDone()) {
            KeptDataPackage files = kept();
            CompletableFuture<Packed> packing = new CompletableFuture<>();
            executor.execute(() -> {
                try {
                    packing.complete(files.pack());
                } catch (IOException | RuntimeException e) {
                    packing.completeExceptionally(e);
                }
            });
            running = packing;
        }
        return running;
    }
}
