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

/** Figures of the narrative against each other: parts and wholes, shares, rates of change. */
public class NarrativeCheck implements Check {

    static final Rule PART = Rule.warning("narrative.part", "“其中”不大于整体", "一句话里“其中”后的数不应大于它所说明的整体。");
    static final Rule PARTS = Rule.warning("narrative.parts", "“其中”各数相加不大于整体", "“其中”后并列各数之和不应大于整体；差额在各数四舍五入以内的不提示。");
    static final Rule SHARE = Rule.warning("narrative.share", "占比可复算", "写明的占比应等于部分除以整体；相差不到0.02个百分点的不提示。");
    static final Rule GROWTH = Rule.warning("narrative.growth", "增减率可复算", "写明的增减率应等于增减额除以上年数（本年数减增加额，或加减少额）；相差不到0.02个百分点的不提示。");

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    @Override
    public List<Rule> rules() {
        return List.of(PART, PARTS, SHARE, GROWTH);
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
        BigDecimal sum = BigDecimal.ZERO;
        for (Stated part : parts) {
            sum = sum.add(part.value());
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
            if (rate.subtract(figure.getPercent()).abs().compareTo(tolerance(figure.getPercent())) > 0) {
                signals.signal(GROWTH, "“" + figure.getSection() + "”中“" + figure.getName() + "”" + figure.getValue().text() + figure.getUnit()
                        + "，按“" + current.getName() + "”" + current.getValue().text() + current.getUnit() + "推算增减率为" + rate + "%，写的是"
                        + figure.getPercent().toPlainString() + "%", rate + "%", figure.getPercent().toPlainString() + "%", figure.getValue().at());
            }
        }
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
        for (KeyFigure figure : disclosure.getKeyFigures()) {
            boolean here = figure.getSection() != null && figure.getSection().endsWith(passage.getHeading());
            if (here && figure.getValue() != null && figure.getValue().value().compareTo(amount.value()) == 0) {
                places.add(figure.getValue().at());
            }
        }
        return places.isEmpty() ? passage.getAt() : places.get(0);
    }
}
