package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.form.PrintedText;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell of an indicator row looks like, whatever column it stands in. */
enum CellShape {

    /** A bare number: a weight, a score, sometimes a value without its unit. */
    NUMBER,
    /** An operator with or without a number, or a number with its unit: ≥95%, =万元, 7600元/台. */
    QUANTITY,
    /** The outcome of a target in words: 达成预期指标, also cut at either end. */
    RESULT,
    /** A time: 10月底前, 每季度, 全年. */
    TIME,
    /** 产出指标, 数量指标 …, or the frame label 绩效指标. */
    LABEL,
    /** Anything else: a name, a target in words, a reason. */
    WORDS;

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern OPERATOR = Pattern.compile("([≥≤=<>≧≦≠⩾⩽]|>=|<=).*|W[\\d%].*|W\\p{IsHan}{1,4}");
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("\\d+(\\.\\d+)?[^\\d\\s。，；]{1,10}(/[^\\d。，；]{1,6})?");
    /** The full forms are 达成预期指标, 部分达成预期指标并具有一定效果 and 未达成预期指标且效果较差. */
    private static final Pattern OUTCOME = Pattern.compile(
            "((部分|未|基本|已)?(达成|完成|达到|实现)(年度)?预期(指标?|目标)?.*|.{0,3}预期(指标?|目标)(且.*|并.*)?|"
                    + "期?指标(并具|且).*|[如期]?期?指?标?并具(有.*)?|.{0,12}效果较差|.{0,12}一定效果)");
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{1,4}年)?(\\d{1,2}|[一二三四五六七八九十]{1,2})[月日].{0,12}|\\d{2,4}年.{0,8}|"
                    + "\\d{1,2}(月?至|-)\\d{1,2}月.{0,6}|[每按](年|半年|季|月|周|日|天|季度).{0,6}|"
                    + "全年.{0,4}|年(底|内|末|初).{0,3}|(上|下)?半年|一年|当年|及时|按时|按期|不定期|实时|长期");

    private static final Pattern RATE = Pattern.compile("\\d+(\\.\\d+)?([%‰]|[千百]?万?亿?元)");
    private static final Set<String> FRAMES = Set.of("绩效指标", "项目绩效指标", "支出绩效指标", "项目支出绩效指标");

    static CellShape of(String printed) {
        String text = PrintedText.label(printed);
        if (EvaluationCategory.isLevel1(text) || EvaluationCategory.ofLevel2(text).isPresent() || isFrame(text)) {
            return LABEL;
        }
        if (BARE_NUMBER.matcher(text).matches()) {
            return NUMBER;
        }
        if (OPERATOR.matcher(text).matches()) {
            return QUANTITY;
        }
        if (OUTCOME.matcher(text).matches()) {
            return RESULT;
        }
        if (MOMENT.matcher(text).matches()) {
            return TIME;
        }
        return NUMBER_WITH_UNIT.matcher(text).matches() ? QUANTITY : WORDS;
    }

    /** Whether it begins with an operator, so that it can be no name. */
    static boolean hasOperator(String printed) {
        return OPERATOR.matcher(PrintedText.label(printed)).matches();
    }

    /** A share or an amount without operator: 95%, 30万元. */
    static boolean isRate(String printed) {
        return RATE.matcher(PrintedText.label(printed)).matches();
    }

    /** 绩效指标: the label of the whole block, sometimes read into its first rows. */
    static boolean isFrame(String squeezed) {
        return FRAMES.contains(squeezed);
    }
}
