package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Disclosure.Status;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Makes a disclosure public, or takes it back (发布与撤回), inside the transaction of whoever decides it: the version before it is
 * superseded and the log is written in the same step. Only one at a time: the counter is locked first.
 */
public class Publishing {

    private final EntityManager entities;
    private final Clock clock;

    public Publishing(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Waits until nobody else publishes; what is looked up afterwards stays true until the transaction ends. */
    void await() {
        counter();
    }

    private PublicationCounter counter() {
        return entities.find(PublicationCounter.class, PublicationCounter.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Stores a new disclosure as the next version of its agency, year and kind; returns the version it supersedes, or null. */
    public Disclosure publish(Disclosure disclosure) {
        PublicationCounter counter = counter();
        disclosure.setAgency(new AgencyRegister(entities).agencyOf(disclosure));
        List<Disclosure> former = versions(disclosure);
        Disclosure superseded = former.stream().filter(version -> version.getStatus() == Status.PUBLISHED).findFirst().orElse(null);
        former.stream().filter(version -> version.getStatus() == Status.PUBLISHED).forEach(version -> version.setStatus(Status.SUPERSEDED));
        Instant now = now();
        disclosure.setVersion(former.isEmpty() ? 1 : former.get(0).getVersion() + 1);
        disclosure.setStatus(Status.PUBLISHED);
        disclosure.setImportedAt(now);
        disclosure.setPublishedAt(now);
        entities.persist(disclosure);
        entities.persist(new Publication(counter.next(), disclosure, now));
        KeptFacts.write(entities, disclosure);
        return superseded;
    }

    /** Takes a published disclosure back; its address keeps a notice with the reason. */
    public void withdraw(Disclosure disclosure, String why) {
        PublicationCounter counter = counter();
        disclosure.setStatus(Status.WITHDRAWN);
        disclosure.setWithdrawal(why);
        entities.persist(new Publication(counter.next(), disclosure, now()));
        KeptFacts.forget(entities, disclosure);
    }

    /** All versions of the same agency, year and kind, the newest first; none when one of the three is not known. */
    private List<Disclosure> versions(Disclosure disclosure) {
        Agency agency = disclosure.getAgency();
        if (agency == null || agency.getId() == null || disclosure.getFiscalYear() == null || disclosure.getKind() == null) {
            return List.of();
        }
        return entities.createQuery("select d from Disclosure d where d.agency = :agency and d.fiscalYear = :year and d.kind = :kind "
                        + "order by d.version desc", Disclosure.class)
                .setParameter("agency", agency).setParameter("year", disclosure.getFiscalYear())
                .setParameter("kind", disclosure.getKind()).getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
