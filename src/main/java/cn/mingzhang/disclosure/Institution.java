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

/** A unit of the department (机构设置). */
@Entity
@Table(name = "institution")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Institution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    private String name;

    /** 单位性质. */
    private String nature;

    /** 单位规格. */
    @Column(name = "rank_name")
    private String rank;

    /** 经费保障形式. */
    private String funding;

    /** What it does, where told. */
    private String duty;

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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank;
    }

    public String getFunding() {
        return funding;
    }

    public void setFunding(String funding) {
        this.funding = funding;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
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
