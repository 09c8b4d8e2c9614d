package cn.mingzhang.web.chart;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.web.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The budget of a year beside what was spent (预算与决算对照), by functional class. */
public class ExecutionChart {

    private final Texts texts;

    public ExecutionChart(Texts texts) {
        this.texts = texts;
    }

    /** Empty unless both break down the same kind of expenditure. */
    public Optional<Chart> of(Account budget, Account spent) {
        Breakdown planned = budget.byFunction().orElse(null);
        Breakdown executed = spent.byFunction().orElse(null);
        if (planned == null || executed == null || PartsChart.isOfAllExpenditure(planned) != PartsChart.isOfAllExpenditure(executed) || firstUnit(executed) == null) {
            return Optional.empty();
        }
        MoneyUnit unit = firstUnit(executed);
        Map<String, BudgetClass> before = byKey(planned);
        Map<String, BudgetClass> after = byKey(executed);
        Map<String, BudgetClass> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        List<Chart.Label> labels = new ArrayList<>();
        List<Value> plannedValues = new ArrayList<>();
        List<Value> executedValues = new ArrayList<>();
        all.forEach((key, one) -> {
            labels.add(Chart.Label.of(one.name()));
            plannedValues.add(Value.of(main(before.get(key)), unit, budget.disclosure(), texts));
            executedValues.add(Value.of(main(after.get(key)), unit, spent.disclosure(), texts));
        });
        String title = new ChangeFinding(texts).againstBudget(spent.disclosure().getFiscalYear(), planned.whole(), executed.whole());
        return Optional.of(new Chart("execution", title, unit.label(), Chart.Kind.BAR, null, labels,
                List.of(new Chart.Series(texts.get("charts.budget"), plannedValues), new Chart.Series(texts.get("charts.spent"), executedValues)),
                List.of(texts.get("charts.execution.note"))));
    }

    private static MoneyUnit firstUnit(Breakdown breakdown) {
        return breakdown.classes().stream().map(BudgetClass::main).filter(java.util.Objects::nonNull).map(Fact::unit).findFirst().orElse(null);
    }

    /** By code, which is the same in both documents; by name where none is printed. */
    private static Map<String, BudgetClass> byKey(Breakdown breakdown) {
        Map<String, BudgetClass> classes = new LinkedHashMap<>();
        breakdown.classes().forEach(one -> classes.putIfAbsent(one.code() == null ? one.name() : one.code(), one));
        return classes;
    }

    private static Fact main(BudgetClass one) {
        return one == null ? null : one.main();
    }
}
