package cn.mingzhang.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings the kept facts of an older store up to date when the portal starts, in the background. */
@Singleton
@Startup
@DependsOn("ServerStore")
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerKeptFacts {

    private static final Logger LOG = Logger.getLogger(ServerKeptFacts.class.getName());

    @Resource
    private ManagedExecutorService background;
    @Inject
    private Transactions transactions;

    @PostConstruct
    void begin() {
        background.submit(this::catchUp);
    }

    private void catchUp() {
        try {
            boolean more = true;
            while (more) {
                more = KeptFacts.catchUp(transactions);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the facts of published disclosures could not be written down", e);
        }
    }
}
