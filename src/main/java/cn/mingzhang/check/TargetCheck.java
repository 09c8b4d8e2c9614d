package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.disclosure.TargetReading.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quality of targets: can they be met, measured and understood? */
public class TargetCheck implements Check {

    static final Rule COST_DIRECTION = Rule.warning("target.cost-direction", "成本指标应是上限", "成本指标写“≥”，成本越高越好，方向相反；应写“≤”。");
    static final Rule SATISFACTION_DIRECTION = Rule.warning("target.satisfaction-direction", "满意度指标应是下限",
            "满意度指标写“≤”，越不满意越好，方向相反；应写“≥”。");
    static final Rule RATIO = Rule.warning("target.ratio-without-percent", "比率指标应以百分数为目标", "名称是“××率”的指标，目标应是百分数。");
    static final Rule ABOVE_ALL = Rule.warning("target.above-hundred", "比率不能超过100%", "比率写“≥100%”或更高，只能等于100%；应写“=100%”。");
    static final Rule UNIT = Rule.warning("target.unit-clash", "计量单位与名称不符", "名称写“笔数”“人数”等的指标，计量单位应相符。");
    static final Rule REPEATS = Rule.warning("target.repeats-name", "指标值不能只重复名称", "指标值应说明要达到什么，不能只重复指标名称。");
    static final Rule PAST = Rule.warning("target.past", "时限早于本年度", "本年度目标的时限或内容不应早于本年度。");
    static final Rule CATEGORY = Rule.warning("target.category", "满意度指标应衡量满意度", "满意度指标的名称应说明谁对什么满意。");

    /** What a name counts, and the units that fit. */
    private static final Map<String, String> COUNTED = Map.ofEntries(Map.entry("笔数", "笔"), Map.entry("人数", "人|名|位|人次"),
            Map.entry("次数", "次|场|期|人次|频次"), Map.entry("户数", "户"), Map.entry("家数", "家|户|个"), Map.entry("天数", "天|日"),
            Map.entry("台数", "台|套|台套"), Map.entry("辆数", "辆|台"), Map.entry("份数", "份|本|册"), Map.entry("面积", "平方米|平米|㎡|亩|公顷|平方公里|平方|m2"));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=年|[-—－])");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public List<Rule> rules() {
        return List.of(COST_DIRECTION, SATISFACTION_DIRECTION, RATIO, ABOVE_ALL, UNIT, REPEATS, PAST, CATEGORY);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Project project : disclosure.getProjects()) {
            project.getIndicators().forEach(indicator -> check("项目“" + project.getName() + "”的", indicator, disclosure.getFiscalYear(), signals));
        }
        if (disclosure.getOverallTarget() != null) {
            disclosure.getOverallTarget().getIndicators()
                    .forEach(indicator -> check("整体绩效目标的", indicator, disclosure.getFiscalYear(), signals));
        }
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            evaluation.getIndicators().forEach(indicator -> checkDirection(SheetNames.of(evaluation) + "的", indicator, signals));
        }
    }

    private static void check(String owner, Indicator indicator, Integer year, Signals signals) {
        String target = printed(indicator);
        if (target == null || target.isBlank()) {
            return;
        }
        checkDirection(owner, indicator, signals);
        checkMeasure(owner, indicator, target, signals);
        String name = indicator.getLevel3() == null ? "" : indicator.getLevel3().strip();
        if (target.strip().equals(name)) {
            signal(REPEATS, owner, indicator, "指标值只重复了名称", "可以检验的目标", signals);
        }
        checkYear(owner, indicator, name + " " + target, year, signals);
    }

    private static void checkDirection(String owner, Indicator indicator, Signals signals) {
        TargetReading reading = indicator.getReading();
        if (reading == null) {
            return;
        }
        if (Dimensions.isCost(indicator) && reading.direction() == Direction.UP) {
            signal(COST_DIRECTION, owner, indicator, "成本指标写成下限“" + printed(indicator) + "”", "≤", signals);
        }
        if (!Dimensions.isCost(indicator) && Dimensions.isSatisfaction(indicator) && reading.direction() == Direction.DOWN) {
            signal(SATISFACTION_DIRECTION, owner, indicator, "满意度写成上限“" + printed(indicator) + "”", "≥", signals);
        }
    }

    private static void checkMeasure(String owner, Indicator indicator, String target, Signals signals) {
        TargetReading reading = indicator.getReading();
        String unit = reading == null || reading.unit() == null ? "" : reading.unit();
        boolean percent = unit.startsWith("%") || unit.startsWith("‰");
        if (Dimensions.isRatio(indicator) && !percent) {
            signal(RATIO, owner, indicator, "名称是比率，指标值“" + target + "”不是百分数", "百分数", signals);
        }
        if (percent && reading.direction() == Direction.UP && reading.isMeasurable() && reading.value().compareTo(HUNDRED) >= 0
                && !indicator.getLevel3().contains("增")) {
            signal(ABOVE_ALL, owner, indicator, "指标值“" + target + "”要求不低于100%", "=100%", signals);
        }
        if (reading != null && reading.isMeasurable() && !percent && !unit.isEmpty()) {
            COUNTED.forEach((counted, units) -> {
                if (indicator.getLevel3() != null && indicator.getLevel3().endsWith(counted) && !unit.replaceAll("[（(/].*", "").matches("[十百千万亿]*(?:" + units + ")")) {
                    signal(UNIT, owner, indicator, "数的是“" + counted + "”，指标值“" + target + "”的单位不符", units.split("\\|")[0], signals);
                }
            });
        }
        if (indicator.getLevel2() != null && indicator.getLevel2().contains("满意") && Dimensions.isRatio(indicator)
                && !indicator.getLevel3().contains("满意")) {
            signal(CATEGORY, owner, indicator, "列在满意度下，名称却不是满意度", "满意度", signals);
        }
    }

    private static void checkYear(String owner, Indicator indicator, String text, Integer year, Signals signals) {
        Matcher matcher = YEAR.matcher(text);
        if (year == null || !matcher.find()) {
            return;
        }
        int latest = Integer.parseInt(matcher.group(1));
        while (matcher.find()) {
            latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
        }
        if (latest < year) {
            signal(PAST, owner, indicator, "写的是" + latest + "年，早于本年度" + year + "年", year + "年", signals);
        }
    }

    private static void signal(Rule rule, String owner, Indicator indicator, String what, String expected, Signals signals) {
        signals.signal(rule, owner + SheetNames.of(indicator) + "：" + what, expected, printed(indicator),
                indicator.placeOf("target"), indicator.getAt());
    }

    private static String printed(Indicator indicator) {
        return indicator.getTarget() != null ? indicator.getTarget()
                : indicator.getAdjustedTarget() != null ? indicator.getAdjustedTarget() : indicator.getPeriodTarget();
    }
}
