package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.InstantColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the log of what was published (发布记录), numbered without a gap from 1 in the order of commits. Whoever keeps a copy of
 * published facts, be it a page or the search index, remembers the last number it has seen and asks for those after it.
 */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    private long number;

    @ManyToOne
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    /** For JPA. */
    protected Publication() {
    }

    Publication(long number, Disclosure disclosure, Instant at) {
        this.number = number;
        this.disclosure = disclosure;
        this.at = at;
    }

    public long getNumber() {
        return number;
    }

    /** What became public, or ceased to be: its present status tells. */
    public Disclosure getDisclosure() {
        return disclosure;
    }

    public Instant getAt() {
        return at;
    }
}
