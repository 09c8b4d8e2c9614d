package cn.mingzhang.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** The server's own transactions (JTA). */
@ApplicationScoped
public class ServerTransactions implements Transactions {

    @PersistenceContext(unitName = "mingzhang")
    private EntityManager entities;

    @Override
    @Transactional(value = Transactional.TxType.REQUIRED, rollbackOn = Throwable.class)
    public <T> T call(Function<EntityManager, T> work) {
        return work.apply(entities);
    }
}
