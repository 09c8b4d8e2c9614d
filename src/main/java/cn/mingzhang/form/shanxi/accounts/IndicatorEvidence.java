package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.form.PrintedText;
import java.util.regex.Pattern;

/** What an indicator measures, told by its name, its unit and its target: evidence for its category when labels drift. */
class IndicatorEvidence {

    private static final double DECISIVE = 3;
    private static final double STRONG = 1.5;
    private static final double MIDDLE = 1;
    private static final double WEAK = 0.5;

    private static final Pattern SATISFACTION = Pattern.compile(".*满意.*");
    private static final Pattern MONEY = Pattern.compile("[≥≤=<>≧≦≠]?\\d*(\\.\\d+)?(亿|万|百万|千)?元.*");
    private static final Pattern PERCENT = Pattern.compile(".*[%％‰]");
    private static final Pattern TIME_NAME = Pattern.compile(".*(时间|时限|期限|及时|进度|时效|开始).*");
    private static final Pattern COST_NAME = Pattern.compile(".*(成本|费用|单价|经费|支出|标准|金额|价格)");
    private static final Pattern EFFECT = Pattern.compile("(持续|有效|逐步|进一步|不断|明显)?(提高|提升|改善|保障|确保|促进|推动|加强|增强|减少|降低|优化|完善|好转|解决|维护|满足|增加|推进|带动).{0,4}");
    private static final Pattern QUALITY_WORD = Pattern.compile("(合格|达标|符合|优秀|良好|优良|通过|正常|完好|准确|规范|验收).{0,4}");

    /** How much speaks against a category; 0 when nothing does. */
    double against(IndicatorRow row, EvaluationCategory category) {
        String name = PrintedText.label(row.nameText());
        String target = PrintedText.label(row.targetText());
        double cost = 0;
        if (SATISFACTION.matcher(name).matches()) {
            cost += category == EvaluationCategory.SATISFACTION ? 0 : STRONG;
        } else if (category == EvaluationCategory.SATISFACTION) {
            cost += WEAK;
        }
        if (TIME_NAME.matcher(name).matches() && !name.endsWith("率") && category != EvaluationCategory.TIMELINESS) {
            cost += WEAK;
        }
        if (COST_NAME.matcher(name).matches() && category != EvaluationCategory.COST) {
            cost += WEAK;
        }
        return cost + target(target, category);
    }

    private static double target(String target, EvaluationCategory category) {
        return switch (CellShape.of(target)) {
            case TIME -> time(category);
            case QUANTITY -> quantity(target, category);
            case NUMBER -> category.ordinal() <= EvaluationCategory.COST.ordinal() ? 0 : STRONG;
            default -> words(target, category);
        };
    }

    private static double time(EvaluationCategory category) {
        return switch (category) {
            case TIMELINESS -> 0;
            case QUANTITY, COST -> DECISIVE;
            default -> STRONG;
        };
    }

    private static double quantity(String target, EvaluationCategory category) {
        if (MONEY.matcher(target).matches()) {
            return category == EvaluationCategory.COST ? 0 : STRONG;
        }
        if (PERCENT.matcher(target).matches()) {
            return switch (category) {
                case QUALITY, SATISFACTION -> 0;
                case QUANTITY, BENEFIT -> WEAK;
                default -> STRONG;
            };
        }
        return switch (category) {
            case QUANTITY -> 0;
            case QUALITY, BENEFIT -> MIDDLE;
            default -> STRONG;
        };
    }

    private static double words(String target, EvaluationCategory category) {
        if (EFFECT.matcher(target).matches()) {
            return category == EvaluationCategory.BENEFIT ? 0 : STRONG;
        }
        if (QUALITY_WORD.matcher(target).matches()) {
            return category == EvaluationCategory.QUALITY ? 0 : WEAK;
        }
        return category == EvaluationCategory.QUANTITY ? WEAK : 0;
    }
}
