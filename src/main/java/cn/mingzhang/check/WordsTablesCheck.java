package cn.mingzhang.check;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The narrative against the statements: a figure of one name must be one figure; “三公”经费 in words must be the sum of its parts. */
public class WordsTablesCheck implements Check {

    static final Rule DIFFERS = Rule.warning("words.tables", "文字与报表一致", "说明文字写的数应与报表中同名的数一致；差额在四舍五入以内的只作说明。");
    static final Rule ROUNDING = Rule.note("words.tables-rounding", "文字与报表相差尾数", "说明文字与报表中同名的数相差一个尾数，在四舍五入以内。");
    static final Rule THREE_PUBLIC = Rule.warning("words.three-public", "“三公”经费分项之和等于总额",
            "说明文字写的因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费之和应等于“三公”经费总额；差额在四舍五入以内的不提示。");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<Rule> rules() {
        return List.of(DIFFERS, ROUNDING, THREE_PUBLIC);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        Account account = Account.of(disclosure);
        for (Measure measure : Measure.values()) {
            Fact tabled = account.tabled(measure).filter(fact -> fact.origin() == Fact.Origin.TABLE).orElse(null);
            if (tabled != null && !measure.isCount()) {
                compare(measure.label(), tabled, account.stated(measure), signals);
            }
        }
        checkClasses(account, signals);
        checkThreePublic(account, signals);
    }

    private static void checkClasses(Account account, Signals signals) {
        Breakdown stated = account.statedByFunction().orElse(null);
        Breakdown tabled = account.generalByFunction().filter(breakdown -> breakdown.origin() == Fact.Origin.TABLE).orElse(null);
        if (stated == null || tabled == null) {
            return;
        }
        for (BudgetClass words : stated.classes()) {
            for (BudgetClass table : tabled.classes()) {
                if (table.total() != null && words.name().equals(String.valueOf(table.name()).replaceAll("\\s", ""))) {
                    compare(table.name(), table.total(), List.of(words.total()), signals);
                }
            }
        }
    }

    private static void compare(String name, Fact tabled, List<Fact> stated, Signals signals) {
        Set<BigDecimal> told = new HashSet<>();
        for (Fact words : stated) {
            BigDecimal difference = words.yuan().subtract(tabled.yuan()).abs();
            if (difference.signum() != 0 && told.add(words.yuan())) {
                boolean rounding = difference.compareTo(halfDigit(words).add(halfDigit(tabled))) <= 0;
                signals.signal(rounding ? ROUNDING : DIFFERS, "“" + words.section() + "”写“" + words.label() + "”" + printed(words) + "，" + tabled.source()
                        + "为" + printed(tabled) + "，相差" + new Amount(difference, MoneyUnit.YUAN).in(tabled.unit()).toPlainString()
                        + tabled.unit().label() + (rounding ? "，在四舍五入以内" : ""), printed(tabled), printed(words), words.at(), tabled.at());
            }
        }
    }

    /** Half of the last printed digit, in 元; a whole number of 万元 may have dropped its zeros. */
    private static BigDecimal halfDigit(Fact fact) {
        int scale = Math.max(fact.figure().value().scale(), fact.figure().value().stripTrailingZeros().scale() <= 0 ? 2 : 0);
        return HALF.movePointLeft(scale).multiply(fact.unit().yuan());
    }

    private static void checkThreePublic(Account account, Signals signals) {
        Fact whole = stated(account, Measure.THREE_PUBLIC);
        List<Fact> parts = new ArrayList<>();
        for (Measure part : List.of(Measure.ABROAD, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION, Measure.RECEPTION)) {
            Fact fact = stated(account, part);
            if (fact == null || whole == null || !String.valueOf(whole.section()).equals(fact.section())) {
                return;
            }
            parts.add(fact);
        }
        BigDecimal sum = parts.stream().map(Fact::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = parts.stream().map(WordsTablesCheck::halfDigit).reduce(halfDigit(whole), BigDecimal::add);
        if (sum.subtract(whole.yuan()).abs().compareTo(tolerance) > 0) {
            String computed = new Amount(sum, MoneyUnit.YUAN).in(whole.unit()).toPlainString();
            signals.signal(THREE_PUBLIC, "“" + whole.section() + "”写“三公”经费" + printed(whole) + "，分项"
                    + parts.stream().map(part -> part.measure().label() + printed(part)).collect(Collectors.joining("、")) + "相加为" + computed
                    + whole.unit().label(), computed, whole.figure().text(), Stream.concat(Stream.of(whole), parts.stream()).map(Fact::at).toList());
        }
    }

    private static Fact stated(Account account, Measure measure) {
        List<Fact> stated = account.stated(measure);
        return stated.isEmpty() ? null : stated.get(0);
    }

    private static String printed(Fact fact) {
        return fact.figure().text() + fact.unit().label();
    }
}
