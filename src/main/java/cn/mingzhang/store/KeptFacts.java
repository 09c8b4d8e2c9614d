package cn.mingzhang.store;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Writes down beside a disclosure what is asked of many at once (记下要点): its money facts, the tally of its promises and
 * the lines of its projects. Whoever publishes a disclosure calls {@link #write} in the same transaction.
 */
public final class KeptFacts {

    private static final int LOT = 10;

    private KeptFacts() {
    }

    /** Writes a disclosure down anew. */
    public static void write(EntityManager entities, Disclosure disclosure) {
        entities.createQuery("delete from StatedFact f where f.disclosure = :disclosure").setParameter("disclosure", disclosure).executeUpdate();
        entities.createQuery("delete from PromiseTally t where t.disclosure = :disclosure").setParameter("disclosure", disclosure).executeUpdate();
        Account account = Account.of(disclosure);
        account.facts().forEach(fact -> entities.persist(new StatedFact(disclosure, fact, false)));
        if (disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS) {
            account.planned(Measure.THREE_PUBLIC).ifPresent(fact -> entities.persist(new StatedFact(disclosure, fact, true)));
        }
        entities.persist(new PromiseTally(disclosure));
        new ProjectLines(entities).write(disclosure);
    }

    /** Takes a disclosure that was withdrawn out of the lists that show only what is published. */
    static void forget(EntityManager entities, Disclosure disclosure) {
        new ProjectLines(entities).write(disclosure);
    }

    /** Writes down a few of the published disclosures that were taken in before anything was written down; false when there were none. */
    static boolean catchUp(Transactions transactions) {
        return transactions.call(entities -> {
            List<Disclosure> missing = entities.createQuery("select d from Disclosure d where d.status = :published and not exists "
                            + "(select t.id from PromiseTally t where t.id = d.id) order by d.id", Disclosure.class)
                    .setParameter("published", Disclosure.Status.PUBLISHED).setMaxResults(LOT).getResultList();
            missing.forEach(disclosure -> write(entities, disclosure));
            return !missing.isEmpty();
        });
    }
}
