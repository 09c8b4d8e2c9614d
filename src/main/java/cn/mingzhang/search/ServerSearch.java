package cn.mingzhang.search;

import cn.mingzhang.store.StoreSettings;
import cn.mingzhang.store.Transactions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the index of the portal (门户检索): looks a few times a second whether this or another process has published, and whether another
 * generation was built.
 */
@Singleton
@Startup
@DependsOn("ServerStore")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerSearch {

    private static final Logger LOG = Logger.getLogger(ServerSearch.class.getName());
    private static final long MILLISECONDS = 250;

    @Resource
    private ManagedScheduledExecutorService background;
    @Inject
    private Transactions transactions;

    private LiveIndex index;
    private ScheduledFuture<?> following;
    private String failure = "";

    @PostConstruct
    void begin() {
        try {
            index = new LiveIndex(SearchSettings.folder(StoreSettings.ofEnvironment()), transactions, SearchWords.packaged());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        following = background.scheduleWithFixedDelay(this::follow, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** A failure is told once, not four times a second; an exception would end the schedule. */
    private void follow() {
        try {
            index.follow();
            failure = "";
        } catch (IOException | RuntimeException e) {
            if (!failure.equals(String.valueOf(e.getMessage()))) {
                failure = String.valueOf(e.getMessage());
                LOG.log(Level.WARNING, "search index does not follow the store", e);
            }
        }
    }

    public LiveIndex index() {
        return index;
    }

    @PreDestroy
    void end() {
        following.cancel(false);
        try {
            index.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "search index not closed", e);
        }
    }
}
