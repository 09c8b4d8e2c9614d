package cn.mingzhang.web.desk;

import cn.mingzhang.publication.Submission;
import cn.mingzhang.publication.Submissions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/**
 * Reads what was uploaded, in the background (读取队列). What a stop of the portal left unread is read at the next start: the store knows
 * it, the queue itself remembers nothing.
 */
@Singleton
@Startup
@DependsOn("ServerStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadingQueue {

    private static final System.Logger LOG = System.getLogger(ReadingQueue.class.getName());

    @Inject
    private Desk desk;
    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void goOn() {
        List<Long> unread = desk.transactions().call(entities -> new Submissions(entities).unread().stream().map(Submission::getId).toList());
        unread.forEach(this::add);
    }

    /** Has a received file read as soon as there is a place. */
    public void add(long id) {
        executor.submit(() -> read(id));
    }

    private void read(long id) {
        try {
            desk.workflow().read(id);
        } catch (IOException | RuntimeException e) {
            // It stays unread in the store and is tried again at the next start.
            LOG.log(System.Logger.Level.ERROR, "submission " + id + " was not read", e);
        }
    }
}
