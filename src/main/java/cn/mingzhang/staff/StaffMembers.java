package cn.mingzhang.staff;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The people who work at the desk (工作人员名册). */
public class StaffMembers {

    private final EntityManager entities;

    public StaffMembers(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<StaffMember> find(String name) {
        return entities.createQuery("select s from StaffMember s where s.name = :name", StaffMember.class)
                .setParameter("name", StaffMember.folded(name)).getResultStream().findFirst();
    }

    public List<StaffMember> all() {
        return entities.createQuery("select s from StaffMember s order by s.active desc, s.name", StaffMember.class).getResultList();
    }

    public void add(StaffMember member) {
        entities.persist(member);
    }
}
