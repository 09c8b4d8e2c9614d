package cn.mingzhang.publication;

import cn.mingzhang.disclosure.InstantColumn;
import cn.mingzhang.source.Sha256;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * One line of the audit trail (操作记录). Its hash covers all it says and the hash of the line before, so that a line cannot be
 * changed, taken out or put in between without breaking all lines after it.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private long number;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String actor;
    private String address;
    private String action;
    private String subject;
    private String details;
    private String previous;
    private String hash;

    /** For JPA. */
    protected AuditEntry() {
    }

    AuditEntry(long number, Instant at, Actor actor, String action, String subject, String details, String previous) {
        this.number = number;
        this.at = at;
        this.actor = actor.name();
        this.address = actor.address();
        this.action = action;
        this.subject = subject;
        this.details = details;
        this.previous = previous;
        this.hash = computed();
    }

    public long getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    /** Who did it. */
    public String getActor() {
        return actor;
    }

    /** From which network address. */
    public String getAddress() {
        return address;
    }

    public String getAction() {
        return action;
    }

    /** What it was done to. */
    public String getSubject() {
        return subject;
    }

    public String getDetails() {
        return details;
    }

    /** The hash of the line before; of zeros for the first. */
    public String getPrevious() {
        return previous;
    }

    public String getHash() {
        return hash;
    }

    /** SHA-256 over all that the line says; each field is told apart by its length, so that no text can move from one to the next. */
    String computed() {
        StringBuilder text = new StringBuilder();
        for (String field : List.of(Long.toString(number), at.toString(), actor, address, action, subject, details == null ? "" : details, previous)) {
            text.append(field.length()).append(':').append(field);
        }
        return Sha256.of(text.toString());
    }
}
