package cn.mingzhang.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAddressTest {

    private static final String SOURCE = "/agencies/%E6%B0%B4%E5%8A%A1%E5%B1%80/2023/budget/source";

    @ParameterizedTest
    @CsvSource({"/,/", "/en,/en", "/agencies,/agencies", "/en/agencies,/en/agencies", "/agencies/%E6%B0%B4,/agencies/%E6%B0%B4",
        "/agencies/%e6%b0%b4,/agencies/%E6%B0%B4", "/%61gencies,/agencies", "/agencies/a%20b,/agencies/a%20b", "/agencies/a+b,/agencies/a%2Bb"})
    void oneAddressIsWrittenInOneWay(String asked, String address) {
        assertThat(KeptAddress.of(asked, Map.of())).contains(address);
    }

    @Test
    void theOrderOfParametersDoesNotMatterTheirValuesDo() {
        assertThat(KeptAddress.of(SOURCE, Map.of("sheet", new String[] {"2"}, "mark", new String[] {"三公 经费"}, "at", new String[] {"p1", "p2"})))
                .contains(SOURCE + "?at=p1&at=p2&mark=%E4%B8%89%E5%85%AC+%E7%BB%8F%E8%B4%B9&sheet=2");
    }

    @Test
    void largeTypeIsKnownEverywhere() {
        assertThat(KeptAddress.of("/", Map.of("text", new String[] {"large"}))).contains("/?text=large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/WEB-INF/pages/home.xhtml", "/agencies/%ff", "/assets/site.css"})
    void whatIsNoAddressIsNotKept(String path) {
        assertThat(KeptAddress.of(path, Map.of())).isEmpty();
    }

    @Test
    void aParameterThePageDoesNotLookAtIsNotKept() {
        assertThat(KeptAddress.of("/agencies", Map.of("utm", new String[] {"1"}))).isEmpty();
        assertThat(KeptAddress.of("/", Map.of("at", new String[] {"p1"}))).isEmpty();
    }

    @Test
    void anEndlessAddressIsNotKept() {
        assertThat(KeptAddress.of(SOURCE, Map.of("mark", new String[] {"三".repeat(200)}))).isEmpty();
    }
}
