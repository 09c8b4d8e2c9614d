package cn.mingzhang.publication;

import cn.mingzhang.disclosure.InstantColumn;
import cn.mingzhang.redaction.PersonalData;
import cn.mingzhang.redaction.Proposal;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.staff.StaffMember;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something in a file that may have to be hidden (隐去), and what a person decided about it. */
@Entity
@Table(name = "concealment")
public class Concealment {

    /** What was decided. */
    public enum Decision { HIDE, KEEP }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "submission_id")
    private Submission submission;

    private int position;

    @Enumerated(EnumType.STRING)
    private PersonalData kind;

    private String body;
    private String place;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String why;

    @ManyToOne
    @JoinColumn(name = "staff_id")
    private StaffMember by;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    /** For JPA. */
    protected Concealment() {
    }

    Concealment(Submission submission, int position, Proposal proposal) {
        this.submission = submission;
        this.position = position;
        this.kind = proposal.kind();
        this.body = proposal.text();
        this.place = proposal.at().code();
    }

    void decide(Decision taken, String reason, StaffMember member, Instant now) {
        decision = taken;
        why = reason;
        by = member;
        at = now;
    }

    Concealment copyFor(Submission other) {
        Concealment copy = new Concealment(other, position, getProposal());
        copy.decide(decision, why, by, at);
        return copy;
    }

    public Long getId() {
        return id;
    }

    public PersonalData getKind() {
        return kind;
    }

    /** What stands in the file. Never leaves the desk. */
    public String getText() {
        return body;
    }

    public SourceLocation getPlace() {
        return SourceLocation.ofCode(place);
    }

    public Proposal getProposal() {
        return new Proposal(kind, body, getPlace());
    }

    /** Null while nobody has decided. */
    public Decision getDecision() {
        return decision;
    }

    public boolean isHidden() {
        return decision == Decision.HIDE;
    }

    public String getWhy() {
        return why;
    }

    public StaffMember getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
