package cn.mingzhang.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.TargetReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "≥95%|≥|95|%|up", "≥ 95 %|≥|95|%|up", "≤20元/册|≤|20|元/册|down", "=3家|=|3|家|exact", "30人|-|30|人|exact", "100%|-|100|%|exact",
        "≥5万辆|≥|5|万辆|up", "≤1231.18万|≤|1231.18|万|down", "≥1,500人/次|≥|1500|人/次|up", "=3.5m3/d|=|3.5|m3/d|exact",
        ">85%|>|85|%|up", "≧36.46万元|≥|36.46|万元|up", "≠241家|=|241|家|exact", "W95%|≥|95|%|up", "＝１０台|=|10|台|exact",
        "24小时|-|24|小时|exact", "365天|-|365|天|exact", "1年|-|1|年|exact", "=12月|=|12|月|exact", "17县市区|-|17|县市区|exact",
        "90%以上|≥|90|%|up", "不低于85%|≥|85|%|up", "15天以内|≤|15|天|down", "12|-|12|-|exact", "50个(盒)|-|50|个(盒)|exact",
        "≤46.00微克/立方米|≤|46.00|微克/立方米|down", "0.2万元/天|-|0.2|万元/天|exact"})
    void readsOperatorValueUnitAndDirection(String printed, String operator, String value, String unit, String direction) {
        TargetReading reading = TargetReader.read(printed);

        assertThat(reading.operator()).isEqualTo(operator);
        assertThat(reading.value()).hasToString(value);
        assertThat(reading.unit()).isEqualTo(unit);
        assertThat(reading.direction().code()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"及时", "持续改善", "10月底前", "2024年9月前", "2019年12月底前", "4月8日", "10月", "2024年底", "6月中旬", "4至9月",
        "1月、6月、9月", "24年1月至2", "2月至4月", "2023年11月", "2024年7至12月", "通过专家评审", "按月及时发放工资", "每年3至10月", "4月、10月"})
    void takesWordsAndDatesAsQualitative(String printed) {
        TargetReading reading = TargetReader.read(printed);

        assertThat(reading.isMeasurable()).isFalse();
        assertThat(reading.operator()).isNull();
        assertThat(reading.direction()).isEqualTo(TargetReading.Direction.QUALITATIVE);
    }

    @Test
    void aPlaceholderHasNoValue() {
        assertThat(TargetReader.read("≥%")).isEqualTo(new TargetReading("≥", null, "%", TargetReading.Direction.UP));
        assertThat(TargetReader.read("=次/天").isMeasurable()).isFalse();
    }

    @Test
    void nothingPrintedIsNoReading() {
        assertThat(TargetReader.read("  ")).isNull();
        assertThat(TargetReader.read(null)).isNull();
    }
}
