package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charts of a disclosure (公开文件的图表), by name; what its figures do not allow is empty. */
@Dependent
public class DisclosureCharts {

    private static final List<String> NAMES = List.of("functions", "uses", "sources", "economic", "execution", "three-public", "projects", "scores");

    private final Disclosures disclosures;
    private final Addresses addresses;
    private final Texts texts;

    @Inject
    public DisclosureCharts(Disclosures disclosures, Addresses addresses, Texts texts) {
        this.disclosures = disclosures;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** All that can be drawn, by name. */
    public Map<String, Chart> all(Disclosure disclosure) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        NAMES.forEach(name -> find(disclosure, name).ifPresent(chart -> charts.put(name, chart)));
        return charts;
    }

    /** A chart by its name. */
    public Optional<Chart> find(Disclosure disclosure, String name) {
        PartsChart parts = new PartsChart(texts);
        Optional<Account> account = account(disclosure);
        Optional<Chart> chart = switch (name) {
            case "functions" -> account.flatMap(parts::functions);
            case "uses" -> account.flatMap(parts::uses);
            case "sources" -> account.flatMap(parts::sources);
            case "economic" -> account.flatMap(parts::economicClasses);
            case "execution" -> execution(disclosure);
            case "three-public" -> account.flatMap(one -> new ThreePublicChart(texts).of(one, other(disclosure, disclosure.getKind(), 1).map(Account::of)));
            case "projects" -> new ProjectsChart(texts).of(disclosure.getProjects(), addresses::project);
            case "scores" -> new ScoresChart(texts).of(disclosure.getEvaluations());
            default -> Optional.empty();
        };
        return chart.map(found -> found.on(addresses.disclosure(disclosure)));
    }

    /** The money of a budget or of final accounts; a title says of which year. */
    private static Optional<Account> account(Disclosure disclosure) {
        boolean told = disclosure.getFiscalYear() != null
                && (disclosure.getKind() == DisclosureKind.BUDGET || disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS);
        return told ? Optional.of(Account.of(disclosure)) : Optional.empty();
    }

    /** On the page of the budget and on that of the final accounts, when both are published. */
    private Optional<Chart> execution(Disclosure disclosure) {
        if (disclosure.getKind() == DisclosureKind.FINAL_ACCOUNTS) {
            return other(disclosure, DisclosureKind.BUDGET, 0).flatMap(budget -> new ExecutionChart(texts).of(budget, disclosure));
        }
        return disclosure.getKind() != DisclosureKind.BUDGET ? Optional.empty()
                : other(disclosure, DisclosureKind.FINAL_ACCOUNTS, 0).flatMap(spent -> new ExecutionChart(texts).of(disclosure, spent));
    }

    private Optional<Disclosure> other(Disclosure disclosure, DisclosureKind kind, int yearsBefore) {
        return disclosure.getAgency() == null || disclosure.getFiscalYear() == null || kind == null ? Optional.empty()
                : disclosures.find(disclosure.getAgency().getSlug(), disclosure.getFiscalYear() - yearsBefore, kind);
    }
}
