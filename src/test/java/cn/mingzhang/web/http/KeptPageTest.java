package cn.mingzhang.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip|true", "gzip, deflate, br|true", "br;q=1.0, GZIP;q=0.5|true", "*|true", "br|false", "gzip;q=0|false",
        "gzip; q=0.000, br|false", "identity|false", "gzip;q=0.01|true", "xgzip|false"})
    void gzipIsSentToWhoTakesIt(String accepted, boolean takes) {
        assertThat(KeptPage.acceptsGzip(accepted)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {"\"a\"|true", "\"b\", \"a\"|true", "W/\"a\"|true", "*|true", "\"b\"|false", "a|false", "\"a-gzip\"|false"})
    void theTagOfThisVersionIsRecognised(String known, boolean same) {
        assertThat(KeptPage.matches(known, "\"a\"")).isEqualTo(same);
    }
}
