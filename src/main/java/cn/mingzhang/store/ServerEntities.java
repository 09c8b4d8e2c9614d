package cn.mingzhang.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/**
 * One entity manager for each request in the server, for reading: parts of a disclosure can be loaded until the page is written.
 * Writing goes through {@link Transactions}.
 */
@ApplicationScoped
public class ServerEntities {

    @PersistenceUnit(unitName = "mingzhang")
    private EntityManagerFactory factory;

    @Produces
    @RequestScoped
    EntityManager open() {
        return factory.createEntityManager();
    }

    void close(@Disposes EntityManager entities) {
        entities.close();
    }
}
