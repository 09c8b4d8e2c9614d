package cn.mingzhang.web.account;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.web.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a page says about the money of one disclosure (收支一览). */
public final class AccountView {

    /** A stated change with what it speaks of. */
    public record Stated(Measure measure, Fact fact, Change change) {

        public String words() {
            return Headline.words(change);
        }
    }

    private final Account account;
    private final Account former;
    private final List<List<Sentence>> plainWords;
    private final ThreePublic threePublic;

    /**
     * @param disclosure what is shown
     * @param former     the same agency's disclosure of this kind for the year before, or null
     */
    public AccountView(Disclosure disclosure, Disclosure former, Texts texts) {
        this.account = Account.of(disclosure);
        this.former = former == null ? null : Account.of(former);
        this.plainWords = PlainWords.of(account, this.former, texts);
        this.threePublic = new ThreePublic(account, this.former);
    }

    /** Paragraphs of sentences. */
    public List<List<Sentence>> getPlainWords() {
        return plainWords;
    }

    public List<Headline> getHeadlines() {
        return Headline.of(account, former);
    }

    /** Every change from the year before that the document states for a measure it prints. */
    public List<Stated> getChanges() {
        return Stream.of(Measure.values()).flatMap(measure -> account.change(measure)
                .map(change -> new Stated(measure, account.fact(measure).orElse(null), change)).stream()).toList();
    }

    /** Income by source, with what is carried forward. */
    public List<Fact> getSources() {
        return account.fundSources();
    }

    /** Totals and their parts: income, basic and project expenditure, what is carried over. */
    public List<Fact> getUses() {
        return facts(Measure.BASIC, Measure.PERSONNEL, Measure.PUBLIC_USE, Measure.PROJECT);
    }

    public List<Fact> getCarried() {
        return facts(Measure.CARRIED_FORWARD, Measure.CARRIED_OVER);
    }

    public List<Fact> getOperation() {
        return facts(Measure.AGENCY_OPERATION, Measure.STAFF_QUOTA, Measure.STAFF);
    }

    public ClassTable getFunctions() {
        return account.byFunction().map(ClassTable::new).orElse(null);
    }

    public ClassTable getEconomicClasses() {
        return account.byEconomicClass().map(ClassTable::new).orElse(null);
    }

    public ThreePublic getThreePublic() {
        return threePublic;
    }

    /** The year the figures beside are of, or null. */
    public Disclosure getFormer() {
        return former == null ? null : former.disclosure();
    }

    public boolean isFinal() {
        return account.isFinal();
    }

    /** The budget of a year beside its final accounts; empty unless one is each. */
    public static Optional<ExecutionTable> execution(Disclosure one, Disclosure other, String order) {
        if (other == null) {
            return Optional.empty();
        }
        boolean first = one.getKind() == DisclosureKind.BUDGET;
        return Optional.of(new ExecutionTable(first ? one : other, first ? other : one, order)).filter(table -> !table.getParts().isEmpty());
    }

    private List<Fact> facts(Measure... measures) {
        return Stream.of(measures).flatMap(measure -> account.fact(measure).stream()).toList();
    }
}
