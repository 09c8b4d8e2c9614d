package cn.mingzhang.check;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.disclosure.TargetReading;
import cn.mingzhang.form.TargetReader;
import cn.mingzhang.money.Figure;
import cn.mingzhang.source.PlacedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a self-evaluation sheet says in words beside what it prints in its table: execution rate and satisfaction. */
public class SheetTextCheck implements Check {

    static final Rule RATE = Rule.warning("sheet.rate-in-words", "文字中的执行率与表一致", "分析文字写的预算执行率应与资金表的执行率一致；相差不到1个百分点的不提示。");
    static final Rule DEVIATION = Rule.warning("sheet.deviation-in-words", "文字称有偏差而表为100%", "分析文字解释执行率偏差，而资金表的执行率为100%。");
    static final Rule SATISFACTION = Rule.warning("sheet.satisfaction-in-words", "文字中的满意度与指标一致", "分析文字写的满意度应与满意度指标的实际完成值一致。");
    static final Rule FUNDS = Rule.warning("sheet.funds-in-words", "文字中的资金与资金表一致",
            "分析文字写的年初预算数、执行数（万元）应与资金表一致；文字取整的不提示。");
    static final Rule MALFORMED = Rule.warning("sheet.malformed-number", "数字写法有误", "一个数字中出现两个小数点。");

    private static final Pattern RATE_IN_WORDS = Pattern.compile("执行率(?:为|是|达到|达|约)?[：:]?\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]");
    private static final Pattern SATISFACTION_IN_WORDS = Pattern.compile("满意度(?:为|是|达到|达|约)?\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]");
    private static final Pattern APPROVED_IN_WORDS = Pattern.compile("年初(?:预算|安排)(?:数|资金|编制数|安排)?(?:为|是|共)?[：:]?\\s*(?<value>[\\d,]+(?:\\.\\d+)?)\\s*万元");
    private static final Pattern EXECUTED_IN_WORDS = Pattern.compile("(?:实际|全年|项目)执行(?:数|资金|金额)?(?:为|是|共)?[：:]?\\s*(?<value>[\\d,]+(?:\\.\\d+)?)\\s*万元");
    private static final Pattern TWO_POINTS = Pattern.compile("(?<![\\d.])\\d+\\.\\d+\\.\\d+(?=万元|元|%)");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public List<Rule> rules() {
        return List.of(RATE, DEVIATION, SATISFACTION, FUNDS, MALFORMED);
    }

    @Override
    public void check(Disclosure disclosure, Signals signals) {
        for (Evaluation evaluation : disclosure.getEvaluations()) {
            texts(evaluation).forEach(text -> check(evaluation, text, signals));
        }
    }

    private static void check(Evaluation evaluation, PlacedText text, Signals signals) {
        FundExecution funds = evaluation.totalFunds();
        if (funds != null && funds.executionRate() != null) {
            checkRate(evaluation, text, funds, signals);
        }
        if (funds != null) {
            checkFunds(evaluation, text, APPROVED_IN_WORDS, "年初预算", funds, funds.approved(), signals);
            checkFunds(evaluation, text, EXECUTED_IN_WORDS, "执行数", funds, funds.executed(), signals);
        }
        Matcher satisfaction = SATISFACTION_IN_WORDS.matcher(text.text());
        while (satisfaction.find()) {
            checkSatisfaction(evaluation, text, new BigDecimal(satisfaction.group(1)), signals);
        }
        Matcher malformed = TWO_POINTS.matcher(text.text());
        while (malformed.find()) {
            signals.signal(MALFORMED, SheetNames.of(evaluation) + "的文字写有“" + malformed.group() + "”，有两个小数点", null, malformed.group(), text.at());
        }
    }

    private static void checkRate(Evaluation evaluation, PlacedText text, FundExecution funds, Signals signals) {
        BigDecimal printed = funds.executionRate().value();
        Matcher rate = RATE_IN_WORDS.matcher(text.text());
        boolean stated = false;
        while (rate.find()) {
            stated = true;
            if (new BigDecimal(rate.group(1)).subtract(printed).abs().compareTo(BigDecimal.ONE) >= 0) {
                signals.signal(RATE, SheetNames.of(evaluation) + "的文字写执行率" + rate.group(1) + "%，资金表为" + funds.executionRate().text() + "%",
                        funds.executionRate().text() + "%", rate.group(1) + "%", text.at(), funds.at());
            } else if (new BigDecimal(rate.group(1)).compareTo(printed) != 0 && text.text().contains("偏差")) {
                signals.signal(DEVIATION, SheetNames.of(evaluation) + "的文字写执行率" + rate.group(1) + "%并解释偏差，资金表为"
                        + funds.executionRate().text() + "%", rate.group(1) + "%", funds.executionRate().text() + "%", text.at(), funds.at());
            }
        }
        if (!stated && printed.compareTo(HUNDRED) == 0 && text.text().contains("执行率偏差")) {
            signals.signal(DEVIATION, SheetNames.of(evaluation) + "的文字解释执行率偏差，资金表的执行率为100%", "低于100%", "100%", text.at(), funds.at());
        }
    }

    /** An amount of the whole project; one of its parts (其中…) or of several is another matter. */
    private static void checkFunds(Evaluation evaluation, PlacedText text, Pattern pattern, String name, FundExecution funds, Figure printed, Signals signals) {
        Matcher stated = pattern.matcher(text.text());
        if (printed == null || !stated.find()) {
            return;
        }
        BigDecimal value = new BigDecimal(stated.group("value").replace(",", ""));
        String words = stated.group();
        boolean once = !stated.find();
        BigDecimal rounded = printed.value().setScale(Math.min(value.scale(), printed.value().scale()), RoundingMode.HALF_UP);
        boolean close = value.subtract(rounded).abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()))) <= 0;
        if (once && !close) {
            signals.signal(FUNDS, SheetNames.of(evaluation) + "的文字写“" + words + "”，资金表的" + name + "为" + printed.text() + "万元", printed.text(),
                    stated(words), text.at(), printed.at(), funds.at());
        }
    }

    private static String stated(String words) {
        return words.replaceAll("^[^\\d]*", "");
    }

    private static void checkSatisfaction(Evaluation evaluation, PlacedText text, BigDecimal stated, Signals signals) {
        List<BigDecimal> actuals = evaluation.getIndicators().stream().filter(Dimensions::isSatisfaction).map(Indicator::getActual)
                .map(TargetReader::read).filter(Objects::nonNull).map(TargetReading::value).filter(Objects::nonNull).toList();
        if (!actuals.isEmpty() && actuals.stream().noneMatch(actual -> actual.compareTo(stated) == 0)) {
            Indicator indicator = evaluation.getIndicators().stream().filter(Dimensions::isSatisfaction).findFirst().orElseThrow();
            signals.signal(SATISFACTION, SheetNames.of(evaluation) + "的文字写满意度" + stated.toPlainString() + "%，指标的实际完成值为" + indicator.getActual(),
                    indicator.getActual(), stated.toPlainString() + "%", text.at(), indicator.getAt());
        }
    }

    private static List<PlacedText> texts(Evaluation evaluation) {
        SelfAnalysis analysis = evaluation.getAnalysis();
        Stream<PlacedText> parts = analysis == null ? Stream.empty() : Stream.of(analysis.implementation(), analysis.output(),
                analysis.benefit(), analysis.satisfaction(), analysis.experience(), analysis.problems(), analysis.improvements());
        return Stream.concat(Stream.of(evaluation.getActual()), parts).filter(text -> text != null && !text.isBlank()).toList();
    }
}
