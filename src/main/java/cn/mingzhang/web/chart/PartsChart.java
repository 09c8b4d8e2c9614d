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
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the money of a disclosure is made of (支出与收入的构成): by functional class, use, source and economic class. */
public class PartsChart {

    /** A class, use or source with its amount. */
    record Part(String name, Value value) {
    }

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
        List<BudgetClass> parts = Stream.of(Measure.BASIC, Measure.PROJECT).flatMap(measure -> account.fact(measure).stream())
                .map(PartsChart::measured).toList();
        Breakdown breakdown = new Breakdown(null, StatementRole.OVERALL, Fact.Origin.TABLE, account.fact(Measure.EXPENDITURE).orElse(null), parts);
        return chart("uses", Chart.Kind.STACKED, account, period("expenditure", account), breakdown);
    }

    /** 收入来源, with what is carried forward as its own. */
    public Optional<Chart> sources(Account account) {
        Breakdown breakdown = new Breakdown(null, StatementRole.OVERALL, Fact.Origin.TABLE, account.fact(Measure.TOTAL_REVENUE).orElse(null),
                account.fundSources().stream().map(PartsChart::measured).toList());
        return chart("sources", Chart.Kind.STACKED, account, period("revenue", account), breakdown);
    }

    /** 按经济分类. */
    public Optional<Chart> economicClasses(Account account) {
        return account.byEconomicClass().flatMap(breakdown -> chart("economic", Chart.Kind.STACKED, account,
                period("basic", account), breakdown));
    }

    /** For the title: expenditure of every kind, or of the general public budget alone. */
    private String subject(Account account, Breakdown breakdown) {
        return period(breakdown.role() == StatementRole.EXPENDITURE ? "expenditure" : "general", account);
    }

    private String period(String subject, Account account) {
        return texts.with("charts.period." + subject + (account.isFinal() ? ".spent" : ".planned"), account.disclosure().getFiscalYear());
    }

    private static BudgetClass measured(Fact fact) {
        return new BudgetClass(null, fact.measure().label(), Map.of("total", fact), List.of());
    }

    private Optional<Chart> chart(String name, Chart.Kind kind, Account account, String subject, Breakdown breakdown) {
        MoneyUnit unit = breakdown.classes().stream().flatMap(one -> one.amounts().values().stream()).map(Fact::unit).findFirst().orElse(null);
        List<Part> parts = breakdown.classes().stream().map(one -> new Part(one.name(), value(one, unit, account.disclosure())))
                .sorted(Comparator.comparing((Part part) -> part.value().amount(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
        if (parts.stream().filter(part -> part.value().isKnown()).count() < 2) {
            return Optional.empty();
        }
        BigDecimal whole = breakdown.addsUp() ? breakdown.whole().yuan().divide(unit.yuan()) : null;
        List<Value> values = parts.stream().map(Part::value).toList();
        List<String> notes = breakdown.scope() == null ? List.of() : List.of(texts.with("charts.scope", breakdown.scope()));
        return Optional.of(Rest.joined(MOST_BARS, Chart.ofOne(name, new PartsFinding(subject, parts, whole, unit.label()).in(texts), unit.label(),
                Chart.ofParts(kind, values), parts.stream().map(part -> Chart.Label.of(part.name())).toList(),
                new Chart.Series(texts.get("charts.amount"), values), notes), texts));
    }

    /** What is printed for a class; a form without a column for the total prints its parts, and then the sum is ours. */
    private Value value(BudgetClass one, MoneyUnit unit, Disclosure disclosure) {
        if (one.main() != null || one.amounts().isEmpty()) {
            return Value.of(one.main(), unit, disclosure, texts);
        }
        BigDecimal yuan = one.amounts().values().stream().map(Fact::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Value.Computed(yuan.divide(unit.yuan()), texts.with("charts.sum", one.name()));
    }
}
