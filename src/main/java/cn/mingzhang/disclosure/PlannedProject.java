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

/** A project of a plan listed in a table (规划工程项目). */
@Entity
@Table(name = "planned_project")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class PlannedProject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    /** Table it stands in, such as 表4-2. */
    @Column(name = "table_label")
    private String table;

    /** 工程类别. */
    private String category;

    /** 编号. */
    @Column(name = "number_label")
    private String number;

    private String name;

    /** 主要建设内容. */
    private String content;

    /** 投资估算 as printed, in 万元; / means none is stated; null when blank. */
    private String investment;

    /** 实施年限. */
    @Column(name = "years_label")
    private String years;

    /** 责任单位. */
    private String responsible;

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

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getInvestment() {
        return investment;
    }

    public void setInvestment(String investment) {
        this.investment = investment;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
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
