package cn.mingzhang.form.report;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Score;
import cn.mingzhang.form.SectionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score in the sentences departments write. */
class ScoreReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "本单位整体绩效评价得分为91.5分（满分100分），绩效评价等级为“优”。|91.5|100|优",
            "部门整体支出绩效自评得分98分，等级为优秀。|98|-|优秀",
            "自评总分96分，自评等次为良好。|96|-|良好",
            "自评得分：95.25分，绩效等级：优|95.25|-|优",
            "最终得分73.6分，评定为“中”，满分为100分。|73.6|100|中",
            "投入得分12分，过程得分50分，综合得分为 90 分，绩效评级为“良”。|90|-|良",
            "综合评价得分88.00（百分制），属于良好等级。|88.00|-|良好",
            "得分90分（含）以上为优，自评得分82分，结果为良。|82|-|良"})
    void readsScoreAndGrade(String sentence, String value, String outOf, String grade) {
        Score score = score("五、评价结论", sentence);

        assertThat(score.value().text()).isEqualTo(value);
        assertThat(score.outOf() == null ? null : score.outOf().text()).isEqualTo(outOf);
        assertThat(score.grade()).isEqualTo(grade);
    }

    @Test
    void theScaleOfGradesIsNoScore() {
        assertThat(score("四、等级", "优秀 85分≤得分≤100分；良好 70分≤得分<85分；", "得分80分以上为良。指标占总分值的28分，总分100分。")).isNull();
    }

    private static Score score(String... lines) {
        return new ScoreReader().read(new SectionReader().read(document(lines).blocks()));
    }
}
