package cn.mingzhang.disclosure;

import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The overall performance target of a department (部门整体支出绩效目标). */
@Entity
@Table(name = "overall_target")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class OverallTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    private String title;

    /** 职责. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText responsibilities;

    /** 战略目标 or 中长期规划. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText strategy;

    /** 年度工作任务. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText tasks;

    /** 年度绩效目标. */
    @Convert(converter = PlacedTextColumn.class)
    @Column(name = "annual_goal")
    private PlacedText annualGoal;

    /** Other labelled figures of the form (编制人数, 资金来源 …): key is the label. */
    @Convert(converter = CellsColumn.class)
    private List<Cell> figures = new ArrayList<>();

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @Column(name = "place")
    private SourceLocation at;

    @OneToMany(mappedBy = "overallTarget", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PlacedText getResponsibilities() {
        return responsibilities;
    }

    public void setResponsibilities(PlacedText responsibilities) {
        this.responsibilities = responsibilities;
    }

    public PlacedText getStrategy() {
        return strategy;
    }

    public void setStrategy(PlacedText strategy) {
        this.strategy = strategy;
    }

    public PlacedText getTasks() {
        return tasks;
    }

    public void setTasks(PlacedText tasks) {
        this.tasks = tasks;
    }

    public PlacedText getAnnualGoal() {
        return annualGoal;
    }

    public void setAnnualGoal(PlacedText annualGoal) {
        this.annualGoal = annualGoal;
    }

    public List<Cell> getFigures() {
        return figures;
    }

    public void setFigures(List<Cell> figures) {
        this.figures = figures;
    }

    public SourceLocation getAt() {
        return at;
    }

    public void setAt(SourceLocation at) {
        this.at = at;
    }

    public List<Indicator> getIndicators() {
        return Collections.unmodifiableList(indicators);
    }

    public void add(Indicator indicator) {
        indicator.belongTo(this, indicators.size());
        indicators.add(indicator);
    }

    void belongTo(Disclosure owner, int index) {
        disclosure = owner;
        position = index;
    }
}
