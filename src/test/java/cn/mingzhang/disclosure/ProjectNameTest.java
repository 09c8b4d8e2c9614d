package cn.mingzhang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"河道清淤项目|河道清淤", "河道 清淤|河道清淤", "监测（二期）|监测(二期)", "“智慧”监测|智慧监测",
        "ＰＭ２．５监测|pm2.5监测", "3.河道清淤|河道清淤", "三、河道清淤|河道清淤", "东－西线|东-西线"})
    void writtenDifferentlyIsTheSameName(String one, String other) {
        assertThat(ProjectName.key(one)).isEqualTo(ProjectName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"河道清淤一期,河道清淤二期", "2024年监测,2023年监测", "清淤费,清淤", "3.5公里管道,5公里管道"})
    void anotherProjectIsAnotherName(String one, String other) {
        assertThat(ProjectName.key(one)).isNotEqualTo(ProjectName.key(other));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void noNameHasNoKey(String name) {
        assertThat(ProjectName.key(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目", "“”项目"})
    void aNameOfNothingElseStaysWhatItIs(String name) {
        assertThat(ProjectName.key(name)).isEqualTo("项目");
    }
}
