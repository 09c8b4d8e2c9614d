package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share of something named elsewhere: 4,741.00万元，占部门项目支出总额的100% against the 项目支出 the narrative states. */
public class NamedShareCheck implements Check {

    static final Rule SHARE = Rule.warning("narrative.named-share", "占某项的比重可复算",
            "写明占某项的比重时，应等于该数除以说明文字中同名的数；相差不到0.05个百分点的不提示。");

    private static final Pattern STATED = Pattern.compile(
            "(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<unit>万元|元)[，,]占(?<whole>[^，。；,]{2,24}?)(?:总额|合计|比重)?的(?<share>\\d+(?:\\.\\d+)?)\\s*[%％]");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal CLOSE = new BigDecimal("0.05");

    @Override
    public List<Rule> rules() {
        return List.of(SHARE);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Passage passage : disclosure.getNarrative()) {
            Matcher stated = STATED.matcher(passage.getText());
            while (stated.find()) {
                String name = normal(stated.group("whole"));
                List<KeyFigure> wholes = disclosure.getKeyFigures().stream().filter(figure -> figure.getName() != null
                        && stated.group("unit").equals(figure.getUnit()) && normal(figure.getName()).equals(name)
                        && figure.getValue().value().signum() > 0).toList();
                check(disclosure, passage, stated, wholes, signals);
            }
        }
    }

    private static void check(Disclosure disclosure, Passage passage, Matcher stated, List<KeyFigure> wholes, Signals signals) {
        BigDecimal part = new BigDecimal(stated.group("value").replace(",", ""));
        BigDecimal share = new BigDecimal(stated.group("share"));
        boolean fits = wholes.stream().anyMatch(whole -> percent(part, whole).subtract(share).abs().compareTo(CLOSE) <= 0);
        if (!wholes.isEmpty() && !fits) {
            KeyFigure whole = wholes.get(0);
            SourceLocation at = NarrativeCheck.place(disclosure, passage, new Sentence.Stated("", part, stated.group("unit"), false, null));
            signals.signal(SHARE, "“" + passage.getHeading() + "”写" + stated.group("value") + stated.group("unit") + "占" + stated.group("whole") + "的"
                    + share + "%，而“" + whole.getSection() + "”写" + whole.getName() + whole.getValue().text() + whole.getUnit() + "，按此为"
                    + percent(part, whole) + "%", percent(part, whole) + "%", share + "%", at, whole.getValue().at());
        }
    }

    private static BigDecimal percent(BigDecimal part, KeyFigure whole) {
        return part.multiply(HUNDRED).divide(whole.getValue().value(), 2, RoundingMode.HALF_UP);
    }

    private static String normal(String name) {
        return name.replaceAll("\\s|部门|单位|本|[（(）)]|总额|合计|年度?|^的", "");
    }
}
