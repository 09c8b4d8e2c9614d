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

/** A passage of the narrative (文字说明) under its heading. */
@Entity
@Table(name = "passage")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    /** As the form prints it. */
    private String heading;

    /** Verbatim; paragraphs are parted by a line feed, sentences broken by a page are mended. */
    @Column(name = "body")
    private String text;

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

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
