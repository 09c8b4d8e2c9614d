package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalTokenizerTest {

    @Test
    void everyHanCharacterBeginsOneTerm() {
        assertThat(FiscalAnalyzers.terms("污染防治，水")).containsExactly("污染", "染防", "防治", "治", "水");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {
        "“三公”经费 | 三公经费", "三公經費 | 三公经费", "《预算法》 | 预算法", "ＶＯＣｓ | vocs", "PM２．５ | PM2.5",
        "2,509.48 | 2509.48", "2509.480 | 2509.48", "40.00 | 40", "合 计 | 合计", "执​法 | 执法"})
    void isTheSameWhicheverWayItIsWritten(String printed, String same) {
        assertThat(FiscalAnalyzers.terms(printed)).isEqualTo(FiscalAnalyzers.terms(same));
    }

    @Test
    void keepsCodesAndNumbersApart() {
        assertThat(FiscalAnalyzers.terms("2110301 PM2.5、12369热线")).containsExactly("2110301", "pm2.5", "12369", "热线", "线");
        assertThat(FiscalAnalyzers.terms("1,23,456")).as("not thousands").containsExactly("1", "23456");
    }

    @Test
    void doesNotJoinNeighbouringCells() {
        assertThat(FiscalAnalyzers.terms("办公费 印刷费")).doesNotContain("费印");
    }

    @Test
    void longTextIsReadToItsEnd() {
        List<String> terms = FiscalAnalyzers.terms("水".repeat(5000) + " 完");

        assertThat(terms).hasSize(5001).endsWith("水", "完");
    }
}
