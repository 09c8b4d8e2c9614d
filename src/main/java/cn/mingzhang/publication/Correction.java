package cn.mingzhang.publication;

import cn.mingzhang.disclosure.InstantColumn;
import cn.mingzhang.staff.StaffMember;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One value put right by a person (更正): what was read stays beside what it should be, with who, when and why. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "submission_id")
    private Submission submission;

    private String pointer;

    @Column(name = "read_value")
    private String read;

    @Column(name = "corrected_value")
    private String corrected;

    private String why;

    @ManyToOne
    @JoinColumn(name = "staff_id")
    private StaffMember by;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    /** For JPA. */
    protected Correction() {
    }

    Correction(Submission submission, String pointer, String read) {
        this.submission = submission;
        this.pointer = pointer;
        this.read = read;
    }

    void correct(String value, String reason, StaffMember member, Instant now) {
        corrected = value;
        why = reason;
        by = member;
        at = now;
    }

    Correction copyFor(Submission other) {
        Correction copy = new Correction(other, pointer, read);
        copy.correct(corrected, why, by, at);
        return copy;
    }

    /** Which value, as a JSON pointer into the facts: {@code /tables/0/rows/3/amounts/合计}. */
    public String getPointer() {
        return pointer;
    }

    /** The value as it was read; null when nothing was. */
    public String getRead() {
        return read;
    }

    /** The value as it should be; null when there should be none. */
    public String getCorrected() {
        return corrected;
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
