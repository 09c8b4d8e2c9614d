package cn.mingzhang.store;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Runs work in one transaction: all of it is kept, or nothing when it throws. */
public interface Transactions {

    <T> T call(Function<EntityManager, T> work);
}
