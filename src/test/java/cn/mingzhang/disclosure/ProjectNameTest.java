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

    @ParameterizedTest
    @CsvSource({"生态环境督查经费,生态环境督察经费", "2023年防汛物资储备,2024年防汛物资储备", "三线一单更新（尾款）,三线一单更新", "农村生活污水治理费,农村生活污水治理"})
    void mayBeTheSameProject(String one, String other) {
        assertThat(ProjectName.isNear(one, other)).isTrue();
        assertThat(ProjectName.isNear(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"第一中学教学楼改造,第二中学教学楼改造", "城东分局设备购置费,城西分局设备购置费", "河道清淤一期,河道清淤二期", "2024年监测,2023年监测", "大气污染防治服务,土壤污染防治服务",
        "税收入征管经费,非税收入征管经费", "河道清淤,河道清理", "校园安全,校园安全项目"})
    void isAnotherProjectOrTheSameNameAlready(String one, String other) {
        assertThat(ProjectName.isNear(one, other)).isFalse();
    }
}
