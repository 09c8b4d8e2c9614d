package cn.mingzhang.check;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.account.StatementRole;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.MoneyUnit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A disclosure against others of the same agency (跨文件核对): last year's figures, what was carried over, the budget that final accounts
 * repeat, the promises of the target sheets. The places are those of the disclosure itself; the other one is named in words.
 */
public final class AcrossChecks {

    static final Rule PREVIOUS = Rule.warning("across.previous-year", "与上年相比的数与上年公开的一致",
            "本年数减去写明的增减额得出的上年数，应与上年公开文件的数一致；差额在四舍五入以内的不提示。");
    static final Rule OPENING = Rule.warning("across.opening-balance", "年初结转等于上年年末结转", "决算的年初结转和结余，应等于上年决算的年末结转和结余。");
    static final Rule CARRIED = Rule.note("across.carry-over", "预算的上年结转与上年决算一致",
            "预算的上年结转与上年决算的年末结转和结余不同；预算编制在前，可以不同，差额应能说明。");
    static final Rule PROJECT_CARRIED = Rule.warning("across.project-carry-over", "项目结转与上年自评表一致",
            "项目支出预算表（上年结转）中的项目，金额应与上年自评表的资金结转一致；预算编制在前的，差额应能说明。");
    static final Rule APPROVED = Rule.warning("across.budget", "决算写的年初预算与公开的预算一致", "决算写明的年初预算数，应与同年公开的预算一致。");
    static final Rule PLANNED = Rule.note("across.full-year-budget", "决算写的全年预算与公开的预算不同", "“三公”经费的全年预算数可以调整，与年初公开的预算不同时说明。");
    static final Rule PROJECT_FUNDS = Rule.warning("across.project-funds", "自评表的年初预算与目标表一致",
            "自评表的年初预算编制数（万元），应与同年预算公开的同名项目目标表的年度资金总额（元）一致。");
    static final Rule TARGET = Rule.warning("across.target", "自评表的年初指标值与预算公开的目标一致", "自评表填写的年初指标值，应与同年预算公开的同名指标一致。");
    static final Rule REASON = Rule.note("across.same-reason", "各年写同一原因", "不同年度的变化写同一句原因，看不出当年为什么变化。");

    private static final List<Rule> RULES = List.of(PREVIOUS, OPENING, CARRIED, PROJECT_CARRIED, APPROVED, PLANNED, PROJECT_FUNDS, TARGET, REASON);
    /** Three rounded figures: half a hundredth each, and one more for the unit of account, in 元. */
    private static final BigDecimal ROUNDING = new BigDecimal("200");
    private static final int LONG_REASON = 10;

    private final Disclosure own;
    private final Account account;
    private final Signals signals = new Signals();

    private AcrossChecks(Disclosure own) {
        this.own = own;
        this.account = Account.of(own);
    }

    /** Every rule, for the public list. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** What is noticed about a disclosure beside others of its agency; those of other agencies are not looked at. */
    public static List<Finding> run(Disclosure disclosure, List<Disclosure> others) {
        AcrossChecks checks = new AcrossChecks(disclosure);
        if (disclosure.getFiscalYear() != null && disclosure.getKind() != null) {
            others.stream().filter(other -> other != disclosure && other.getFiscalYear() != null && other.getKind() != null)
                    .filter(other -> String.valueOf(other.getAgencyName()).equals(disclosure.getAgencyName())).forEach(checks::compare);
        }
        return checks.signals.all();
    }

