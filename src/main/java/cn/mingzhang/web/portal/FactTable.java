package cn.mingzhang.web.portal;

import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.store.StatedFact;
import java.util.List;
import java.util.stream.Stream;

/** Measures of several disclosures in one table (历年数字): a line for each disclosure, a column for each measure any of them states. */
public final class FactTable {

    /** A disclosure and its figures in the order of the columns, null where it states none. */
    public record Row(Disclosure disclosure, List<StatedFact> facts) {
    }

    private final List<Measure> measures;
    private final List<Row> rows;

    public FactTable(List<Disclosure> disclosures, List<StatedFact> facts, List<Measure> wanted) {
        List<StatedFact> stated = facts.stream().filter(fact -> !fact.isPlanned()).toList();
        measures = wanted.stream().filter(measure -> stated.stream().anyMatch(fact -> fact.getMeasure() == measure)).toList();
        rows = disclosures.stream().map(disclosure -> new Row(disclosure, measures.stream().map(measure -> of(disclosure, measure, stated)).toList()))
                .filter(row -> row.facts().stream().anyMatch(fact -> fact != null)).toList();
    }

    private static StatedFact of(Disclosure disclosure, Measure measure, List<StatedFact> facts) {
        Stream<StatedFact> its = facts.stream().filter(fact -> fact.getDisclosure().getId().equals(disclosure.getId()));
        return its.filter(fact -> fact.getMeasure() == measure).findFirst().orElse(null);
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether there is anything in it. */
    public boolean isFilled() {
        return !rows.isEmpty();
    }
}
