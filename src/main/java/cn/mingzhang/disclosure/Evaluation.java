package cn.mingzhang.disclosure;

import cn.mingzhang.money.Figure;
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

/** A project self-evaluation (项目支出绩效自评). */
@Entity
@Table(name = "evaluation")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_id")
    private Disclosure disclosure;

    private int position;

    private String title;

    /** 项目名称. */
    @Column(name = "project_name")
    private String project;

    /** What the name is compared by, see {@link ProjectName}. */
    @Column(name = "name_key")
    private String nameKey;

    /** 主管部门及代码. */
    @Convert(converter = CodedNameColumn.class)
    @Column(name = "competent_department")
    private CodedName competentDepartment;

    /** 预算单位. */
    @Convert(converter = CodedNameColumn.class)
    @Column(name = "unit_label")
    private CodedName unit;

    /** 项目资金预算安排及执行进度. */
    @Convert(converter = FundExecutionsColumn.class)
    private List<FundExecution> funds = new ArrayList<>();

    /** 年度目标. */
    @Convert(converter = PlacedTextColumn.class)
    @Column(name = "annual_goal")
    private PlacedText annualGoal;

    /** 实际完成情况. */
    @Convert(converter = PlacedTextColumn.class)
    private PlacedText actual;

    /** 总分. */
    @Convert(converter = FigureColumn.class)
    @Column(name = "total_score")
    private Figure totalScore;

    /** 优、良、中、差. */
    private String grade;

    @Convert(converter = SelfAnalysisColumn.class)
    private SelfAnalysis analysis;

    /** Where it stands in the source. */
    @Convert(converter = SourceLocationColumn.class)
    @Column(name = "place")
    private SourceLocation at;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL, orphanRemoval = true)
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

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
        nameKey = ProjectName.key(project);
    }

    public String getNameKey() {
        return nameKey;
    }

    public CodedName getCompetentDepartment() {
        return competentDepartment;
    }

    public void setCompetentDepartment(CodedName competentDepartment) {
        this.competentDepartment = competentDepartment;
    }

    public CodedName getUnit() {
        return unit;
    }

    public void setUnit(CodedName unit) {
        this.unit = unit;
    }

    public List<FundExecution> getFunds() {
        return funds;
    }

    /** The line 资金总额, else the first one: the sheets of one form print the total first. Null when there is no line. */
    public FundExecution totalFunds() {
        return funds.stream().filter(line -> line.source() != null && line.source().contains("总额")).findFirst()
                .orElse(funds.stream().findFirst().orElse(null));
    }

    public void setFunds(List<FundExecution> funds) {
        this.funds = funds;
    }

    public PlacedText getAnnualGoal() {
        return annualGoal;
    }

    public void setAnnualGoal(PlacedText annualGoal) {
        this.annualGoal = annualGoal;
    }

    public PlacedText getActual() {
        return actual;
    }

    public void setActual(PlacedText actual) {
        this.actual = actual;
    }

    public Figure getTotalScore() {
        return totalScore;
    }

    public void setTotalScore(Figure totalScore) {
        this.totalScore = totalScore;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public SelfAnalysis getAnalysis() {
        return analysis;
    }

    public void setAnalysis(SelfAnalysis analysis) {
        this.analysis = analysis;
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
