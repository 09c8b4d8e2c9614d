package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A total of an agency over the years (历年走势), as planned and as spent; a year that is not published is a gap. */
public class YearsChart {

    /** A total with the disclosure that prints it. */
    private record Point(Account account, Fact fact) {
    }

    private final Texts texts;

    public YearsChart(Texts texts) {
        this.texts = texts;
    }

    /** 历年支出. */
    public Optional<Chart> expenditure(List<Account> accounts) {
        return chart("years", Measure.EXPENDITURE, texts.get("charts.years.expenditure"), accounts);
    }

    /** 历年“三公”经费. */
    public Optional<Chart> threePublic(List<Account> accounts) {
        return chart("three-public-years", Measure.THREE_PUBLIC, texts.get("charts.years.threePublic"), accounts);
    }

    private Optional<Chart> chart(String name, Measure measure, String subject, List<Account> accounts) {
        TreeMap<Integer, Point> planned = points(measure, accounts, DisclosureKind.BUDGET);
        TreeMap<Integer, Point> spent = points(measure, accounts, DisclosureKind.FINAL_ACCOUNTS);
        List<Integer> known = Stream.concat(planned.keySet().stream(), spent.keySet().stream()).distinct().sorted().toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        MoneyUnit unit = Stream.concat(spent.values().stream(), planned.values().stream()).findFirst().orElseThrow().fact().unit();
        List<Chart.Label> labels = new ArrayList<>();
        List<Value> plannedValues = new ArrayList<>();
        List<Value> spentValues = new ArrayList<>();
        for (int year = known.get(0); year <= known.get(known.size() - 1); year++) {
            labels.add(Chart.Label.of(String.valueOf(year)));
            plannedValues.add(value(planned.get(year), unit));
            spentValues.add(value(spent.get(year), unit));
        }
        List<Chart.Series> series = new ArrayList<>();
        if (!planned.isEmpty()) {
            series.add(new Chart.Series(texts.get("charts.budget"), plannedValues));
        }
        if (!spent.isEmpty()) {
            series.add(new Chart.Series(texts.get("charts.spent"), spentValues));
        }
        return Optional.of(new Chart(name, title(subject, planned, spent), unit.label(), Chart.Kind.LINE, null, labels, series, List.of()));
    }

    private static TreeMap<Integer, Point> points(Measure measure, List<Account> accounts, DisclosureKind kind) {
        TreeMap<Integer, Point> points = new TreeMap<>();
        for (Account account : accounts) {
            Integer year = account.disclosure().getFiscalYear();
            if (year != null && account.disclosure().getKind() == kind) {
                account.fact(measure).ifPresent(fact -> points.putIfAbsent(year, new Point(account, fact)));
            }
        }
        return points;
    }

    private Value value(Point point, MoneyUnit unit) {
        return point == null ? Value.MISSING : Value.of(point.fact(), unit, point.account().disclosure(), texts);
    }

    /** About the latest year; of plan and accounts of the same year about the accounts. */
    private String title(String subject, TreeMap<Integer, Point> planned, TreeMap<Integer, Point> spent) {
        boolean accounts = !spent.isEmpty() && (planned.isEmpty() || spent.lastKey() >= planned.lastKey());
        Map.Entry<Integer, Point> latest = (accounts ? spent : planned).lastEntry();
        Point before = (accounts ? spent : planned).get(latest.getKey() - 1);
        Fact fact = latest.getValue().fact();
        String what = texts.get(accounts ? "charts.executed" : "charts.planned");
        String last = String.valueOf(latest.getKey() - 1);
        if (before == null) {
            return texts.with("charts.years.only", latest.getKey(), subject, what, ChangeFinding.spoken(fact), last);
        }
        return texts.with("charts.years." + ChangeFinding.direction(fact, before.fact()), latest.getKey(), subject, what,
                ChangeFinding.spoken(fact), last, ChangeFinding.difference(fact, before.fact()));
    }
}
