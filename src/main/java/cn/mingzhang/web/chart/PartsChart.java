package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.account.StatementRole;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the money of a disclosure is made of (支出与收入的构成): by functional class, use, source and economic class. */
public class PartsChart {

    private static final int MOST_BARS = 12;

    private final Texts texts;

    public PartsChart(Texts texts) {
        this.texts = texts;
    }

    /** 按功能分类. */
    public Optional<Chart> functions(Account account) {
        return account.byFunction().flatMap(breakdown -> chart("functions", Chart.Kind.BAR, account, subject(account, breakdown), breakdown));
    }

    /** 基本支出与项目支出. */
    public Optional<Chart> uses(Account account) {
        List<BudgetClass> parts = Stream.of(Measure.BASIC, Measure.PROJECT).flatMap(measure -> account.fact(measure).stream()).map(PartsChart::part).toList();
        Breakdown breakdown = new Breakdown(null, StatementRole.OVERALL, Fact.Origin.TABLE, account.fact(Measure.EXPENDITURE).orElse(null), parts);
        return chart("uses", Chart.Kind.STACKED, account, period("expenditure", account), breakdown);
    }

    /** 收入来源, with what is carried forward as its own. */
    public Optional<Chart> sources(Account account) {
        Breakdown breakdown = new Breakdown(null, StatementRole.OVERALL, Fact.Origin.TABLE, account.fact(Measure.TOTAL_REVENUE).orElse(null),
                account.fundSources().stream().map(PartsChart::part).toList());
        return chart("sources", Chart.Kind.STACKED, account, period("revenue", account), breakdown);
    }

    /** 按经济分类. */
    public Optional<Chart> economicClasses(Account account) {
        return account.byEconomicClass().flatMap(breakdown -> chart("economic", Chart.Kind.STACKED, account,
                period("basic", account), breakdown));
    }

    /** For the title: expenditure of every kind, or of the general public budget alone. */
    private String subject(Account account, Breakdown breakdown) {
        return isOfAllExpenditure(breakdown) ? period("expenditure", account) : period("general", account);
    }

    static boolean isOfAllExpenditure(Breakdown breakdown) {
        return breakdown.role() == StatementRole.EXPENDITURE || breakdown.role() == StatementRole.OVERALL;
    }

    private String period(String subject, Account account) {
        Disclosure disclosure = account.disclosure();
        String year = disclosure.getFiscalYear() == null ? "" : disclosure.getFiscalYear().toString();
        return texts.with("charts.period." + subject + (account.isFinal() ? ".spent" : ".planned"), year);
    }

    private static BudgetClass part(Fact fact) {
        return new BudgetClass(null, fact.measure().label(), Map.of("total", fact), List.of());
    }

    private Optional<Chart> chart(String name, Chart.Kind kind, Account account, String subject, Breakdown breakdown) {
        List<BudgetClass> parts = PartsFinding.largestFirst(breakdown);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        MoneyUnit unit = parts.get(0).main().unit();
        List<Chart.Label> labels = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (BudgetClass part : parts) {
            labels.add(Chart.Label.of(part.name()));
            values.add(Value.of(part.main(), unit, account.disclosure(), texts));
        }
        List<String> notes = breakdown.scope() == null ? List.of() : List.of(texts.with("charts.scope", breakdown.scope()));
        Chart.Series series = new Chart.Series(texts.get("charts.amount"), values);
        return Optional.of(Rest.joined(MOST_BARS, Chart.ofOne(name, new PartsFinding(texts).of(subject, breakdown), unit.label(),
                Chart.ofParts(kind, values), labels, series, notes), texts));
    }
}
