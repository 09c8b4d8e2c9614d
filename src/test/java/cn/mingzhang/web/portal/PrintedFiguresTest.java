package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.source.SourceLocation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "0.00|0.00", "999|999", "1000|1,000", "-1234567.8|-1,234,567.8", "11967.10|11,967.10"})
    void figuresKeepTheirPrintedDecimals(String printed, String shown) {
        assertThat(PrintedFigures.grouped(new BigDecimal(printed))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"11967.10|万元|1.20 亿元", "9999.99|万元|9,999.99 万元", "1300000|元|130.00 万元", "500|元|500 元",
        "-12000|万元|-1.20 亿元", "94|辆|94 辆", "0|万元|0 万元"})
    void amountsAreSpokenInTheUnitPeopleUse(String printed, String unit, String spoken) {
        assertThat(PrintedFigures.spoken(new BigDecimal(printed), unit)).isEqualTo(spoken);
    }

    @Test
    void wordsInACellStayAsTheyAre() {
        assertThat(PrintedFigures.cell("2021-2025")).isEqualTo("2021-2025");
        assertThat(PrintedFigures.cell(null)).isNull();
    }

    @Test
    void anUnknownPlaceIsNotTold() {
        assertThat(PrintedFigures.place(SourceLocation.UNKNOWN)).isNull();
        assertThat(PrintedFigures.place(SourceLocation.page(3, 12))).isEqualTo("原文第3页 文本第12行");
    }
}
