package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three public expenses of a year (“三公”经费), split as the law asks; in final accounts beside their budget. */
public class ThreePublicChart {

    private static final List<Measure> WHOLE_VEHICLES = List.of(Measure.ABROAD, Measure.VEHICLES, Measure.RECEPTION);
    private static final List<Measure> SPLIT_VEHICLES =
            List.of(Measure.ABROAD, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION, Measure.RECEPTION);

    private final Texts texts;

    public ThreePublicChart(Texts texts) {
        this.texts = texts;
    }

    /**
     * Empty when no total is printed.
     *
     * @param before the same kind of disclosure of the year before; may be empty
     */
    public Optional<Chart> of(Account account, Optional<Account> before) {
        Fact total = account.fact(Measure.THREE_PUBLIC).orElse(null);
        if (total == null) {
            return Optional.empty();
        }
        MoneyUnit unit = total.unit();
        List<Measure> items = items(account);
        List<Chart.Label> labels = items.stream().map(item -> Chart.Label.of(item.label())).toList();
        List<Chart.Series> series = new ArrayList<>();
        if (items.stream().anyMatch(item -> account.planned(item).isPresent())) {
            series.add(new Chart.Series(texts.get("charts.budget"), items.stream()
                    .map(item -> Value.of(account.planned(item).orElse(null), unit, account.disclosure(), texts)).toList()));
        }
        series.add(new Chart.Series(texts.get(account.isFinal() ? "charts.spent" : "charts.budget"), items.stream()
                .map(item -> Value.of(account.fact(item).orElse(null), unit, account.disclosure(), texts)).toList()));
        Chart chart = new Chart("three-public", title(account, total, before), unit.label(), Chart.Kind.BAR, null, labels, series, List.of());
        return Optional.of(chart).filter(Chart::isDrawable);
    }

    private static List<Measure> items(Account account) {
        boolean split = Stream.of(Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION).anyMatch(item -> account.fact(item).isPresent());
        return split || account.fact(Measure.VEHICLES).isEmpty() ? SPLIT_VEHICLES : WHOLE_VEHICLES;
    }

    private String title(Account account, Fact total, Optional<Account> before) {
        Integer when = account.disclosure().getFiscalYear();
        String what = texts.get(account.isFinal() ? "charts.executed" : "charts.planned");
        Fact planned = account.isFinal() ? account.planned(Measure.THREE_PUBLIC).orElse(null) : null;
        if (planned != null) {
            return texts.with("charts.threePublic.plan." + ChangeFinding.direction(total, planned), when, what, ChangeFinding.spoken(total),
                    ChangeFinding.difference(total, planned));
        }
        Fact former = before.flatMap(one -> one.fact(Measure.THREE_PUBLIC)).orElse(null);
        if (former != null) {
            return texts.with("charts.threePublic.year." + ChangeFinding.direction(total, former), when, what, ChangeFinding.spoken(total),
                    ChangeFinding.difference(total, former));
        }
        return texts.with("charts.threePublic.only", when, what, ChangeFinding.spoken(total));
    }
}
