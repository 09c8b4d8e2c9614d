package cn.mingzhang.web.portal;

import cn.mingzhang.check.Receipts;
import cn.mingzhang.check.law.Compliance;
import cn.mingzhang.check.law.LawsList;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.FindingLedger.Subject;
import cn.mingzhang.web.account.AccountView;
import cn.mingzhang.web.account.Article;
import cn.mingzhang.web.account.ExecutionTable;
import cn.mingzhang.web.chart.Chart;
import cn.mingzhang.web.chart.DisclosureCharts;
import cn.mingzhang.web.http.Visit;
import cn.mingzhang.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One disclosure: what it says about money in words and figures, and the way to everything else read from it. */
@Named
@RequestScoped
public class DisclosurePage {

    /** How many items of the law's list are in a state. */
    public record Tally(Compliance.State state, long number) {
    }

    @Inject
    private Visit visit;
    @Inject
    private Disclosures disclosures;
    @Inject
    private DisclosureCharts disclosureCharts;
    @Inject
    private Texts texts;

    private Disclosure disclosure;
    private AccountView account;
    private ExecutionTable execution;
    private Map<String, Chart> charts;
    private List<StatementEntry> statements;
    private IndicatorTable overallIndicators;
    private List<Disclosure> neighbours;

    public void load() {
        loadMoney();
        if (disclosure != null) {
            charts = disclosureCharts.all(disclosure);
            execution = execution().orElse(null);
            Receipts receipts = Receipts.of(disclosure);
            statements = disclosure.getStatements().stream().map(statement -> StatementEntry.of(statement, receipts)).toList();
            overallIndicators = disclosure.getOverallTarget() == null ? null
                    : new IndicatorTable(disclosure.getOverallTarget().getIndicators());
            neighbours = disclosure.getAgency() == null ? List.of() : disclosures.of(disclosure.getAgency()).stream()
                    .filter(other -> !Objects.equals(other.getId(), disclosure.getId())).filter(this::isNear).toList();
        }
    }

    /** What the brief shows: no charts, no other tables. */
    public void loadMoney() {
        disclosure = visit.found(visit.disclosure());
        if (disclosure != null) {
            visit.restsOnlyOn(disclosure.getAgency());
            account = new AccountView(disclosure, other(disclosure.getKind(), 1).orElse(null), texts);
        }
    }

    /** Of the year before, the same year or the year after. */
    private boolean isNear(Disclosure other) {
        return disclosure.getFiscalYear() != null && other.getFiscalYear() != null && Math.abs(disclosure.getFiscalYear() - other.getFiscalYear()) <= 1;
    }

    private Optional<ExecutionTable> execution() {
        DisclosureKind counterpart = disclosure.getKind() == DisclosureKind.BUDGET ? DisclosureKind.FINAL_ACCOUNTS
                : disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS ? DisclosureKind.BUDGET : null;
        return AccountView.execution(disclosure, other(counterpart, 0).orElse(null), visit.parameter("sort").orElse(""));
    }

    private Optional<Disclosure> other(DisclosureKind kind, int yearsBefore) {
        return kind == null || disclosure.getAgency() == null || disclosure.getFiscalYear() == null ? Optional.empty()
                : disclosures.find(disclosure.getAgency().getSlug(), disclosure.getFiscalYear() - yearsBefore, kind);
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public AccountView getAccount() {
        return account;
    }

    /** The budget beside the final accounts, or null. */
    public ExecutionTable getExecution() {
        return execution;
    }

    /** By name. */
    public Map<String, Chart> getCharts() {
        return charts;
    }

    public List<StatementEntry> getStatements() {
        return statements;
    }

    public IndicatorTable getOverallIndicators() {
        return overallIndicators;
    }

    /** Other disclosures of the agency for this year and those beside it. */
    public List<Disclosure> getNeighbours() {
        return neighbours;
    }

    public Article getArticle() {
        return new Article(disclosure);
    }

    /** What the rules noticed in the document, by rule. */
    public List<DisclosureFindingsPage.Group> getFindings() {
        return DisclosureFindingsPage.groups(disclosure.getFindings(), Subject.DOCUMENT);
    }

    public int getFindingCount() {
        return getFindings().stream().mapToInt(group -> group.findings().size()).sum();
    }

    /** The law's list in numbers. */
    public List<Tally> getLaw() {
        List<Compliance> list = LawsList.of(disclosure);
        return Arrays.stream(Compliance.State.values())
                .map(state -> new Tally(state, list.stream().filter(item -> item.state() == state).count()))
                .filter(tally -> tally.number() > 0).toList();
    }
}
