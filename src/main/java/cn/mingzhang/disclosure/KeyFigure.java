package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
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
import java.math.BigDecimal;

/** A figure stated in the narrative (关键数据): 本年收入 7,152.64 万元. */
@Entity
@Table(name = "key_figure")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class KeyFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    /** What it measures, in the words of the sentence. */
    private String name;

    /** The number as printed. */
    @Convert(converter = FigureColumn.class)
    @Column(name = "printed_value")
    private Figure value;

    /** 万元, 辆, 平方米, % …; null when none is printed. */
    @Column(name = "unit_label")
    private String unit;

    /** Share or rate of change stated with it, in percent; null when none. */
    @Convert(converter = DecimalColumn.class)
    @Column(name = "percent_value")
    private BigDecimal percent;

    /** increase or decrease where the sentence says so, else null. */
    private String direction;

    /** Heading it stands under. */
    private String section;

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

    public Figure getValue() {
        return value;
    }

    public void setValue(Figure value) {
        this.value = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    void belongTo(Disclosure owner, int index) {
        disclosure = owner;
        position = index;
    }
}
