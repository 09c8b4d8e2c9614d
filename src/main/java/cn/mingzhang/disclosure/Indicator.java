package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
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
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A performance indicator (绩效指标) with its target as printed and as data. */
@Entity
@Table(name = "indicator")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "overall_target_id")
    private OverallTarget overallTarget;

    private int position;

    /** 一级指标, such as 产出指标. */
    private String level1;

    /** 二级指标, such as 数量指标. */
    private String level2;

    /** 三级指标: the name. */
    private String level3;

    /** Annual target (年度指标值), or the only one, verbatim. */
    private String target;

    /** Target for the whole period (实施期指标值). */
    @Column(name = "period_target")
    private String periodTarget;

    /** 年初指标值. */
    @Column(name = "initial_target")
    private String initialTarget;

    /** 调整后指标值. */
    @Column(name = "adjusted_target")
    private String adjustedTarget;

    /** 实际完成值. */
    private String actual;

    /** 定性值情况说明. */
    private String qualitative;

    /** 分值. */
    @Convert(converter = FigureColumn.class)
    private Figure weight;

    /** 得分. */
    @Convert(converter = FigureColumn.class)
    private Figure score;

    /** 偏差原因分析及改进措施. */
    private String deviation;

    /** 绩效指标描述. */
    private String description;

    /** 评（扣）分标准. */
    @Column(name = "scoring_rule")
    private String scoring;

    /** 指标值确定依据. */
    private String basis;

    /** The target that counts, as data; null when no target is printed. */
    @Convert(converter = TargetReadingColumn.class)
    private TargetReading reading;

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @Column(name = "place")
    private SourceLocation at;

    /** Where each value stands, by the name of its field (target, actual, score …), where its cell is known. */
    @Convert(converter = SourceLocationsByNameColumn.class)
    @Column(name = "cell_places")
    private Map<String, SourceLocation> places = new TreeMap<>();

    public Long getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public OverallTarget getOverallTarget() {
        return overallTarget;
    }

    /** Place among its siblings, from 0. */
    public int getPosition() {
        return position;
    }

    public String getLevel1() {
        return level1;
    }

    public void setLevel1(String level1) {
        this.level1 = level1;
    }

    public String getLevel2() {
        return level2;
    }

    public void setLevel2(String level2) {
        this.level2 = level2;
    }

    public String getLevel3() {
        return level3;
    }

    public void setLevel3(String level3) {
        this.level3 = level3;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getPeriodTarget() {
        return periodTarget;
    }

    public void setPeriodTarget(String periodTarget) {
        this.periodTarget = periodTarget;
    }

    public String getInitialTarget() {
        return initialTarget;
    }

    public void setInitialTarget(String initialTarget) {
        this.initialTarget = initialTarget;
    }

    public String getAdjustedTarget() {
        return adjustedTarget;
    }

    public void setAdjustedTarget(String adjustedTarget) {
        this.adjustedTarget = adjustedTarget;
    }

    public String getActual() {
        return actual;
    }

    public void setActual(String actual) {
        this.actual = actual;
    }

    public String getQualitative() {
        return qualitative;
    }

    public void setQualitative(String qualitative) {
        this.qualitative = qualitative;
    }

    public Figure getWeight() {
        return weight;
    }

    public void setWeight(Figure weight) {
        this.weight = weight;
    }

    public Figure getScore() {
        return score;
    }

    public void setScore(Figure score) {
        this.score = score;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getScoring() {
        return scoring;
    }

    public void setScoring(String scoring) {
        this.scoring = scoring;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public TargetReading getReading() {
        return reading;
    }

    public void setReading(TargetReading reading) {
        this.reading = reading;
    }

    public SourceLocation getAt() {
        return at;
    }

    public void setAt(SourceLocation at) {
        this.at = at;
    }

    void belongTo(Project owner, int index) {
        project = owner;
        position = index;
    }

    void belongTo(Evaluation owner, int index) {
        evaluation = owner;
        position = index;
    }

    void belongTo(OverallTarget owner, int index) {
        overallTarget = owner;
        position = index;
    }

    /** The places of the values, by field name. */
    public Map<String, SourceLocation> getPlaces() {
        return Collections.unmodifiableMap(places);
    }

    /** Remembers where a value stands; an unknown place is not kept. */
    public void setPlace(String field, SourceLocation place) {
        if (place != null && place.isKnown()) {
            places.put(field, place);
        }
    }

    /** Where a value stands: its cell where known, else the row. */
    public SourceLocation placeOf(String field) {
        return places.getOrDefault(field, at);
    }
}
