package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNameTest {

    @ParameterizedTest
    @CsvSource({"临江市水务局,临江市", "山南省临江市水务局,山南省临江市", "临江市东山县水务局,临江市东山县", "东山县水务局,东山县",
        "临江市城西区水务局,临江市城西区", "临江市水务局东山县分局,临江市", "山南省水利厅,山南省", "北部自治区水利厅,北部自治区"})
    void isWhatTheNameBeginsWith(String agency, String region) {
        assertThat(RegionName.of(agency)).isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水务局", "城市管理局", "市场监督管理局", "县域经济研究中心", "东山开发区管理委员会", "石岭自然保护区管理局"})
    void isUnknownWhereTheNameTellsNone(String agency) {
        assertThat(RegionName.of(agency)).isNull();
    }

    @Test
    void aRegionAloneIsNoAgencyOfItself() {
        assertThat(RegionName.of("临江市")).isNull();
    }
}
