package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMarksTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', value = {
        "三公经费 | 安排“三公”经费预算 | 安排“[三公”经费]预算", "三公經費 | 三公经费 | [三公经费]", "vocs | 治理ＶＯＣｓ和TVOC | 治理[ＶＯＣｓ]和TVOC",
        "2509.48 | 共2,509.48万元 | 共[2,509.48]万元", "10 | PM10共10项 | PM10共[10]项", "5 | 2.5和5 | 2.5和[5]", "水 | 节水用水 | 节[水]用[水]"})
    void marksWhatTheIndexTakesForTheSame(String word, String text, String marked) {
        assertThat(shown(WordMarks.of(List.of(word)).in(text))).isEqualTo(marked);
    }

    @Test
    void aSnippetShowsWhereTheWordsStand() {
        String text = "前文。".repeat(100) + "完成洒水降尘作业。" + "后文。".repeat(100);

        Snippet snippet = WordMarks.of(List.of("洒水", "降尘")).snippet(text, 40);

        assertThat(shown(snippet)).startsWith("…").contains("完成[洒水降尘]作业").endsWith("…");
        assertThat(snippet.text().length()).isLessThan(60);
    }

    private static String shown(Snippet snippet) {
        StringBuilder shown = new StringBuilder();
        snippet.pieces().forEach(piece -> shown.append(piece.found() ? "[" + piece.text() + "]" : piece.text()));
        return shown.toString();
    }
}
