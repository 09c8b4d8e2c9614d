package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Project;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.PlacedText;
import java.util.List;

/** Reads the goals of a project sheet: the period's on the left, the year's on the right (实施期目标、年度目标). */
final class SheetGoals {

    private final Findings findings;
    private final String owner;
    private PlacedText period;
    private PlacedText annual;
    private boolean periodHeaded;
    private int annualColumn = Integer.MAX_VALUE;

    SheetGoals(Findings findings, String owner) {
        this.findings = findings;
        this.owner = owner;
    }

    /** Takes a row without the label 总体目标; {@code merged} tells whether its columns can be relied on. */
    void take(List<Grid.Cell> cells, boolean merged) {
        List<Grid.Cell> texts = cells.stream().filter(cell -> !isHead(cell)).toList();
        if (texts.isEmpty()) {
            return;
        }
        if (texts.size() == 1) {
            takeOne(texts.get(0), onlyAnnual() || merged && texts.get(0).column() >= annualColumn);
            return;
        }
        PlacedText left = text(texts.get(0));
        PlacedText right = text(texts.get(1));
        boolean printedAgain = annual == null && period != null && NameMatch.alike(period.text(), left.text());
        period = period == null || printedAgain ? left : joined(period, left);
        annual = annual == null ? right : joined(annual, right);
        for (Grid.Cell extra : texts.subList(2, texts.size())) {
            findings.warning("reading.unplaced-cell", extra.at(), "%s：总体目标一行多出文字“%s”", owner, Label.oneLine(extra.text()));
        }
    }

    void fill(Project project) {
        project.setPeriodGoal(period);
        project.setAnnualGoal(annual);
        if (period != null && annual == null) {
            findings.note("reading.goal-missing", period.at(), "%s：只印有一段总体目标，按实施期目标计，年度目标缺失", owner);
        }
    }

    /** A form without a period has goals of the year only. */
    private boolean onlyAnnual() {
        return !periodHeaded && annualColumn < Integer.MAX_VALUE;
    }

    private boolean isHead(Grid.Cell cell) {
        SheetLabel.Match match = SheetLabel.match(cell.text());
        boolean head = match != null && match.label() == SheetLabel.GOAL_HEAD && match.value() == null;
        if (head && Label.of(cell.text()).startsWith("年度")) {
            annualColumn = cell.column();
        } else if (head) {
            periodHeaded = true;
        }
        return head;
    }

    private void takeOne(Grid.Cell cell, boolean isAnnual) {
        if (isAnnual) {
            annual = annual == null ? text(cell) : joined(annual, text(cell));
        } else {
            period = period == null ? text(cell) : joined(period, text(cell));
        }
    }

    private static PlacedText text(Grid.Cell cell) {
        return PlacedText.of(Label.mended(cell.text()), cell.at());
    }

    private static PlacedText joined(PlacedText first, PlacedText second) {
        return PlacedText.of(first.text() + second.text(), first.at());
    }
}
