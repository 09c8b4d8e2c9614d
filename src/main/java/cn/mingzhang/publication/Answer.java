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

/** What a named person says to a finding (答复). A finding that blocks publication blocks it until somebody answers for it. */
@Entity
@Table(name = "answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "submission_id")
    private Submission submission;

    @Column(name = "finding_key")
    private String findingKey;

    private String body;

    @ManyToOne
    @JoinColumn(name = "staff_id")
    private StaffMember by;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    /** For JPA. */
    protected Answer() {
    }

    Answer(Submission submission, String findingKey) {
        this.submission = submission;
        this.findingKey = findingKey;
    }

    void say(String text, StaffMember member, Instant now) {
        body = text;
        by = member;
        at = now;
    }

    Answer copyFor(Submission other) {
        Answer copy = new Answer(other, findingKey);
        copy.say(body, by, at);
        return copy;
    }

    /** Tells the finding again after the file was checked anew: {@link Draft#key}. */
    public String getFindingKey() {
        return findingKey;
    }

    public String getText() {
        return body;
    }

    public StaffMember getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
