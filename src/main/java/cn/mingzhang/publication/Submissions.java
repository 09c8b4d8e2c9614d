package cn.mingzhang.publication;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.staff.StaffMember;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was uploaded (报送件), for the desk only. A person sees what is of the agencies he or she works for, and the own uploads. */
public class Submissions {

    private final EntityManager entities;

    public Submissions(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Submission> find(long id) {
        return Optional.ofNullable(entities.find(Submission.class, id));
    }

    /** The one a person may see; to others it is as if it were not there. */
    public Optional<Submission> find(long id, StaffMember member) {
        return find(id).filter(submission -> isSeenBy(submission, member));
    }

    /** In these states, the newest first. */
    public List<Submission> in(Set<State> states, StaffMember member, int limit) {
        return entities.createQuery("select s from Submission s left join fetch s.agency where s.state in :states order by s.uploadedAt desc, s.id desc", Submission.class)
                .setParameter("states", states).getResultStream().filter(submission -> isSeenBy(submission, member)).limit(limit).toList();
    }

    /** Received but not read to the end: what is left to do after a restart. */
    public List<Submission> unread() {
        return entities.createQuery("select s from Submission s where s.state in :states order by s.id", Submission.class)
                .setParameter("states", EnumSet.of(State.RECEIVED, State.READING)).getResultList();
    }

    /** The same content that is still on its way or public. */
    public Optional<Submission> ofContent(String sha256) {
        return entities.createQuery("select s from Submission s where s.sha256 = :sha256 and s.state not in :gone order by s.id desc", Submission.class)
                .setParameter("sha256", sha256).setParameter("gone", EnumSet.of(State.DISCARDED, State.WITHDRAWN, State.REFUSED, State.SUPERSEDED))
                .getResultStream().findFirst();
    }

    /** The submission a disclosure was published from; empty for what was imported. */
    Optional<Submission> of(Disclosure disclosure) {
        return entities.createQuery("select s from Submission s where s.disclosure = :disclosure", Submission.class)
                .setParameter("disclosure", disclosure).getResultStream().findFirst();
    }

    void add(Submission submission) {
        entities.persist(submission);
    }

    Agency agencyNamed(String name) {
        return name == null ? null : entities.createQuery("select a from Agency a where a.name = :name order by a.id", Agency.class)
                .setParameter("name", name).getResultStream().findFirst().orElse(null);
    }

    private static boolean isSeenBy(Submission submission, StaffMember member) {
        return member.worksFor(submission.getAgency())
                || submission.getUploadedBy() != null && submission.getUploadedBy().getId().equals(member.getId());
    }
}
