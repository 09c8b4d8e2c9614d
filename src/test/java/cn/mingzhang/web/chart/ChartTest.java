package cn.mingzhang.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.export.CsvFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @Test
    void barsBeginAtZeroAndNegativeOnesGoTheOtherWay() {
        List<ChartTable.Field> bars = chart("30", "-10", null, "0").table().getRows().stream().map(row -> row.fields().get(0)).toList();

        assertThat(bars).extracting(ChartTable.Field::from).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("25"), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("25"));
        assertThat(bars).extracting(ChartTable.Field::length).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("75"), new BigDecimal("25"), BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(bars.get(2).figure()).as("missing is not zero").isNull();
        assertThat(bars.get(3).figure().text()).isEqualTo("0");
    }

    @Test
    void nothingButMissingValuesIsNothingToDraw() {
        assertThat(chart(null, null).isDrawable()).isFalse();
        assertThat(chart(null, null).table().getRows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"万元,9999.99,万元,1", "万元,10000,亿元,10000", "元,9999,元,1", "元,10000,万元,10000", "元,250000000,亿元,100000000", "个,50000,个,1"})
    void anAxisIsMarkedInTheUnitPeopleSay(String unit, BigDecimal largest, String marked, BigDecimal divisor) {
        AxisUnit axis = AxisUnit.of(unit, largest);

        assertThat(axis.label()).isEqualTo(marked);
        assertThat(axis.divisor()).isEqualByComparingTo(divisor);
    }

    @Test
    void eachSeriesHasAValueForEachLabel() {
        assertThatThrownBy(() -> new Chart("x", "", "万元", Chart.Kind.BAR, null, List.of(Chart.Label.of("一")),
                List.of(new Chart.Series("s", List.of())), List.of())).hasMessageContaining("0 values for 1 labels");
    }

    @Test
    void theDataTellThePlaceOrTheFormulaOfEachValue() throws IOException {
        Value printed = Value.of(ChartFacts.figure("11967.10"), ChartFacts.disclosure(DisclosureKind.BUDGET, 2024));
        Value ours = new Value.Computed(new BigDecimal("3"), "三项相加");
        Chart chart = new Chart("x", "", "万元", Chart.Kind.BAR, null, Stream.of("=甲", "乙", "丙").map(Chart.Label::of).toList(),
                List.of(new Chart.Series("金额", List.of(printed, ours, Value.MISSING))), List.of());
        String place = ((Value.Printed) printed).figure().at().toString();

        assertThat(csv(chart, CsvFile.Reader.PROGRAM)).isEqualTo("名称,数列,数值,单位,出处,来源文件,来源文件SHA-256,计算方法\r\n"
                + "=甲,金额,11967.10,万元," + place + ",file.txt," + "0".repeat(64) + ",\r\n乙,金额,3,万元,,,,三项相加\r\n丙,金额,,万元,,,,\r\n");
        assertThat(csv(chart, CsvFile.Reader.EXCEL)).startsWith("\uFEFF").contains("\r\n'=甲,");
    }

    private static String csv(Chart chart, CsvFile.Reader reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartCsv.write(chart, reader, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Chart chart(String... amounts) {
        List<Value> values = Stream.of(amounts).map(amount -> amount == null ? Value.MISSING : new Value.Computed(new BigDecimal(amount), "")).toList();
        return Chart.ofOne("x", "", "万元", Chart.Kind.BAR, Stream.of(amounts).map(amount -> Chart.Label.of("名")).toList(), new Chart.Series("金额", values), List.of());
    }
}
