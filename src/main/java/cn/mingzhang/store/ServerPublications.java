package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Notices publications in the server (发布守望): the portal's own as soon as they are committed, those of other processes by looking at
 * the log five times a second. Requests never wait for it, so that kept pages are served while the database is not.
 */
@ApplicationScoped
public class ServerPublications {

    private static final Logger LOG = Logger.getLogger(ServerPublications.class.getName());
    private static final int PAUSE_MILLIS = 200;
    /** Publications looked at one by one; after more than that everything counts as touched. */
    private static final int FEW = 200;

    @Inject
    private Transactions transactions;
    @Resource
    private ManagedScheduledExecutorService timer;

    private final Touches touches = new Touches();
    private ScheduledFuture<?> watching;
    private boolean failing;

    @PostConstruct
    void begin() {
        watching = timer.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        watching.cancel(false);
    }

    public Touches touches() {
        return touches;
    }

    /** Reads what was published since the last look. A database that does not answer leaves everything as it was. */
    public synchronized void look() {
        try {
            transactions.call(entities -> {
                catchUp(entities);
                return null;
            });
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(Level.WARNING, "the log of publications cannot be read; pages are kept as they are", e);
            }
            failing = true;
        }
    }

    private void catchUp(EntityManager entities) {
        Disclosures disclosures = new Disclosures(entities);
        long published = disclosures.publications();
        long seen = touches.number();
        if (published == seen) {
            return;
        }
        if (seen == Touches.UNKNOWN || published - seen > FEW) {
            touches.touchAll(published);
            return;
        }
        for (Publication publication : disclosures.publishedAfter(seen, FEW)) {
            Agency agency = publication.getDisclosure().getAgency();
            if (agency == null) {
                touches.touch(publication.getNumber(), List.of());
            } else {
                touches.touch(publication.getNumber(), kin(agency, new Agencies(entities)));
            }
        }
    }

    /** An agency with the one above it and those below it: their pages name each other, and a new one may come between. */
    private static List<Long> kin(Agency agency, Agencies agencies) {
        List<Long> kin = new ArrayList<>();
        kin.add(agency.getId());
        if (agency.getParent() != null) {
            kin.add(agency.getParent().getId());
        }
        agencies.under(agency).forEach(unit -> kin.add(unit.getId()));
        return kin;
    }
}
