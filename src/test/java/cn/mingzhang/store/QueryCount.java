package cn.mingzhang.store;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the queries sent to the database while it is open. */
class QueryCount extends SessionEventAdapter implements AutoCloseable {

    private final Session session;
    private long queries;

    QueryCount(EntityManager entities) {
        session = entities.getEntityManagerFactory().unwrap(Session.class);
        session.getEventManager().addListener(this);
    }

    long queries() {
        return queries;
    }

    @Override
    public void postExecuteCall(SessionEvent event) {
        queries++;
    }

    @Override
    public void close() {
        session.getEventManager().removeListener(this);
    }
}
