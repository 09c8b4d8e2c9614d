package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes one project of a sheet that is printed on two sheets with the whole head repeated (同一项目分两张印刷). */
final class PrintedTwice {

    private final Findings findings;

    PrintedTwice(Findings findings) {
        this.findings = findings;
    }

    List<Project> merge(List<Project> sheets) {
        List<Project> projects = new ArrayList<>();
        for (Project sheet : sheets) {
            Project first = projects.stream().filter(project -> isSame(project, sheet)).findFirst().orElse(null);
            if (first == null) {
                projects.add(sheet);
            } else {
                findings.note("reading.sheet-printed-twice", sheet.getAt(), "项目“%s”分两张表印刷，已合并为一个项目", first.getName());
                absorb(first, sheet);
            }
        }
        return projects;
    }

    private static boolean isSame(Project one, Project other) {
        boolean named = one.getName() != null && other.getName() != null && NameMatch.same(one.getName(), other.getName());
        boolean unit = one.getImplementingUnit() == null || other.getImplementingUnit() == null
                || NameMatch.same(one.getImplementingUnit(), other.getImplementingUnit());
        return named && unit;
    }

    /** What the first sheet lacks, the second tells; a figure printed on both counts once. */
    private static void absorb(Project first, Project second) {
        take(first::getImplementingUnit, second.getImplementingUnit(), first::setImplementingUnit);
        take(first::getAttribute, second.getAttribute(), first::setAttribute);
        take(first::getPeriod, second.getPeriod(), first::setPeriod);
        take(first::getCompetentDepartment, second.getCompetentDepartment(), first::setCompetentDepartment);
        take(first::getFundsUnit, second.getFundsUnit(), first::setFundsUnit);
        take(first::getPeriodFunds, second.getPeriodFunds(), first::setPeriodFunds);
        take(first::getAnnualFunds, second.getAnnualFunds(), first::setAnnualFunds);
        take(first::getOverview, second.getOverview(), first::setOverview);
        take(first::getBasis, second.getBasis(), first::setBasis);
        take(first::getNecessity, second.getNecessity(), first::setNecessity);
        take(first::getMeasures, second.getMeasures(), first::setMeasures);
        take(first::getPlan, second.getPlan(), first::setPlan);
        take(first::getPeriodGoal, second.getPeriodGoal(), first::setPeriodGoal);
        take(first::getAnnualGoal, second.getAnnualGoal(), first::setAnnualGoal);
        for (Indicator indicator : second.getIndicators()) {
            if (first.getIndicators().stream().noneMatch(known -> isSame(known, indicator))) {
                first.add(indicator);
            }
        }
    }

    private static <T> void take(Supplier<T> known, T told, Consumer<T> set) {
        if (known.get() == null) {
            set.accept(told);
        }
    }

    private static boolean isSame(Indicator one, Indicator other) {
        return NameMatch.same(one.getLevel2(), other.getLevel2()) && NameMatch.alike(one.getLevel3(), other.getLevel3())
                && NameMatch.same(one.getTarget(), other.getTarget());
    }
}
