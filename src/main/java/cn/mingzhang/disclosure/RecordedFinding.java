package cn.mingzhang.disclosure;

import cn.mingzhang.finding.Severity;
import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A finding kept with its disclosure (疑点). */
@Entity
@Table(name = "recorded_finding")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class RecordedFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    private String rule;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String message;

    private String expected;

    private String found;

    @Convert(converter = SourceLocationsColumn.class)
    @Column(name = "place")
    private List<SourceLocation> at = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    /** Place among its siblings, from 0. */
    public int getPosition() {
        return position;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public List<SourceLocation> getAt() {
        return at;
    }

    public void setAt(List<SourceLocation> at) {
        this.at = at;
    }

    void belongTo(Disclosure owner, int index) {
        disclosure = owner;
        position = index;
    }

    protected RecordedFinding() {
    }

    public RecordedFinding(cn.mingzhang.finding.Finding finding) {
        rule = finding.rule();
        severity = finding.severity();
        message = finding.message();
        expected = finding.expected();
        found = finding.found();
        at = new ArrayList<>(finding.at());
    }
}
