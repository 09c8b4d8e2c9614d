package cn.mingzhang.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who did what, when and from where (操作记录): written in the transaction of what was done, never changed. The chain of hashes shows
 * whether anybody changed it behind our back; the hash of the head can be kept elsewhere each day.
 */
public class AuditTrail {

    /** Lines read at a time. */
    private static final int STRETCH = 1000;

    private final EntityManager entities;
    private final Clock clock;

    public AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The end of the trail: how many lines it has, and the hash of the last. */
    public record Head(long number, String hash) {
    }

    /** Writes the next line. */
    public void append(Actor actor, String action, String subject, String details) {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry = new AuditEntry(head.number() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), actor, action, subject, details, head.hash());
        entities.persist(entry);
        head.moveTo(entry);
    }

    public Head head() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
        return new Head(head.number(), head.hash());
    }

    /** Lines after a number, in order. */
    public List<AuditEntry> after(long number, int limit) {
        return entities.createQuery("select e from AuditEntry e where e.number > :number order by e.number", AuditEntry.class)
                .setParameter("number", number).setMaxResults(limit).getResultList();
    }

    /** The last lines, the newest first. */
    public List<AuditEntry> newest(int limit) {
        return entities.createQuery("select e from AuditEntry e order by e.number desc", AuditEntry.class).setMaxResults(limit).getResultList();
    }

    /** All lines about one thing, in order. */
    public List<AuditEntry> about(String subject) {
        return entities.createQuery("select e from AuditEntry e where e.subject = :subject order by e.number", AuditEntry.class)
                .setParameter("subject", subject).getResultList();
    }

    /** Recomputes the whole chain; the sentence says where it breaks first, and is empty when it holds. */
    public Optional<String> firstBreak() {
        String previous = "0".repeat(64);
        long number = 0;
        List<AuditEntry> stretch = after(0, STRETCH);
        while (!stretch.isEmpty()) {
            for (AuditEntry entry : stretch) {
                number++;
                if (entry.getNumber() != number) {
                    return Optional.of("缺第 " + number + " 条记录");
                }
                if (!entry.getPrevious().equals(previous) || !entry.computed().equals(entry.getHash())) {
                    return Optional.of("第 " + number + " 条记录被改动过，或它的前一条被换过");
                }
                previous = entry.getHash();
            }
            entities.clear();
            stretch = after(number, STRETCH);
        }
        Head head = head();
        return head.number() == number && head.hash().equals(previous) ? Optional.empty()
                : Optional.of("末尾与登记的不符：登记 " + head.number() + " 条，实有 " + number + " 条");
    }
}
