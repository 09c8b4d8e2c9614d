package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.TargetReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many of the targets of a disclosure can be measured (可衡量比例): a number with its unit, or a date; words such as 及时 and 提高
 * cannot. The share is computed by us.
 *
 * @param targets    targets that are printed
 * @param measurable those that can be measured
 * @param vague      the others, in the order of the sheets, each with a hint how to write it
 */
public record Measurability(int targets, int measurable, List<Vague> vague) {

    /** A target in words, and how it could be written. */
    public record Vague(String owner, Indicator indicator, String target, String hint) {
    }

    private static final Pattern DATE = Pattern.compile(".*(?:\\d{1,2}月|\\d+个?(?:工作日|小时|天|月|季度)|20\\d{2}年|季度|年底|年末|每月|每周|每日).*");

    public Measurability {
        vague = List.copyOf(vague);
    }

    public static Measurability of(Disclosure disclosure) {
        Counter counter = new Counter();
        if (disclosure.getOverallTarget() != null) {
            disclosure.getOverallTarget().getIndicators().forEach(indicator -> counter.add("整体绩效目标", indicator));
        }
        for (Project project : disclosure.getProjects()) {
            project.getIndicators().forEach(indicator -> counter.add(project.getName(), indicator));
        }
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            evaluation.getIndicators().forEach(indicator -> counter.add(evaluation.getProject(), indicator));
        }
        return new Measurability(counter.targets, counter.targets - counter.vague.size(), counter.vague);
    }

    /** Of the indicators of one sheet or of several. */
    public static Measurability of(String owner, List<Indicator> indicators) {
        Counter counter = new Counter();
        indicators.forEach(indicator -> counter.add(owner, indicator));
        return new Measurability(counter.targets, counter.targets - counter.vague.size(), counter.vague);
    }

    /** In percent with one decimal; null when there are no targets. */
    public BigDecimal share() {
        return targets == 0 ? null : BigDecimal.valueOf(measurable * 100L).divide(BigDecimal.valueOf(targets), 1, RoundingMode.HALF_UP);
    }

    /** 可衡量的指标值305个 ÷ 全部指标值424个 × 100% = 71.9%; null when there are no targets. */
    public String formula() {
        return targets == 0 ? null : "可衡量的指标值" + measurable + "个 ÷ 全部指标值" + targets + "个 × 100% = " + share().toPlainString() + "%";
    }

    /** Collects the targets of one disclosure. */
    private static final class Counter {

        private final List<Vague> vague = new ArrayList<>();
        private int targets;

        void add(String owner, Indicator indicator) {
            String target = indicator.getTarget() != null ? indicator.getTarget()
                    : indicator.getAdjustedTarget() != null ? indicator.getAdjustedTarget() : indicator.getPeriodTarget();
            if (target == null || target.isBlank()) {
                return;
            }
            targets++;
            TargetReading reading = indicator.getReading();
            if ((reading == null || !reading.isMeasurable()) && !DATE.matcher(target).matches()) {
                vague.add(new Vague(owner, indicator, target.strip(), hint(indicator)));
            }
        }
    }

    /** How a target of this kind is written so that it can be checked. */
    private static String hint(Indicator indicator) {
        String kind = String.valueOf(indicator.getLevel2()) + indicator.getLevel3();
        if (Dimensions.isCost(indicator)) {
            return "写明不超过多少钱和计量单位，如“≤3万元”“≤500元/次”";
        }
        if (kind.contains("时效") || kind.contains("及时")) {
            return "写明完成的日期或时限，如“2024年12月31日前”“≤5个工作日”";
        }
        if (kind.contains("满意")) {
            return "写明百分比，如“≥90%”";
        }
        if (kind.contains("数量")) {
            return "写明数量和计量单位，如“≥12次”";
        }
        if (kind.contains("质量") || Dimensions.isRatio(indicator)) {
            return "写明达到的比率或标准，如“合格率≥98%”";
        }
        return "写明可以检验的变化，如“比上年下降5%”；确实只能定性的，写明分档标准";
    }
}
