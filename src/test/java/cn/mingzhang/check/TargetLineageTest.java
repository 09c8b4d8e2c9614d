package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Indicator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetLineageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"≥%|≥90%|≥90%|initial-not-given moved-to-result", "|≥80%|≥85%|initial-not-given", "≥处|≥5处|≥6处|initial-not-given",
        "≥60所|≥63所|63所|moved-to-result", "≥60所|≥63所|65所|", "≥60所|≥60所|60所|", "提升|≥90%|95%|", "|4月底前|达成预期指标|", "|推动|推动|", "≥7500人|≥7800人||"})
    void asksWhereTheNumberCameFrom(String initial, String adjusted, String actual, String signals) {
        Indicator indicator = new Indicator();
        indicator.setInitialTarget(initial);
        indicator.setAdjustedTarget(adjusted);
        indicator.setActual(actual);

        assertThat(TargetLineage.of(indicator).signals().stream().map(TargetLineage.Signal::code).collect(Collectors.joining(" ")))
                .isEqualTo(signals == null ? "" : signals);
    }
}
