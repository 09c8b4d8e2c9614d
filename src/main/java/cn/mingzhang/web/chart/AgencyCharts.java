package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts of an agency over its years (单位历年图表). */
@Dependent
public class AgencyCharts {

    private final Addresses addresses;
    private final Texts texts;

    @Inject
    public AgencyCharts(Addresses addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
    }

    /** All that can be drawn, by name. */
    public Map<String, Chart> all(Agency agency, List<Disclosure> published) {
        List<Account> accounts = published.stream().map(Account::of).toList();
        YearsChart years = new YearsChart(texts);
        return Stream.of(years.expenditure(accounts), years.threePublic(accounts)).flatMap(Optional::stream)
                .map(chart -> chart.on(addresses.agency(agency)))
                .collect(Collectors.toMap(Chart::name, chart -> chart, (one, other) -> one, LinkedHashMap::new));
    }
}
