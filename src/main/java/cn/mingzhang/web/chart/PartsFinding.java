package cn.mingzhang.web.chart;

import cn.mingzhang.money.AmountText;
import cn.mingzhang.web.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says which part of a whole is the largest (构成结论). A share is told only of a printed whole that its parts have been found to
 * make: a percentage of anything else would be a guess.
 *
 * @param subject whose parts they are: 2024年支出预算
 * @param parts   the largest first
 * @param whole   the confirmed whole in the unit of the parts, or null
 * @param unit    of all of them
 */
record PartsFinding(String subject, List<PartsChart.Part> parts, BigDecimal whole, String unit) {

    String in(Texts texts) {
        List<PartsChart.Part> known = parts.stream().filter(part -> part.value().isKnown()).toList();
        BigDecimal largest = known.get(0).value().amount();
        boolean shares = whole != null && known.stream().allMatch(part -> part.value().amount().signum() >= 0);
        if (shares && known.size() == 2) {
            return texts.with("charts.parts.two", subject, known.get(0).name(), share(known.get(0)), known.get(1).name(), share(known.get(1)));
        }
        String names = known.stream().filter(part -> part.value().amount().compareTo(largest) == 0).map(PartsChart.Part::name)
                .collect(Collectors.joining("、"));
        String amount = AmountText.spoken(largest, unit);
        return shares ? texts.with("charts.parts.share", subject, names, amount, share(known.get(0)))
                : texts.with("charts.parts.largest", subject, names, amount);
    }

    /** In percent with one decimal. */
    private String share(PartsChart.Part part) {
        return part.value().amount().multiply(new BigDecimal("100")).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
