package cn.mingzhang.check;

import cn.mingzhang.account.Account;
import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.Change;
import cn.mingzhang.account.Measure;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.money.Amount;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the narrative says about changes: the changes of all classes make the total change; one reason does not explain everything. */
public class ChangeSumCheck implements Check {

    static final Rule SUM = Rule.warning("change.sum", "各类增减之和等于总增减",
            "一般公共预算各类支出都写了与上年相比的增减时，合计应等于总支出的增减；上年有本年没有的科目会造成差额，应说明。");
    static final Rule REASON = Rule.note("change.same-reason", "不同变化写同一原因", "三项以上不同的变化写同一句原因，看不出各自为什么变化。");

    private static final int MANY = 3;
    private static final int SHORTEST_REASON = 6;
    private static final BigDecimal HALF_A_DIGIT = new BigDecimal("0.005");

    @Override
    public List<Rule> rules() {
        return List.of(SUM, REASON);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        Account account = Account.of(disclosure);
        checkSum(account, signals);
        checkReasons(account, signals);
    }

    private static void checkSum(Account account, Signals signals) {
        Change total = account.change(Measure.GENERAL_EXPENDITURE).filter(change -> change.amount() != null).orElse(null);
        Breakdown classes = account.statedByFunction().orElse(null);
        if (total == null || classes == null || classes.classes().size() < 2) {
            return;
        }
        List<Change> parts = new ArrayList<>();
        for (var one : classes.classes()) {
            account.changes().stream().filter(change -> change.amount() != null && change.subject().replaceAll("\\s|[（(]类[)）]", "").equals(one.name()))
                    .findFirst().ifPresent(parts::add);
        }
        if (parts.size() < classes.classes().size()) {
            return;
        }
        BigDecimal sum = parts.stream().map(Change::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(total.yuan());
        BigDecimal tolerance = HALF_A_DIGIT.multiply(BigDecimal.valueOf(parts.size() + 1L)).multiply(total.unit().yuan());
        if (difference.abs().compareTo(tolerance) > 0) {
            List<SourceLocation> places = new ArrayList<>();
            places.add(total.amount().at());
            account.changes().stream().filter(change -> change.amount() != null && change.amount().value().compareTo(total.amount().value()) == 0)
                    .forEach(change -> places.add(change.amount().at()));
            parts.forEach(part -> places.add(part.amount().at()));
            signals.signal(SUM, "各类支出的增减" + parts.stream().map(part -> part.subject() + words(part)).collect(Collectors.joining("、")) + "，合计"
                    + in(sum, total) + "；总支出" + words(total) + "，相差" + in(difference.abs(), total), in(sum, total), words(total), places);
        }
    }

    private static void checkReasons(Account account, Signals signals) {
        Map<String, List<Change>> byReason = new LinkedHashMap<>();
        for (Change change : account.changes()) {
            if (change.reason() != null && change.reason().length() >= SHORTEST_REASON && change.direction() != Change.Direction.SAME) {
                byReason.computeIfAbsent(change.reason().replaceAll("[\\s，,。]", ""), reason -> new ArrayList<>()).add(change);
            }
        }
        byReason.forEach((reason, changes) -> {
            // One sentence that says 收入、支出 both rose is one statement.
            Map<String, Change> sentences = new HashMap<>();
            changes.forEach(change -> sentences.putIfAbsent(change.sentence().text(), change));
            if (sentences.size() >= MANY) {
                signals.signal(REASON, changes.stream().map(Change::subject).distinct().limit(4).collect(Collectors.joining("、")) + "等" + sentences.size()
                        + "处变化写同一原因“" + changes.get(0).reason() + "”", null, null, changes.stream()
                        .map(change -> change.amount() == null ? change.sentence().at() : change.amount().at()).toList());
            }
        });
    }

    private static String words(Change change) {
        return (change.direction() == Change.Direction.DECREASE ? "减少" : "增加") + change.amount().text() + change.unit().label();
    }

    private static String in(BigDecimal yuan, Change like) {
        return new Amount(yuan, MoneyUnit.YUAN).in(like.unit()).toPlainString() + like.unit().label();
    }
}
