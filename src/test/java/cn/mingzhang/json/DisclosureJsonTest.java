package cn.mingzhang.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.SampleDisclosure;
import org.junit.jupiter.api.Test;

class DisclosureJsonTest {

    @Test
    void writingAndReadingBackGivesTheSameDisclosure() {
        String written = DisclosureJson.write(SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        assertThat(DisclosureJson.write(DisclosureJson.read(written))).isEqualTo(written);
    }

    @Test
    void anEmptyDisclosureSurvivesToo() {
        String written = DisclosureJson.write(new Disclosure());
        assertThat(DisclosureJson.write(DisclosureJson.read(written))).isEqualTo(written);
    }

    @Test
    void printedDecimalsMissingAndZeroStayApart() {
        Disclosure back = DisclosureJson.read(DisclosureJson.write(SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET)));
        assertThat(back.getKeyFigures().get(0).getPercent()).hasToString("5.10");
        assertThat(back.getProjects().get(0).getPeriodFunds().selfRaised().text()).isEqualTo("0");
        assertThat(back.getProjects().get(0).getPeriodFunds().other()).isNull();
        assertThat(back.statement("表三").getRows().get(0).cell("basic").text()).isNull();
        assertThat(back.statement("表一").getRows().get(0).cell("lastYear").text()).isEqualTo("0.00");
    }

    @Test
    void whatIsNotOfThisFormatIsRefused() {
        assertThatThrownBy(() -> DisclosureJson.read("{\"format\":\"other/1\"}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisclosureJson.read("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
