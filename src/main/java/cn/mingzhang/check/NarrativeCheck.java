package cn.mingzhang.check;

import cn.mingzhang.check.Sentence.Stated;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of the narrative against each other: parts and wholes, shares, rates of change. */
public class NarrativeCheck implements Check {

    static final Rule PART = Rule.warning("narrative.part", "“其中”不大于整体", "一句话里“其中”后的数不应大于它所说明的整体。");
    static final Rule PARTS = Rule.warning("narrative.parts", "“其中”各数相加不大于整体", "“其中”后并列各数之和不应大于整体；差额在各数四舍五入以内的不提示。");
    static final Rule SHARE = Rule.warning("narrative.share", "占比可复算", "写明的占比应等于部分除以整体；相差不到0.02个百分点的不提示。");
    static final Rule GROWTH = Rule.warning("narrative.growth", "增减率可复算", "写明的增减率应等于增减额除以上年数（本年数减增加额，或加减少额）；相差不到0.02个百分点的不提示。");

    static final Rule REMAINDER_RULE = Rule.warning("narrative.remainder", "减去之后的数可复算", "“原有…，移交（剔除、核减）…，共确定（剩余）…”三个数应相减得出。");
    private static final Pattern REMAINDER = Pattern.compile("(?<all>\\d+)(?<unit>个|家|处|户|项|辆|台|件|条)[^。；\\d]{0,40}?(?<how>移交|剔除|核减|扣除|除去|退出|注销)"
            + "[^。；\\d]{0,16}(?<less>\\d+)\\k<unit>[^。；\\d]{0,60}?(?<rest>共确定|最终确定|剩余|还剩|尚余)[^。；\\d]{0,6}(?<left>\\d+)\\k<unit>");

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    @Override
    public List<Rule> rules() {
        return List.of(PART, PARTS, SHARE, GROWTH, REMAINDER_RULE);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Passage passage : disclosure.getNarrative()) {
            for (Sentence sentence : Sentence.of(passage.getText())) {
                checkParts(disclosure, passage, sentence, signals);
            }
        }
        checkGrowth(disclosure, signals);
    }

    private static void checkParts(Disclosure disclosure, Passage passage, Sentence sentence, Signals signals) {
        Stated whole = sentence.whole();
        List<Stated> parts = sentence.parts().stream().filter(part -> !Sentence.isChange(part)).toList();
        Sentence.Excess excess = sentence.excess();
        if (excess != null && excess.parts().stream().allMatch(part -> part.value().compareTo(whole.value()) <= 0)) {
            signals.signal(PARTS, "“" + passage.getHeading() + "”写“" + whole.name() + "”" + excess.words(), "不大于" + words(whole),
                    excess.sum().toPlainString() + whole.unit(), place(disclosure, passage, excess.parts().get(0)));
        }
        checkRemainder(disclosure, passage, sentence, signals);
        for (Stated part : parts) {
            SourceLocation at = place(disclosure, passage, part);
            if (part.value().compareTo(whole.value()) > 0) {
                signals.signal(PART, "“" + passage.getHeading() + "”中“" + part.name() + "”" + words(part) + "，大于整体“" + whole.name() + "”"
                        + words(whole), "不大于" + words(whole), words(part), at);
            }
            if (part.share() != null && whole.value().signum() != 0) {
                BigDecimal share = part.value().multiply(HUNDRED).divide(whole.value(), 2, RoundingMode.HALF_UP);
                if (share.subtract(part.share()).abs().compareTo(tolerance(part.share())) > 0) {
                    signals.signal(SHARE, "“" + passage.getHeading() + "”中“" + part.name() + "”" + words(part) + "占" + words(whole) + "的" + share
                            + "%，写的是" + part.share() + "%", share + "%", part.share() + "%", at);
                }
            }
        }
    }

    /** 清单内42个…，移交19个…，共确定26个: what is left is the first less the second. */
    private static void checkRemainder(Disclosure disclosure, Passage passage, Sentence sentence, Signals signals) {
        Matcher matcher = REMAINDER.matcher(sentence.text());
        while (matcher.find()) {
            int left = Integer.parseInt(matcher.group("all")) - Integer.parseInt(matcher.group("less"));
            if (left != Integer.parseInt(matcher.group("left"))) {
                String unit = matcher.group("unit");
                Stated stated = new Stated("", new BigDecimal(matcher.group("all")), unit, false, null);
                signals.signal(REMAINDER_RULE, "“" + passage.getHeading() + "”写" + matcher.group("all") + unit + "，" + matcher.group("how") + matcher.group("less")
                        + unit + "，" + matcher.group("rest") + matcher.group("left") + unit + "；" + matcher.group("all") + " − " + matcher.group("less") + " = "
                        + left, left + unit, matcher.group("left") + unit, place(disclosure, passage, stated));
            }
        }
    }

    private static void checkGrowth(Disclosure disclosure, Signals signals) {
        List<KeyFigure> figures = disclosure.getKeyFigures();
        KeyFigure current = null;
        for (KeyFigure figure : figures) {
            boolean change = figure.getDirection() != null && !figure.getDirection().equals("unchanged") && !"%".equals(figure.getUnit());
            if (!change) {
                current = "%".equals(figure.getUnit()) ? current : figure;
                continue;
            }
            if (figure.getPercent() == null || current == null || !isSameSentence(current, figure)) {
                continue;
            }
            BigDecimal before = figure.getDirection().equals("increase") ? current.getValue().value().subtract(figure.getValue().value())
                    : current.getValue().value().add(figure.getValue().value());
            if (before.signum() <= 0) {
                continue;
            }
            BigDecimal rate = figure.getValue().value().multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
            boolean ofAnother = figures.stream().takeWhile(other -> other != figure).anyMatch(other -> isRightFor(other, figure));
            if (!ofAnother && rate.subtract(figure.getPercent()).abs().compareTo(tolerance(figure.getPercent())) > 0) {
                signals.signal(GROWTH, "“" + figure.getSection() + "”中“" + figure.getName() + "”" + figure.getValue().text() + figure.getUnit()
                        + "，按“" + current.getName() + "”" + current.getValue().text() + current.getUnit() + "推算增减率为" + rate + "%，写的是"
                        + figure.getPercent().toPlainString() + "%", rate + "%", figure.getPercent().toPlainString() + "%", figure.getValue().at());
            }
        }
    }

    /** The change may be that of the whole, where its parts stand between: 收入总计…，其中：…上年结转…，比上年增长…. */
    private static boolean isRightFor(KeyFigure figure, KeyFigure change) {
        boolean here = figure.getUnit() != null && figure.getUnit().equals(change.getUnit()) && figure.getValue().at().equals(change.getValue().at());
        BigDecimal amount = change.getValue().value();
        BigDecimal before = !here ? BigDecimal.ZERO : change.getDirection().equals("increase") ? figure.getValue().value().subtract(amount)
                : figure.getValue().value().add(amount);
        return before.signum() > 0 && amount.multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP).subtract(change.getPercent()).abs()
                .compareTo(tolerance(change.getPercent())) <= 0;
    }

    private static boolean isSameSentence(KeyFigure current, KeyFigure change) {
        return current.getUnit() != null && current.getUnit().equals(change.getUnit()) && current.getValue().at().equals(change.getValue().at())
                && change.getName().startsWith(current.getName());
    }

    /** A rate printed as a whole percent is rounded to it. */
    private static BigDecimal tolerance(BigDecimal printed) {
        return printed.scale() >= 2 ? CLOSE : new BigDecimal("0.6").movePointLeft(Math.max(0, printed.scale()));
    }

    private static String words(Stated amount) {
        return amount.value().toPlainString() + amount.unit();
    }

    /** The place of a stated amount: that of the key figure read from the same words. */
    static SourceLocation place(Disclosure disclosure, Passage passage, Stated amount) {
        List<SourceLocation> places = new ArrayList<>();
        List<SourceLocation> sameUnit = new ArrayList<>();
        for (KeyFigure figure : disclosure.getKeyFigures()) {
            boolean here = figure.getSection() != null && figure.getSection().endsWith(passage.getHeading());
            if (here && figure.getValue() != null && figure.getValue().value().compareTo(amount.value()) == 0) {
                (amount.unit().equals(figure.getUnit()) ? sameUnit : places).add(figure.getValue().at());
            }
        }
        sameUnit.addAll(places);
        return sameUnit.isEmpty() ? passage.getAt() : sameUnit.get(0);
    }
}
