package cn.mingzhang.web.portal;

import cn.mingzhang.check.Measurability;
import cn.mingzhang.check.TargetLineage;
import cn.mingzhang.check.TargetLineage.Signal;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.ProjectName;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.store.ProjectLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of a project through one year (项目的一年): promised, adjusted, done, scored, and planned again the next year. A station that
 * nothing is published about says which document is missing, because "not there" and "not received" are two things.
 */
public final class LifeLine {

    private final Project planned;
    private final Evaluation evaluated;
    private final Integer year;
    private final List<ProjectLine> lines;
    private final Set<String> published;
    private final String key;
    private final String name;

    /**
     * @param planned   the target sheet, or null
     * @param evaluated the self-evaluation of the same year, or null
     * @param lines     all projects of the agency
     * @param published everything the agency has published
     */
    public LifeLine(Project planned, Evaluation evaluated, List<ProjectLine> lines, List<Disclosure> published) {
        this.planned = planned;
        this.evaluated = evaluated;
        this.lines = lines;
        year = (planned == null ? evaluated.getDisclosure() : planned.getDisclosure()).getFiscalYear();
        key = planned == null ? evaluated.getNameKey() : planned.getNameKey();
        name = planned == null ? evaluated.getProject() : planned.getName();
        this.published = published.stream().map(disclosure -> sign(disclosure.getKind(), disclosure.getFiscalYear())).collect(Collectors.toSet());
    }

    private static String sign(DisclosureKind kind, Integer year) {
        return kind + " " + year;
    }

    /** Null when the disclosure does not tell. */
    public Integer getYear() {
        return year;
    }

    public Integer getNextYear() {
        return year == null ? null : year + 1;
    }

    public Project getPlanned() {
        return planned;
    }

    public Evaluation getEvaluated() {
        return evaluated;
    }

    public boolean isBudgetPublished() {
        return published.contains(sign(DisclosureKind.BUDGET, year));
    }

    public boolean isAccountsPublished() {
        return published.contains(sign(DisclosureKind.FINAL_ACCOUNTS, year));
    }

    public boolean isNextBudgetPublished() {
        return published.contains(sign(DisclosureKind.BUDGET, getNextYear()));
    }

    /** Share of the promises that can be measured; of the self-evaluation when there is no target sheet. */
    public Measurability getPromises() {
        return Measurability.of(null, planned == null ? evaluated.getIndicators() : planned.getIndicators());
    }

    /** The line 资金总额 of the self-evaluation; null when there is none. */
    public FundExecution getFunds() {
        return evaluated == null ? null : evaluated.totalFunds();
    }

    public ExecutionRate getRate() {
        return getFunds() == null ? null : ExecutionRate.of(getFunds().executed(), getFunds().fullYearBudget());
    }

    /** Targets that are another number after the adjustment. */
    public long getAdjusted() {
        return indicators().stream().map(TargetLineage::of).filter(TargetLineage::isAdjusted).count();
    }

    /** Targets whose initial value has no number although the adjusted one has. */
    public long getNotGiven() {
        return indicators().stream().map(TargetLineage::of).filter(lineage -> lineage.signals().contains(Signal.INITIAL_NOT_GIVEN)).count();
    }

    public long getReached() {
        return indicators().stream().map(Verdict::of).filter(Verdict::isReached).count();
    }

    public long getMissed() {
        return indicators().stream().map(Verdict::of).filter(Verdict::isMissed).count();
    }

    /** Words, blanks and other units. */
    public long getUndecided() {
        return indicators().size() - getReached() - getMissed();
    }

    public List<Deduction> getDeductions() {
        return evaluated == null ? List.of() : Deduction.in(evaluated);
    }

    /** Indicators of the target sheet that the self-evaluation does not list; they may have been shortened or renamed. */
    public List<Indicator> getUnreported() {
        if (planned == null || evaluated == null) {
            return List.of();
        }
        Set<String> reported = indicators().stream().map(indicator -> ProjectName.key(indicator.getLevel3())).collect(Collectors.toCollection(HashSet::new));
        return planned.getIndicators().stream().filter(indicator -> indicator.getLevel3() != null)
                .filter(indicator -> !reported.contains(ProjectName.key(indicator.getLevel3()))).toList();
    }

    /** The same project in the next year's budget; null when it is not there. */
    public ProjectLine getNext() {
        return getSameName().stream().filter(line -> line.getPlanned() != null && Objects.equals(line.getFiscalYear(), getNextYear())).findFirst().orElse(null);
    }

    /** The next year's money less this year's, in words, by us; null unless both target sheets print it. */
    public String getNextChange() {
        ProjectLine next = getNext();
        if (next == null || next.getAmountBasis() != ProjectLine.Basis.TARGET_SHEET || planned == null || planned.getFundsUnit() == null
                || planned.getAnnualFunds() == null || planned.getAnnualFunds().total() == null) {
            return null;
        }
        BigDecimal change = new Amount(next.getAmount().value(), next.getAmountUnit()).yuan()
                .subtract(new Amount(planned.getAnnualFunds().total().value(), planned.getFundsUnit()).yuan());
        return (change.signum() > 0 ? "+" : "") + AmountText.spoken(change.signum() == 0 ? BigDecimal.ZERO : change.stripTrailingZeros().setScale(
                Math.max(0, change.stripTrailingZeros().scale())), MoneyUnit.YUAN.label());
    }

    /** The same name in every year of the agency, this one included. */
    public List<ProjectLine> getSameName() {
        return key == null ? List.of() : lines.stream().filter(line -> key.equals(line.getNameKey()))
                .sorted(Comparator.comparing(ProjectLine::getFiscalYear, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** Those with nearly the same name, see {@link ProjectName#isNear}. */
    public List<ProjectLine> getNear() {
        return lines.stream().filter(line -> ProjectName.isNear(name, line.getName())).toList();
    }

    private List<Indicator> indicators() {
        return evaluated == null ? List.of() : evaluated.getIndicators();
    }
}
