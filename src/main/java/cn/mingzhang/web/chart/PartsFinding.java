package cn.mingzhang.web.chart;

import cn.mingzhang.account.Breakdown;
import cn.mingzhang.account.BudgetClass;
import cn.mingzhang.account.Fact;
import cn.mingzhang.money.AmountText;
import cn.mingzhang.web.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says which part of a whole is the largest (构成结论). Its share is told only when the printed parts make the printed whole: a
 * percentage of anything else would be a guess.
 */
record PartsFinding(Texts texts) {

    /** The parts that print an amount, the largest first. */
    static List<BudgetClass> largestFirst(Breakdown breakdown) {
        return breakdown.classes().stream().filter(part -> part.main() != null)
                .sorted(Comparator.comparing((BudgetClass part) -> part.main().yuan()).reversed()).toList();
    }

    /** The finding, about a subject such as 2024年支出预算. */
    String of(String subject, Breakdown breakdown) {
        List<BudgetClass> parts = largestFirst(breakdown);
        Fact largest = parts.get(0).main();
        String names = parts.stream().filter(part -> part.main().yuan().compareTo(largest.yuan()) == 0).map(BudgetClass::name)
                .collect(Collectors.joining("、"));
        String amount = AmountText.spoken(largest.figure().value(), largest.unit().label());
        boolean shares = breakdown.addsUp() && parts.stream().allMatch(part -> part.main().yuan().signum() >= 0);
        if (!shares) {
            return texts.with("charts.parts.largest", subject, names, amount);
        }
        BigDecimal whole = breakdown.whole().yuan();
        if (parts.size() == 2) {
            return texts.with("charts.parts.two", subject, parts.get(0).name(), share(parts.get(0), whole), parts.get(1).name(), share(parts.get(1), whole));
        }
        return texts.with("charts.parts.share", subject, names, amount, share(parts.get(0), whole));
    }

    /** In percent with one decimal. */
    private static String share(BudgetClass part, BigDecimal whole) {
        return part.main().yuan().multiply(new BigDecimal("100")).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
