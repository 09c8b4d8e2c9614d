package cn.mingzhang.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands out the portal's index to whoever injects it, as {@link SearchIndex} or with its status. */
@ApplicationScoped
public class SearchProducer {

    @EJB
    private ServerSearch server;

    @Produces
    LiveIndex index() {
        return server.index();
    }
}
