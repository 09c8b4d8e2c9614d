package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextDecodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "节能环保支出比上年增加，主要原因是项目增加。".repeat(5);

    private static TextDecoding decode(byte[] bytes) {
        return TextDecoding.of(bytes).orElseThrow();
    }

    @Test
    void takesTheMarkOff() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void readsGb18030WithRareCharacters() {
        assertThat(decode((TEXT + "䶮𠮷").getBytes(GB18030)).text()).endsWith("䶮𠮷");
    }

    @Test
    void keepsUtf8WithASpoiltByteInsteadOfTurningAllCharactersIntoOthers() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xFF;
        TextDecoding decoding = decode(bytes);
        assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoding.text()).endsWith("项目增加。").contains("\uFFFD");
        assertThat(decoding.spoilt()).isPositive();
    }

    @Test
    void readsATextCutOffAtAnyByte() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            byte[] bytes = TEXT.getBytes(charset);
            for (int length = 30; length < bytes.length; length++) {
                TextDecoding decoding = decode(Arrays.copyOf(bytes, length));
                assertThat(TEXT).startsWith(decoding.text().replace("\uFFFD", ""));
            }
        }
    }

    @Test
    void doesNotTakeBytesOfAProgramForText() {
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);
        assertThat(TextDecoding.of(bytes)).isEmpty();
    }
}
