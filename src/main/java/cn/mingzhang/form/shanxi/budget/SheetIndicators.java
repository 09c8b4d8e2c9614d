package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.form.shanxi.budget.IndicatorRow.Entry;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Reads the indicators of a project sheet or an overall form from its rows, whatever their columns do (绩效指标表). */
final class SheetIndicators {

    /** A row with the levels that hold for it; level 2 is null until a later row prints it. */
    private static final class Slot {
        private List<String> firsts;
        private String second;
        private Entry period;
        private Entry annual;
    }

    /** Rows between which an indicator of the period and that of the year may lie apart. */
    private static final int FARTHEST = 60;

    private final Findings findings;
    private final String owner;

    /** @param owner the sheet as findings name it */
    SheetIndicators(Findings findings, String owner) {
        this.findings = findings;
        this.owner = owner;
    }

    /**
     * The indicators of a project sheet; where period and year list them in another order, they are matched by name. A sheet that
     * prints one list prints that of the year.
     */
    List<Indicator> readTwoHalves(List<Line> rows) {
        List<Slot> slots = slots(rows, true);
        if (slots.stream().allMatch(slot -> slot.annual == null)) {
            return slots.stream().map(slot -> indicator(slot, null, slot.period)).toList();
        }
        pairByName(slots, true);
        pairByName(slots, false);
        List<Indicator> indicators = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.period != null && slot.annual != null && !NameMatch.alike(slot.period.name(), slot.annual.name())) {
                findings.warning("reading.period-and-year-differ", slot.annual.at(), "%s：实施期指标“%s”与年度指标“%s”名称不同，分别列出", owner,
                        slot.period.name(), slot.annual.name());
                indicators.add(indicator(slot, slot.period, null));
                indicators.add(indicator(slot, null, slot.annual));
            } else if (slot.period != null || slot.annual != null) {
                indicators.add(indicator(slot, slot.period, slot.annual));
            }
        }
        return indicators;
    }

    /** The indicators of an overall form. */
    List<Indicator> readOneHalf(List<Line> rows) {
        List<Indicator> indicators = new ArrayList<>();
        for (Slot slot : slots(rows, false)) {
            indicators.add(indicator(slot, null, slot.period));
        }
        return indicators;
    }

    private List<Slot> slots(List<Line> rows, boolean twoHalves) {
        List<Slot> slots = new ArrayList<>();
        List<String> firsts = List.of();
        String second = null;
        for (Line line : rows) {
            IndicatorRow row = twoHalves ? IndicatorRow.ofTwoHalves(line) : IndicatorRow.ofOneHalf(line);
            if (!row.levels().isEmpty()) {
                List<String> printed = row.levels();
                String last = printed.get(printed.size() - 1);
                boolean onlyFirst = IndicatorLevel.isFirst(last);
                if (!onlyFirst) {
                    second = last;
                    reportDrift(printed, second, line.at());
                } else if (!last.equals(IndicatorLevel.firstOf(second, printed))) {
                    second = null;
                }
                firsts = printed;
                settle(slots, firsts, second);
            }
            row.extra().forEach(cell -> findings.warning("reading.unplaced-cell", cell.at(), "%s：指标行中的“%s”无法归入指标名称或指标值", owner,
                    Label.oneLine(cell.text())));
            if (row.period() != null || row.annual() != null) {
                Slot slot = new Slot();
                slot.firsts = firsts;
                slot.second = second;
                slot.period = row.period();
                slot.annual = row.annual();
                slots.add(slot);
            }
        }
        return slots;
    }

    /** Rows that a page break moved before their own labels belong to the next label. */
    private static void settle(List<Slot> slots, List<String> firsts, String second) {
        for (int i = slots.size() - 1; i >= 0 && second != null && slots.get(i).second == null; i--) {
            slots.get(i).second = second;
            slots.get(i).firsts = firsts;
        }
    }

    private void reportDrift(List<String> printed, String second, SourceLocation at) {
        String first = printed.get(0);
        if (printed.size() > 1 && IndicatorLevel.isFirst(first) && !first.equals(IndicatorLevel.firstOf(second, printed))) {
            findings.note("reading.level-mismatch", at, "%s：一级指标印为“%s”，与二级指标“%s”不符，按二级指标归类", owner, first, second);
        }
    }

    /** Gives each period entry the annual entry of its name; in rows that fit already nothing moves. */
    private static void pairByName(List<Slot> slots, boolean exactly) {
        for (int i = 0; i < slots.size(); i++) {
            Slot left = slots.get(i);
            if (left.period == null || left.annual != null && match(left, left, exactly)) {
                continue;
            }
            for (Slot right : slots.subList(Math.max(0, i - FARTHEST), Math.min(slots.size(), i + FARTHEST))) {
                boolean free = right != left && right.annual != null && (right.period == null || !match(right, right, exactly));
                if (free && match(left, right, exactly)) {
                    Entry annual = right.annual;
                    right.annual = left.annual;
                    left.annual = annual;
                    break;
                }
            }
        }
    }

    private static boolean match(Slot period, Slot annual, boolean exactly) {
        return exactly ? NameMatch.same(period.period.name(), annual.annual.name())
                : NameMatch.alike(period.period.name(), annual.annual.name()) && NameMatch.same(period.second, annual.second);
    }

    private Indicator indicator(Slot slot, Entry period, Entry annual) {
        Entry named = period == null ? annual : period;
        Indicator indicator = new Indicator();
        indicator.setLevel1(IndicatorLevel.firstOf(slot.second, slot.firsts));
        indicator.setLevel2(slot.second);
        indicator.setLevel3(period == null || annual == null ? named.name() : NameMatch.fuller(period.name(), annual.name()));
        indicator.setPeriodTarget(period == null ? null : period.value());
        indicator.setTarget(annual == null ? null : annual.value());
        indicator.setReading(TargetReader.read(indicator.getTarget() == null ? indicator.getPeriodTarget() : indicator.getTarget()));
        indicator.setAt(named.at());
        if (indicator.getTarget() == null) {
            findings.warning("reading.target-missing", named.at(), indicator.getPeriodTarget() == null ? "%s：指标“%s”没有指标值"
                    : "%s：指标“%s”没有年度指标值，只有实施期指标值", owner, indicator.getLevel3());
        }
        if (slot.second == null) {
            findings.warning("reading.level-missing", named.at(), "%s：指标“%s”没有印出所属的二级指标", owner, indicator.getLevel3());
        }
        return indicator;
    }
}
