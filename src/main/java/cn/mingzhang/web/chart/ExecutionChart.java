package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.Fact;
import cn.mingzhang.account.Measure;
import cn.mingzhang.account.StatementRole;
import cn.mingzhang.check.BudgetExecution;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget of a year beside what was spent (预算与决算对照), by functional class. */
public class ExecutionChart {

    private static final int CLASS = 1;

    private final Texts texts;

    public ExecutionChart(Texts texts) {
        this.texts = texts;
    }

    /** Empty when no class is printed by both. */
    public Optional<Chart> of(Disclosure budget, Disclosure accounts) {
        BudgetExecution execution = BudgetExecution.of(budget, accounts);
        List<BudgetExecution.Line> classes = execution.byFunction().stream().filter(line -> line.level() == CLASS)
                .sorted(Comparator.comparing(ExecutionChart::larger).reversed()).toList();
        if (classes.stream().noneMatch(line -> line.planned() != null && line.executed() != null)) {
            return Optional.empty();
        }
        MoneyUnit unit = classes.stream().map(BudgetExecution.Line::executed).filter(Objects::nonNull).findFirst().orElseThrow().unit();
        Measure whole = isOfAll(budget) && isOfAll(accounts) ? Measure.EXPENDITURE : Measure.GENERAL_EXPENDITURE;
        return Optional.of(new Chart("execution", title(execution, whole, accounts), unit.label(), Chart.Kind.BAR, null,
                classes.stream().map(line -> Chart.Label.of(line.name())).toList(),
                List.of(new Chart.Series(texts.get("charts.budget"), classes.stream().map(line -> Value.of(line.planned(), unit, budget, texts)).toList()),
                        new Chart.Series(texts.get("charts.spent"), classes.stream().map(line -> Value.of(line.executed(), unit, accounts, texts)).toList())),
                List.of(texts.get("charts.execution.note"))));
    }

    private static java.math.BigDecimal larger(BudgetExecution.Line line) {
        return Stream.of(line.planned(), line.executed()).filter(Objects::nonNull).map(Fact::yuan).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Else it breaks down the general public budget alone. */
    private static boolean isOfAll(Disclosure disclosure) {
        return Account.of(disclosure).byFunction().map(Breakdown::role).filter(role -> role == StatementRole.EXPENDITURE).isPresent();
    }

    /** With the rate only where the check gives one: then the budget it is a share of has been added up. */
    private String title(BudgetExecution execution, Measure measure, Disclosure accounts) {
        Integer year = accounts.getFiscalYear();
        String what = texts.get(measure == Measure.EXPENDITURE ? "charts.execution.all" : "charts.execution.general");
        BudgetExecution.Line whole = execution.measures().stream().filter(line -> line.name().equals(measure.label())).findFirst().orElse(null);
        if (whole == null || whole.planned() == null || whole.executed() == null) {
            return texts.with("charts.execution.title", year, what);
        }
        Fact spent = whole.executed();
        String title = texts.with("charts.execution." + ChangeFinding.direction(spent, whole.planned()), year, what, ChangeFinding.spoken(spent),
                ChangeFinding.difference(spent, whole.planned()));
        return whole.rate() == null ? title : title + texts.with("charts.execution.rate", whole.rate().toPlainString());
    }
}
