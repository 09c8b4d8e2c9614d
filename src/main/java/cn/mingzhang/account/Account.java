package cn.mingzhang.account;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money of one disclosure (一份公开文件的收支): each measure as it is printed, from the statements first and from the narrative
 * second. What neither prints is missing; nothing is computed here.
 */
public final class Account {

    private final Disclosure disclosure;
    private final Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
    private final List<Change> changes;
    private final TableFacts tables;
    private final NarrativeFacts narrative;

    private Account(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.tables = new TableFacts(disclosure);
        this.narrative = new NarrativeFacts(disclosure);
        for (Measure measure : Measure.values()) {
            Optional<Fact> fact = tables.fact(measure);
            (fact.isPresent() ? fact : narrative.fact(measure)).ifPresent(found -> facts.put(measure, found));
        }
        this.changes = List.copyOf(new ChangeReader(disclosure).changes());
    }

    public static Account of(Disclosure disclosure) {
        return new Account(disclosure);
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    /** Whether the amounts were spent; else they are planned. */
    public boolean isFinal() {
        return disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS;
    }

    /** What the disclosure prints for a measure. */
    public Optional<Fact> fact(Measure measure) {
        return Optional.ofNullable(facts.get(measure));
    }

    /** What its statements print for a measure, whatever the narrative says. */
    public Optional<Fact> tabled(Measure measure) {
        return tables.fact(measure);
    }

    /** Every figure its narrative states for a measure, in order. */
    public List<Fact> stated(Measure measure) {
        return narrative.facts(measure);
    }

    /** Everything it prints, in the order of the measures. */
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /** Income by source, with what is carried forward. */
    public List<Fact> fundSources() {
        return Stream.of(Measure.values()).filter(measure -> measure.isSource() || measure == Measure.CARRIED_FORWARD).map(facts::get)
                .filter(java.util.Objects::nonNull).toList();
    }

    /** The budget of a measure that final accounts print beside what was spent. */
    public Optional<Fact> planned(Measure measure) {
        Optional<Fact> table = tables.planned(measure);
        return table.isPresent() ? table : narrative.planned(measure);
    }

    /** What the narrative says about the year before for a measure. */
    public Optional<Change> change(Measure measure) {
        return changes.stream().filter(change -> measure.isMeantBy(Words.fold(change.subject()), Words.fold(change.section()))).findFirst();
    }

    /** Every change from the year before that the narrative states. */
    public List<Change> changes() {
        return changes;
    }

    /** Expenditure by functional class (支出功能分类). */
    public Optional<Breakdown> byFunction() {
        return new Breakdowns(disclosure).byFunction();
    }

    /** The same of the general public budget alone (一般公共预算支出功能分类). */
    public Optional<Breakdown> generalByFunction() {
        return new Breakdowns(disclosure).generalByFunction();
    }

    /** The classes of the general public budget as the narrative lists them. */
    public Optional<Breakdown> statedByFunction() {
        return new Breakdowns(disclosure).narrative();
    }

    /** Basic expenditure by economic class (支出经济分类). */
    public Optional<Breakdown> byEconomicClass() {
        return new Breakdowns(disclosure).byEconomicClass();
    }
}
