package cn.mingzhang.web.portal;

import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Agencies;
import cn.mingzhang.store.AgencySummary;
import cn.mingzhang.store.PromiseTally;
import cn.mingzhang.store.StatedFact;
import cn.mingzhang.store.StatedFacts;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A ready question answered for every agency of a year: what it spends, whether the three public expenses rose, whether promises were kept. */
@Named
@RequestScoped
public class AnswersPage {

    private static final int SIZE = 50;
    private static final Set<DisclosureKind> OF_MONEY = Set.of(DisclosureKind.BUDGET, DisclosureKind.FINAL_ACCOUNTS);
    private static final Set<DisclosureKind> OF_RESULTS = Set.of(DisclosureKind.FINAL_ACCOUNTS, DisclosureKind.PERFORMANCE_REPORT);

    /**
     * The money of one agency.
     *
     * @param budget       planned for the year; in final accounts it may be printed beside what was spent
     * @param accounts     spent in the year
     * @param formerBudget planned for the year before
     * @param formerSpent  spent in the year before
     */
    public record Money(Agency agency, StatedFact budget, StatedFact accounts, StatedFact formerBudget, StatedFact formerSpent) {

        /** What was spent where it is known, else what is planned; null when neither is stated. */
        public StatedFact main() {
            return accounts != null ? accounts : budget;
        }

        /** The main figure against the same kind of the year before. */
        public Difference change() {
            return accounts != null ? Difference.between(accounts, formerSpent) : Difference.between(budget, formerBudget);
        }

        /** What was spent against what was planned. */
        public Difference againstBudget() {
            return Difference.between(accounts, budget);
        }
    }

    /** The promises of one agency; tally is null when it has published no results. */
    public record Promises(Agency agency, PromiseTally tally) {
    }

    @Inject
    private Visit visit;
    @Inject
    private Addresses addresses;
    @Inject
    private Agencies agencies;
    @Inject
    private StatedFacts facts;

    private String question;
    private List<Integer> years;
    private Integer year;
    private Paging paging;
    private List<Money> money = List.of();
    private List<Promises> promises = List.of();

    public void load() {
        question = visit.route().text("question");
        years = facts.years(isOfMoney() ? OF_MONEY : OF_RESULTS);
        year = visit.number("year").filter(years::contains).orElse(years.isEmpty() ? null : years.get(0));
        if (year == null) {
            return;
        }
        Agencies.Filter filter = new Agencies.Filter(null, null, null, year);
        paging = Paging.of(agencies.count(filter), SIZE, visit.number("page").orElse(1), addresses.page("answers/" + question),
                Map.of("year", year.toString()));
        List<Agency> shown = agencies.page(filter, paging.from(), SIZE).stream().map(AgencySummary::agency).toList();
        if (isOfMoney()) {
            money = money(shown, getMeasure());
        } else {
            promises = promises(shown);
        }
    }

    private List<Money> money(List<Agency> shown, Measure measure) {
        Map<String, StatedFact> found = new HashMap<>();
        facts.of(shown, List.of(year, year - 1), Set.of(measure)).forEach(fact -> found.put(key(fact.getDisclosure().getAgency(),
                fact.getDisclosure().getFiscalYear(), fact.isPlanned() ? null : fact.getDisclosure().getKind()), fact));
        return shown.stream().map(agency -> {
            StatedFact budget = found.get(key(agency, year, DisclosureKind.BUDGET));
            return new Money(agency, budget != null ? budget : found.get(key(agency, year, null)), found.get(key(agency, year, DisclosureKind.FINAL_ACCOUNTS)),
                    found.get(key(agency, year - 1, DisclosureKind.BUDGET)), found.get(key(agency, year - 1, DisclosureKind.FINAL_ACCOUNTS)));
        }).toList();
    }

    private static String key(Agency agency, int year, DisclosureKind kind) {
        return agency.getId() + " " + year + " " + kind;
    }

    private List<Promises> promises(List<Agency> shown) {
        Map<Long, PromiseTally> tallies = new HashMap<>();
        facts.promises(shown, year).stream().filter(tally -> tally.getEvaluated() > 0)
                .forEach(tally -> tallies.merge(tally.getDisclosure().getAgency().getId(), tally, (one, other) -> one.getEvaluated() >= other.getEvaluated() ? one : other));
        return shown.stream().map(agency -> new Promises(agency, tallies.get(agency.getId()))).toList();
    }

    private boolean isOfMoney() {
        return !question.equals("promises");
    }

    private Measure getMeasure() {
        return question.equals("three-public") ? Measure.THREE_PUBLIC : Measure.TOTAL_EXPENDITURE;
    }

    /** As in the address: spending, three-public or promises. */
    public String getQuestion() {
        return question;
    }

    public List<Integer> getYears() {
        return years;
    }

    /** Null when nothing is published that could answer. */
    public Integer getYear() {
        return year;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<Money> getMoney() {
        return money;
    }

    public List<Promises> getPromises() {
        return promises;
    }
}
