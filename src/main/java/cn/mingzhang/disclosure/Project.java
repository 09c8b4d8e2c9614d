package cn.mingzhang.disclosure;

import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A project with its target sheet (项目支出绩效目标表). */
@Entity
@Table(name = "project")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    private String name;

    /** What the name is compared by, see {@link ProjectName}. */
    @Column(name = "name_key")
    private String nameKey;

    /** 项目属性, such as 经常性项目（长期开展）. */
    private String attribute;

    /** 项目期, such as 99年. */
    @Column(name = "period_label")
    private String period;

    /** 主管部门及代码. */
    @Convert(converter = CodedNameColumn.class)
    @Column(name = "competent_department")
    private CodedName competentDepartment;

    /** 实施单位. */
    @Column(name = "implementing_unit")
    private String implementingUnit;

    /** Unit of the funds, mostly 元. */
    @Enumerated(EnumType.STRING)
    @Column(name = "funds_unit")
    private MoneyUnit fundsUnit;

    /** 实施期资金. */
    @Convert(converter = FundsColumn.class)
    @Column(name = "period_funds")
    private Funds periodFunds;

    /** 年度资金. */
    @Convert(converter = FundsColumn.class)
    @Column(name = "annual_funds")
    private Funds annualFunds;

    /** 项目概况. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText overview;

    /** 立项依据. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText basis;

    /** 项目设立必要性. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText necessity;

    /** 保证项目实施的制度、措施. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText measures;

    /** 项目实施计划. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText plan;

    /** 实施期目标. */
    @Convert(converter = PlacedTextColumn.class)
    @Column(name = "period_goal")
    private PlacedText periodGoal;

    /** 年度目标. */
    @Convert(converter = PlacedTextColumn.class)
    @Column(name = "annual_goal")
    private PlacedText annualGoal;

    /** Goals printed as a list (绩效目标 1. 2. …). */
    @Convert(converter = PlacedTextsColumn.class)
    private List<PlacedText> goals = new ArrayList<>();

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @Column(name = "place")
    private SourceLocation at;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
        nameKey = ProjectName.key(name);
    }

    public String getNameKey() {
        return nameKey;
    }

    public String getAttribute() {
        return attribute;
    }

    public void setAttribute(String attribute) {
        this.attribute = attribute;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public CodedName getCompetentDepartment() {
        return competentDepartment;
    }

    public void setCompetentDepartment(CodedName competentDepartment) {
        this.competentDepartment = competentDepartment;
    }

    public String getImplementingUnit() {
        return implementingUnit;
    }

    public void setImplementingUnit(String implementingUnit) {
        this.implementingUnit = implementingUnit;
    }

    public MoneyUnit getFundsUnit() {
        return fundsUnit;
    }

    public void setFundsUnit(MoneyUnit fundsUnit) {
        this.fundsUnit = fundsUnit;
    }

    public Funds getPeriodFunds() {
        return periodFunds;
    }

    public void setPeriodFunds(Funds periodFunds) {
        this.periodFunds = periodFunds;
    }

    public Funds getAnnualFunds() {
        return annualFunds;
    }

    public void setAnnualFunds(Funds annualFunds) {
        this.annualFunds = annualFunds;
    }

    public PlacedText getOverview() {
        return overview;
    }

    public void setOverview(PlacedText overview) {
        this.overview = overview;
    }

    public PlacedText getBasis() {
        return basis;
    }

    public void setBasis(PlacedText basis) {
        this.basis = basis;
    }

    public PlacedText getNecessity() {
        return necessity;
    }

    public void setNecessity(PlacedText necessity) {
        this.necessity = necessity;
    }

    public PlacedText getMeasures() {
        return measures;
    }

    public void setMeasures(PlacedText measures) {
        this.measures = measures;
    }

    public PlacedText getPlan() {
        return plan;
    }

    public void setPlan(PlacedText plan) {
        this.plan = plan;
    }

    public PlacedText getPeriodGoal() {
        return periodGoal;
    }

    public void setPeriodGoal(PlacedText periodGoal) {
        this.periodGoal = periodGoal;
    }

    public PlacedText getAnnualGoal() {
        return annualGoal;
    }

    public void setAnnualGoal(PlacedText annualGoal) {
        this.annualGoal = annualGoal;
    }

    public List<PlacedText> getGoals() {
        return goals;
    }

    public void setGoals(List<PlacedText> goals) {
        this.goals = goals;
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