    private void compare(Disclosure other) {
        boolean accounts = own.getKind() == DisclosureKind.FINAL_ACCOUNTS;
        boolean before = other.getFiscalYear() == own.getFiscalYear() - 1;
        Account others = Account.of(other);
        if (before && other.getKind() == own.getKind()) {
            comparePrevious(others);
            compareReasons(others);
            if (accounts) {
                compare(OPENING, account.fact(Measure.CARRIED_FORWARD).orElse(null), others.fact(Measure.CARRIED_OVER).orElse(null), other);
            }
        }
        if (before && own.getKind() == DisclosureKind.BUDGET && other.getKind() == DisclosureKind.FINAL_ACCOUNTS) {
            compare(CARRIED, account.fact(Measure.CARRIED_FORWARD).orElse(null), others.fact(Measure.CARRIED_OVER).orElse(null), other);
            compareCarriedProjects(other);
        }
        if (accounts && other.getKind() == DisclosureKind.BUDGET && other.getFiscalYear().equals(own.getFiscalYear())) {
            compareBudget(others);
            compareProjects(other);
        }
    }

    /** The year before that the narrative implies, against what was published then. */
    private void comparePrevious(Account others) {
        for (Measure measure : Measure.values()) {
            Change change = account.change(measure).orElse(null);
            Fact now = account.fact(measure).orElse(null);
            Fact then = others.fact(measure).orElse(null);
            if (change == null || change.yuan() == null || now == null || then == null || now.unit() == null || then.unit() == null) {
                continue;
            }
            BigDecimal implied = now.yuan().subtract(change.yuan());
            if (implied.subtract(then.yuan()).abs().compareTo(ROUNDING) > 0) {
                signals.signal(PREVIOUS, "“" + change.section() + "”写" + measure.label() + words(now) + "、" + (change.amount() == null ? change.direction().label()
                        : change.direction().label() + change.amount().text() + change.unit().label()) + "，上年应为" + in(implied, now.unit()) + "；"
                        + name(others.disclosure()) + "为" + words(then), words(then), in(implied, now.unit()),
                        change.amount() == null ? change.sentence().at() : change.amount().at(), now.at());
            }
        }
    }

    private void compareReasons(Account others) {
        Set<String> told = new HashSet<>();
        for (Change change : account.changes()) {
            if (change.reason() == null || change.reason().length() < LONG_REASON || told.contains(change.sentence().text())) {
                continue;
            }
            others.changes().stream().filter(other -> other.reason() != null && plain(other.reason()).equals(plain(change.reason())))
                    .filter(other -> other.section() != null && plain(other.subject()).equals(plain(change.subject()))).findFirst()
                    .ifPresent(other -> {
                        told.add(change.sentence().text());
                        signals.signal(REASON, "“" + change.section() + "”的变化原因“" + change.reason() + "”与" + name(others.disclosure()) + "相同", null, null,
                                change.sentence().at());
                    });
        }
    }

    private void compareCarriedProjects(Disclosure other) {
        StatementRole.PROJECTS_CARRIED.in(own).ifPresent(statement -> {
            for (LineItem row : statement.getRows()) {
                Evaluation evaluation = other.getEvaluations().stream().filter(sheet -> ProjectNames.same(sheet.getProject(), row.getName())).findFirst().orElse(null);
                FundExecution funds = evaluation == null || !"project".equals(row.getRowType()) ? null : evaluation.totalFunds();
                if (funds != null && funds.carryOver() != null && FunctionalSums.isAmount(row.cell("total")) && statement.getUnit() != null) {
                    BigDecimal here = row.cell("total").amount().orElseThrow().multiply(statement.getUnit().yuan());
                    BigDecimal there = funds.carryOver().value().multiply(MoneyUnit.TEN_THOUSAND_YUAN.yuan());
                    if (here.subtract(there).abs().compareTo(ROUNDING) > 0) {
                        signals.signal(PROJECT_CARRIED, StatementNames.of(statement) + "“" + row.getName() + "”结转" + row.cell("total").text() + statement.getUnit().label()
                                + "，" + name(other) + "的自评表结转" + funds.carryOver().text() + "万元", funds.carryOver().text(), row.cell("total").text(),
                                row.cell("total").at());
                    }
                }
            }
        });
    }

