package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A term explained by the department (名词解释). */
@Entity
@Table(name = "glossary_term")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class GlossaryTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    private String term;

    private String definition;

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @Column(name = "place")
    private SourceLocation at;

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

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public SourceLocation getAt() {
        return at;
    }

    public void setAt(SourceLocation at) {
        this.at = at;
    }

    void belongTo(Disclosure owner, int index) {
        disclosure = owner;
        position = index;
    }
}
