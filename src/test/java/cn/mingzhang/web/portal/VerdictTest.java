package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.form.TargetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({"≥60所,63所,better,105.0%", "≥60所,45所,missed,75.0%", "≥60所,60所,met,", "≤24小时,18小时,better,75.0%", "≤24小时,30小时,missed,125.0%",
        "=8次/天,=10次/天,above,125.0%", "≤0次,0次,met,", "≤0次,2次,missed,", "≥10份,400份,better,4000.0%"})
    void comparesByTheDirectionAndNeverCapsTheRatio(String target, String actual, String verdict, String ratio) {
        Verdict said = Verdict.of(indicator("数量指标", target, actual));

        assertThat(said.code()).isEqualTo(verdict);
        assertThat(said.ratio()).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({"及时,及时,words", "持续提升,达成预期指标,words", "≥%,95%,no-target", "≥95%,,unreported", "≥95%,达成预期指标,incomparable", "≥95%,0.98,incomparable",
        "≤5万元,48000元,incomparable"})
    void saysWhyThereIsNothingToCompare(String target, String actual, String verdict) {
        Verdict said = Verdict.of(indicator("数量指标", target, actual));

        assertThat(said.code()).isEqualTo(verdict);
        assertThat(said.ratio()).as("no percentage from nothing").isNull();
    }

    @Test
    void aCostBelowItsFigureIsNotMissed() {
        assertThat(Verdict.of(indicator("成本指标", "400元/生", "385元/生")).code()).isEqualTo("better");
        assertThat(Verdict.of(indicator("成本指标", "400元/生", "420元/生")).code()).isEqualTo("missed");
        assertThat(Verdict.of(indicator("数量指标", "400元/生", "385元/生")).code()).isEqualTo("missed");
    }

    static Indicator indicator(String level2, String target, String actual) {
        Indicator indicator = new Indicator();
        indicator.setLevel2(level2);
        indicator.setLevel3("指标");
        indicator.setTarget(target);
        indicator.setReading(TargetReader.read(target));
        indicator.setActual(actual);
        return indicator;
    }
}