    private void compareBudget(Account budget) {
        for (Measure measure : Measure.values()) {
            boolean threePublic = List.of(Measure.THREE_PUBLIC, Measure.ABROAD, Measure.VEHICLES, Measure.VEHICLE_PURCHASE, Measure.VEHICLE_OPERATION,
                    Measure.RECEPTION).contains(measure);
            compare(threePublic ? PLANNED : APPROVED, account.planned(measure).orElse(null), budget.fact(measure).orElse(null), budget.disclosure());
        }
    }

    private void compareProjects(Disclosure budget) {
        for (Evaluation evaluation : own.getEvaluations()) {
            List<Project> projects = budget.getProjects().stream().filter(project -> ProjectNames.same(project.getName(), evaluation.getProject())).toList();
            if (projects.size() == 1) {
                compareFunds(evaluation, projects.get(0), budget);
                evaluation.getIndicators().forEach(indicator -> compareTarget(evaluation, indicator, projects.get(0), budget));
            }
        }
    }

    private void compareFunds(Evaluation evaluation, Project project, Disclosure budget) {
        FundExecution funds = evaluation.totalFunds();
        if (funds == null || funds.approved() == null || project.getFundsUnit() == null || project.getAnnualFunds() == null || project.getAnnualFunds().total() == null) {
            return;
        }
        BigDecimal here = funds.approved().value().multiply(MoneyUnit.TEN_THOUSAND_YUAN.yuan());
        BigDecimal there = project.getAnnualFunds().total().value().multiply(project.getFundsUnit().yuan());
        if (here.subtract(there).abs().compareTo(ROUNDING) > 0) {
            signals.signal(PROJECT_FUNDS, SheetNames.of(evaluation) + "的年初预算编制数" + funds.approved().text() + "万元，" + name(budget) + "的目标表为"
                    + project.getAnnualFunds().total().text() + project.getFundsUnit().label(), project.getAnnualFunds().total().text(), funds.approved().text(),
                    funds.approved().at());
        }
    }

    /** Only targets that both print as numbers of one unit can be told apart. */
    private void compareTarget(Evaluation evaluation, Indicator indicator, Project project, Disclosure budget) {
        TargetReading initial = TargetReader.read(indicator.getInitialTarget());
        if (initial == null || !initial.isMeasurable() || indicator.getLevel3() == null) {
            return;
        }
        List<Indicator> promised = project.getIndicators().stream().filter(other -> plain(indicator.getLevel3()).equals(plain(other.getLevel3())))
                .filter(other -> other.getReading() != null && other.getReading().isMeasurable()).toList();
        if (promised.size() == 1 && String.valueOf(promised.get(0).getReading().unit()).equals(String.valueOf(initial.unit()))
                && promised.get(0).getReading().value().compareTo(initial.value()) != 0) {
            signals.signal(TARGET, SheetNames.of(evaluation) + SheetNames.of(indicator) + "的年初指标值“" + indicator.getInitialTarget() + "”，" + name(budget)
                    + "的目标是“" + promised.get(0).getTarget() + "”", promised.get(0).getTarget(), indicator.getInitialTarget(), indicator.placeOf("initialTarget"),
                    indicator.getAt());
        }
    }

    private void compare(Rule rule, Fact here, Fact there, Disclosure other) {
        if (here != null && there != null && here.unit() != null && there.unit() != null && here.yuan().subtract(there.yuan()).abs().compareTo(ROUNDING) > 0) {
            signals.signal(rule, here.label() + words(here) + "（" + here.source() + "），" + name(other) + "的" + there.label() + "为" + words(there), words(there),
                    words(here), here.at());
        }
    }

    private static String name(Disclosure disclosure) {
        return disclosure.getFiscalYear() + "年" + disclosure.getKind().label();
    }

    private static String words(Fact fact) {
        return fact.figure().text() + fact.unit().label();
    }

    private static String in(BigDecimal yuan, MoneyUnit unit) {
        return new Amount(yuan, MoneyUnit.YUAN).in(unit).toPlainString() + unit.label();
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\s，,。；;（）()]", "");
    }
}
