package cn.mingzhang.store;

import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.FigureColumn;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
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
import java.math.BigDecimal;

/** A {@link Fact} of a disclosure, kept beside it so that many disclosures can be asked at once (要点数字). */
@Entity
@Table(name = "stated_fact")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class StatedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private boolean planned;

    @Convert(converter = FigureColumn.class)
    @Column(name = "printed_value")
    private Figure figure;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_label")
    private MoneyUnit unit;

    @Column(name = "stands_in")
    private String source;

    /** For JPA. */
    protected StatedFact() {
    }

    public StatedFact(Disclosure disclosure, Fact fact, boolean planned) {
        this.disclosure = disclosure;
        this.measure = fact.measure();
        this.planned = planned;
        this.figure = fact.figure();
        this.unit = fact.unit();
        this.source = fact.source();
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public Measure getMeasure() {
        return measure;
    }

    /** Whether it is the budget that final accounts print beside what was spent. */
    public boolean isPlanned() {
        return planned;
    }

    public Figure getFigure() {
        return figure;
    }

    /** Null for a number of people. */
    public MoneyUnit getUnit() {
        return unit;
    }

    /** In words, where in the disclosure it stands. */
    public String getSource() {
        return source;
    }

    /** In 元, for comparing amounts of different units. */
    public BigDecimal yuan() {
        return figure.value().multiply(unit == null ? BigDecimal.ONE : unit.yuan());
    }
}
