package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator row taken apart: what is printed on it, before the labels that stand on other rows are known.
 *
 * @param labels    level labels printed on the row, in order
 * @param name      三级指标; null when it was lost
 * @param values    年初指标值, 调整后指标值, 实际完成值, 定性值情况说明
 * @param weight    分值
 * @param score     得分
 * @param deviation 偏差原因分析及改进措施
 */
record IndicatorRow(List<String> labels, PlacedText name, IndicatorValues values, Figure weight, Figure score, PlacedText deviation,
                    SourceLocation at) {

    IndicatorRow withLabelsBefore(List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.addAll(labels);
        return new IndicatorRow(all, name, values, weight, score, deviation, at);
    }

    /** Its name; empty when it was lost. */
    String nameText() {
        return name == null ? "" : name.text();
    }

    /** The target that counts: the adjusted one, else the initial one; empty when none is printed. */
    String targetText() {
        PlacedText target = values.target();
        return target == null ? "" : target.text();
    }

    /** The indicator as the model keeps it, still without its levels. */
    Indicator indicator() {
        Indicator indicator = new Indicator();
        indicator.setAt(at);
        indicator.setLevel3(kept("level3", name, indicator));
        indicator.setInitialTarget(kept("initialTarget", values.initial(), indicator));
        indicator.setAdjustedTarget(kept("adjustedTarget", values.adjusted(), indicator));
        indicator.setActual(kept("actual", values.actual(), indicator));
        indicator.setQualitative(kept("qualitative", values.words(), indicator));
        indicator.setDeviation(kept("deviation", deviation, indicator));
        indicator.setTarget(kept("target", values.target(), indicator));
        indicator.setReading(TargetReader.read(indicator.getTarget()));
        indicator.setWeight(weight);
        indicator.setScore(score);
        return indicator;
    }

    private static String kept(String field, PlacedText text, Indicator indicator) {
        if (text == null) {
            return null;
        }
        indicator.setPlace(field, text.at());
        return text.text();
    }
}
