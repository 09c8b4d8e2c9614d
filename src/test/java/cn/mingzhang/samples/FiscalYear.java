package cn.mingzhang.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One agency's year, derived from its facts: every statement of the samples is summed from here, so that all of them agree. */
final class FiscalYear {

    /** A project in this year; the amount carried in is what the year before left unspent. */
    record Project(Agency.ProjectFacts facts, Agency.ProjectYear year, BigDecimal carriedIn) {

        String name() {
            return year.name() == null ? facts.name() : year.name();
        }

        BigDecimal fullYear() {
            return year.budget().add(year.adjust()).add(carriedIn);
        }

        /** What the treasury paid out for it this year. */
        BigDecimal received() {
            return year.budget().add(year.adjust());
        }

        BigDecimal left() {
            return fullYear().subtract(year.executed());
        }

        boolean budgeted() {
            return year.budget().signum() > 0;
        }
    }

    final Agency agency;
    final int year;
    final List<EconomicLine> basic;
    final List<Project> projects = new ArrayList<>();

    FiscalYear(Agency agency, int year) {
        this.agency = agency;
        this.year = year;
        this.basic = EconomicLine.of(agency, year);
        for (Agency.ProjectFacts facts : agency.projects()) {
            BigDecimal carried = carriedIn(facts, year);
            Agency.ProjectYear own = facts.years().get(Integer.toString(year));
            if (own != null) {
                projects.add(new Project(facts, own, own.carried() == null ? carried : own.carried()));
            } else if (carried.signum() != 0) {
                throw new IllegalStateException(facts.name() + " leaves " + carried + " without a year " + year);
            }
        }
    }

    private static BigDecimal carriedIn(Agency.ProjectFacts facts, int year) {
        Agency.ProjectYear before = facts.years().get(Integer.toString(year - 1));
        if (before == null) {
            return Amounts.ZERO;
        }
        return new Project(facts, before, before.carried() == null ? carriedIn(facts, year - 1) : before.carried()).left();
    }

    List<Project> budgeted() {
        return projects.stream().filter(Project::budgeted).toList();
    }

    List<Project> carriedIn() {
        return projects.stream().filter(p -> p.carriedIn().signum() > 0).toList();
    }

    BigDecimal basicBudget() {
        return Amounts.sum(basic.stream().map(EconomicLine::budget).toList());
    }

    BigDecimal basicExecuted() {
        return Amounts.sum(basic.stream().map(EconomicLine::executed).toList());
    }

    BigDecimal projectBudget(boolean land) {
        return Amounts.sum(projects.stream().filter(p -> p.facts().land() == land).map(p -> p.year().budget()).toList());
    }

    BigDecimal projectBudget() {
        return projectBudget(true).add(projectBudget(false));
    }

    BigDecimal generalBudget() {
        return basicBudget().add(projectBudget(false));
    }

    BigDecimal carriedIn(boolean land) {
        return Amounts.sum(projects.stream().filter(p -> p.facts().land() == land).map(Project::carriedIn).toList());
    }

    BigDecimal carriedInTotal() {
        return carriedIn(true).add(carriedIn(false));
    }

    /** 本年收入 of the budget. */
    BigDecimal currentIncome() {
        return basicBudget().add(projectBudget());
    }

    BigDecimal budgetTotal() {
        return currentIncome().add(carriedInTotal());
    }

    BigDecimal received(boolean land) {
        BigDecimal received = Amounts.sum(projects.stream().filter(p -> p.facts().land() == land).map(Project::received).toList());
        return land ? received : received.add(basicExecuted());
    }

    BigDecimal projectExecuted(boolean land) {
        return Amounts.sum(projects.stream().filter(p -> p.facts().land() == land).map(p -> p.year().executed()).toList());
    }

    BigDecimal projectExecuted() {
        return projectExecuted(true).add(projectExecuted(false));
    }

    BigDecimal spent(boolean land) {
        return land ? projectExecuted(true) : projectExecuted(false).add(basicExecuted());
    }

    BigDecimal left(boolean land) {
        return Amounts.sum(projects.stream().filter(p -> p.facts().land() == land).map(Project::left).toList());
    }

    /** 总计 of the final accounts. */
    BigDecimal accountsTotal() {
        return received(true).add(received(false)).add(carriedInTotal());
    }

    BigDecimal economic(String department, boolean executed) {
        return Amounts.sum(basic.stream().filter(l -> l.department().equals(department))
                .map(l -> executed ? l.executed() : l.budget()).toList());
    }

    BigDecimal basic(boolean personnel, boolean executed) {
        return Amounts.sum(basic.stream().filter(l -> l.personnel() == personnel).map(l -> executed ? l.executed() : l.budget()).toList());
    }
}
