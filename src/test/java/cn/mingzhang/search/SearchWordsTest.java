package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWordsTest {

    @TempDir
    Path folder;

    @Test
    void theListsThatComeWithTheProgramAreSound() {
        SearchWords words = SearchWords.packaged();

        assertThat(words.problems()).isEmpty();
        assertThat(words.synonyms("vocs")).contains("挥发性有机物");
        assertThat(words.isTerm("一般公共预算")).isTrue();
    }

    @Test
    void namesEachLineItDoesNotUnderstand() throws IOException {
        Files.writeString(folder.resolve("fiscal-terms.txt"), "# 说明\n三公经费\n“三公”经费\n，，\n");
        Files.writeString(folder.resolve("synonyms.txt"), "环评, 环境影响评价\n孤零零\n甲乙 => 丙丁 => 戊己\n洒水 => 扬尘\n");
        Files.writeString(folder.resolve("stopwords.txt"), "的\n三公经费\n");

        SearchWords words = SearchWords.in(folder);

        assertThat(words.problems()).hasSize(5);
        assertThat(words.problems().get(0)).startsWith("fiscal-terms.txt 第 3 行");
        assertThat(words.problems().get(2)).startsWith("synonyms.txt 第 2 行").contains("至少要有两个词");
        assertThat(words.synonyms("环境影响评价")).containsExactly("环评");
        assertThat(words.synonyms("洒水")).as("offered, not counted").isEmpty();
        assertThat(words.related("洒水")).containsExactly("扬尘");
        assertThat(words.related("扬尘")).isEmpty();
    }
}
