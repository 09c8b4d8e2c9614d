package cn.mingzhang.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A department or unit that publishes disclosures (部门、单位). */
@Entity
@Table(name = "agency")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    /** Full official name. */
    private String name;

    /** Its name in addresses: the name, with the code behind it where two agencies share a name. */
    private String slug;

    /** Budget code of the department (部门代码), or null. */
    private String code;

    /** Region (行政区), such as 山西省临汾市; null when unknown. */
    private String region;

    /** The department it belongs to (主管部门), or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Agency parent;

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public Agency getParent() {
        return parent;
    }

    public void setParent(Agency parent) {
        this.parent = parent;
    }
}
