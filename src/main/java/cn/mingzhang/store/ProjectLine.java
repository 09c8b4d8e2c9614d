package cn.mingzhang.store;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FigureColumn;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.money.Amount;
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

/** A project of an agency and year (项目一年一行): what its target sheet asks for and what its self-evaluation reports, as far as published. */
@Entity
@Table(name = "project_line")
@SequenceGenerator(name = "mingzhang_id", sequenceName = "mingzhang_id", allocationSize = 50)
public class ProjectLine {

    /** Which printed figure the money of the year is. */
    public enum Basis {
        /** 绩效目标表的年度资金. */ TARGET_SHEET("target"),
        /** 自评表的全年预算数. */ FULL_YEAR("full-year"),
        /** 自评表的预算编制数. */ APPROVED("approved");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mingzhang_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    private String region;

    @Column(name = "fiscal_year")
    private Integer fiscalYear;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "planned_in")
    private Disclosure planned;

    @Column(name = "planned_position")
    private Integer plannedPosition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluated_in")
    private Disclosure evaluated;

    @Column(name = "evaluated_position")
    private Integer evaluatedPosition;

    @Convert(converter = FigureColumn.class)
    private Figure amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "amount_unit")
    private MoneyUnit amountUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "amount_basis")
    private Basis amountBasis;

    /** For sorting and filtering only; what is shown is the printed figure. */
    @Column(name = "amount_yuan")
    private BigDecimal amountYuan;

    @Convert(converter = FigureColumn.class)
    @Column(name = "year_budget")
    private Figure yearBudget;

    @Convert(converter = FigureColumn.class)
    private Figure executed;

    @Convert(converter = FigureColumn.class)
    private Figure score;

    /** For sorting only. */
    private BigDecimal points;

    private String grade;

    private int indicators;

    /** For JPA. */
    protected ProjectLine() {
    }

    ProjectLine(Disclosure owner) {
        agency = owner.getAgency();
        region = agency == null ? null : agency.getRegion();
        fiscalYear = owner.getFiscalYear();
    }

    void plan(Project project, int count) {
        planned = project.getDisclosure();
        plannedPosition = project.getPosition();
        name = project.getName();
        nameKey = project.getNameKey();
        indicators = count;
        if (project.getAnnualFunds() != null && project.getFundsUnit() != null) {
            amount(project.getAnnualFunds().total(), project.getFundsUnit(), Basis.TARGET_SHEET);
        }
    }

    void evaluate(Evaluation evaluation, int count) {
        evaluated = evaluation.getDisclosure();
        evaluatedPosition = evaluation.getPosition();
        if (planned == null) {
            name = evaluation.getProject();
            nameKey = evaluation.getNameKey();
            indicators = count;
        }
        score = evaluation.getTotalScore();
        points = score == null ? null : score.value();
        grade = evaluation.getGrade() == null || evaluation.getGrade().isBlank() ? null : evaluation.getGrade().strip();
        FundExecution funds = evaluation.totalFunds();
        if (funds != null) {
            yearBudget = funds.fullYearBudget();
            executed = funds.executed();
            amount(yearBudget, MoneyUnit.TEN_THOUSAND_YUAN, Basis.FULL_YEAR);
            amount(funds.approved(), MoneyUnit.TEN_THOUSAND_YUAN, Basis.APPROVED);
        }
    }

    /** The first of these that is printed. */
    private void amount(Figure figure, MoneyUnit unit, Basis basis) {
        if (amount == null && figure != null) {
            amount = figure;
            amountUnit = unit;
            amountBasis = basis;
            amountYuan = new Amount(figure.value(), unit).yuan();
        }
    }

    public Long getId() {
        return id;
    }

    /** Null when the disclosure does not tell. */
    public Agency getAgency() {
        return agency;
    }

    public Integer getFiscalYear() {
        return fiscalYear;
    }

    /** As the target sheet prints it, else as the self-evaluation does. */
    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    /** Where its target sheet is published; null when there is none. */
    public Disclosure getPlanned() {
        return planned;
    }

    public Integer getPlannedPosition() {
        return plannedPosition;
    }

    /** Where its self-evaluation is published; null when there is none. */
    public Disclosure getEvaluated() {
        return evaluated;
    }

    public Integer getEvaluatedPosition() {
        return evaluatedPosition;
    }

    /** The money of the year, as printed; null when neither sheet prints it. */
    public Figure getAmount() {
        return amount;
    }

    public MoneyUnit getAmountUnit() {
        return amountUnit;
    }

    public Basis getAmountBasis() {
        return amountBasis;
    }

    /** Where the money of the year stands. */
    public Disclosure getAmountIn() {
        return amountBasis == Basis.TARGET_SHEET ? planned : evaluated;
    }

    /** 全年预算数, in 万元. */
    public Figure getYearBudget() {
        return yearBudget;
    }

    /** 全年执行数, in 万元. */
    public Figure getExecuted() {
        return executed;
    }

    public Figure getScore() {
        return score;
    }

    public String getGrade() {
        return grade;
    }

    /** Of the target sheet; of the self-evaluation when that is all there is. */
    public int getIndicators() {
        return indicators;
    }
}
