package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.CodedName;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.source.PlacedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of self-evaluation sheets, each on a sheet that agrees with itself and on one that does not. */
class EvaluationChecksTest {

    private final Facts facts = new Facts();
    private final Disclosure disclosure = Facts.disclosure(DisclosureKind.FINAL_ACCOUNTS);

    @Test
    void aSheetThatAddsUpIsLeftAlone() {
        Evaluation sheet = facts.evaluation(disclosure, "节水宣传", "98", "优");
        sheet.add(facts.indicator("数量指标", "宣传场次", "≥10场", "12场", "50", "50"));
        sheet.add(facts.indicator("社会效益", "节水意识", "提升", "达成预期指标", "40", "38"));

        assertThat(Checks.run(disclosure)).isEmpty();
    }

    @Test
    void weightsScoresAndGradeAreAddedUpAgain() {
        Evaluation sheet = facts.evaluation(disclosure, "节水宣传", "88", "优");
        sheet.add(facts.indicator("数量指标", "宣传场次", "≥10场", "10场", "40", "41"));
        sheet.add(facts.indicator("社会效益", "节水意识", "提升", "达成预期指标", "40", "38"));

        assertThat(Facts.rules(new EvaluationScoreCheck(), disclosure)).containsExactly("evaluation.weights", "evaluation.total",
                "evaluation.grade", "evaluation.score-above-weight");
    }

    @Test
    void aMissingTotalGradeOrScoreIsSaidNotCounted() {
        Evaluation sheet = facts.evaluation(disclosure, "节水宣传", null, null);
        sheet.add(facts.indicator("数量指标", "宣传场次", "≥10场", "10场", "90", null));

        assertThat(Facts.rules(new EvaluationScoreCheck(), disclosure)).containsExactly("evaluation.incomplete", "evaluation.incomplete");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "数量指标|≥10场|12场|5|5|-", "数量指标|≥10场|12场|5|4|promise.exceeded-deducted", "数量指标|≥10场|8场|5|5|promise.missed-full-score",
        "数量指标|≥10场|8场|5|4|-", "数量指标|=10场|12场|5|5|promise.equal-differs", "成本指标|≤10万元|8万元|5|5|-",
        "成本指标|≤10万元|8万元|5|3|promise.saved-deducted", "成本指标|≤10万元|12万元|5|4|promise.cost-over-target",
        "数量指标|≤4次|0次|5|0|promise.not-done", "时效指标|6月底前|达成预期指标|5|0|promise.phrase", "数量指标|≥10场|12个|5|3|-"})
    void promisesAreHeldAgainstResults(String level2, String target, String actual, String weight, String score, String rule) {
        facts.evaluation(disclosure, "节水宣传", "90", "优").add(facts.indicator(level2, "某项指标", target, actual, weight, score));

        assertThat(Facts.rules(new PromiseCheck(), disclosure)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"100|100|80|80|-", "100|100|80|100|funds.rate", "100|100|80|80.00|-", "100|100|80|79.90|funds.rate",
        "100|80|80|100|funds.adjusted-to-execution", "100|120|130|108.33|funds.over-budget funds.over-approved", "50|80|80|100|funds.over-approved",
        "100|0|0|0|funds.adjusted-to-execution"})
    void fundsAreDividedAgain(String approved, String budget, String executed, String rate, String rules) {
        facts.evaluation(disclosure, "节水宣传", "90", "优").setFunds(List.of(facts.funds(approved, budget, executed, rate, "10")));

        assertThat(Facts.rules(new FundCheck(), disclosure))
                .containsExactlyInAnyOrderElementsOf(rules == null ? List.of() : List.of(rules.split(" ")));
    }

    @Test
    void totalCostsAreComparedWithTheFunds() {
        Evaluation sheet = facts.evaluation(disclosure, "节水宣传", "90", "优");
        sheet.add(facts.indicator("成本指标", "场地费", "≤60万元", "≤55万元", "5", "5"));
        sheet.add(facts.indicator("成本指标", "印刷费", "≤45万元", "≤45万元", "5", "5"));

        assertThat(Facts.rules(new CostFundsCheck(), disclosure)).containsExactly("cost.target-vs-approved");
    }

    @Test
    void unitPricesAreNoTotals() {
        facts.evaluation(disclosure, "节水宣传", "90", "优").add(facts.indicator("成本指标", "单场成本", "≤2000元/场", "≤2000元/场", "10", "10"));

        assertThat(Facts.rules(new CostFundsCheck(), disclosure)).isEmpty();
    }

    @Test
    void wordsOfASheetAreHeldAgainstItsTable() {
        Evaluation sheet = facts.evaluation(disclosure, "节水宣传", "90", "优");
        sheet.add(facts.indicator("满意度指标", "居民满意度", "≥90%", "≥90%", "10", "10"));
        sheet.setAnalysis(new SelfAnalysis(text("预算执行率为82%，因尾款未付。"), null, null, text("居民满意度达到95%。"), null, null, null));

        assertThat(Facts.rules(new SheetTextCheck(), disclosure)).containsExactly("sheet.rate-in-words", "sheet.satisfaction-in-words");
        sheet.setAnalysis(new SelfAnalysis(text("预算执行率为100%。"), null, null, text("居民满意度达到90%。"), null, null, null));
        assertThat(Facts.rules(new SheetTextCheck(), disclosure)).isEmpty();
    }

    @Test
    void oneCodeBelongsToOneUnit() {
        facts.evaluation(disclosure, "甲", "90", "优");
        facts.evaluation(disclosure, "乙", "90", "优").setUnit(new CodedName("301001", "云川市水质监测站"));
        facts.evaluation(disclosure, "丙", "90", "优").setUnit(new CodedName("301002", "云川市水质监测站"));

        assertThat(Facts.rules(new UnitCodeCheck(), disclosure)).containsExactly("unit.code", "unit.name");
    }

    @Test
    void gradesToldInTheNarrativeAreCounted() {
        facts.evaluation(disclosure, "甲", "95", "优");
        facts.evaluation(disclosure, "乙", "85", "良");
        facts.passage(disclosure, "绩效情况", "组织自评，涉及二级项目3个。1个项目自评等级为“优”，2个项目自评等级为“良”。");

        assertThat(Facts.rules(new CountCheck(), disclosure)).containsExactly("count.sheets", "count.grades");
    }

    private PlacedText text(String words) {
        return PlacedText.of(words, facts.next());
    }
}
