package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.finding.Finding;
import java.util.List;

/** All checks in the order of the public list of rules. */
public final class Checks {

    private static final List<Check> ALL = List.of(new SumCheck(), new ProjectCheck(), new ProjectWordsCheck(), new EvaluationScoreCheck(), new PromiseCheck(), new FundCheck(), new CostFundsCheck(),
            new SheetTextCheck(), new UnitCodeCheck(), new TargetCheck(), new NarrativeCheck(),
            new NamedShareCheck(), new CountCheck(), new FleetCheck(), new TableWordsCheck(), new WordsTablesCheck(), new ChangeSumCheck(),
            new OverallTargetCheck(), new OutlineCheck());

    private Checks() {
    }

    /** Every rule, for the public list. */
    public static List<Rule> rules() {
        return ALL.stream().flatMap(check -> check.rules().stream()).toList();
    }

    /** What all checks notice about a disclosure. */
    public static List<Finding> run(Disclosure disclosure) {
        Signals signals = new Signals();
        ALL.forEach(check -> check.check(disclosure, signals));
        return signals.all();
    }
}
