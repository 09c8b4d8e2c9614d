package cn.mingzhang.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the audit trail, in one row: whoever locks it writes the next line alone. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id;

    private long number;
    private String hash;

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    void moveTo(AuditEntry last) {
        number = last.getNumber();
        hash = last.getHash();
    }
}
