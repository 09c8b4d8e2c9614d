package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.store.ProjectLedger.Order;
import cn.mingzhang.store.ProjectLedger.Stage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsQueryTest {

    @Test
    void readsWhatTheFormSends() {
        ProjectsQuery query = query("agency", " 教育局 ", "region", "云川市", "year", "2023", "kind", "evaluated", "min", "1,000.5", "max", "2000", "sort", "lowest", "page", "3");

        assertThat(query).isEqualTo(new ProjectsQuery("教育局", "云川市", 2023, Stage.EVALUATED, new BigDecimal("1000.5"), new BigDecimal("2000"), Order.LOWEST, 3));
        assertThat(query.leastYuan()).isEqualByComparingTo("10005000");
    }

    @Test
    void anEmptyRegionIsTheOneThatIsNotKnown() {
        assertThat(query("region", "-").region()).isEmpty();
        assertThat(query("region", "-").parameters()).containsEntry("region", "-");
        assertThat(query().region()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"page,-1", "page,0", "page,1e9", "page,10000000000", "page,x", "sort,x", "sort,name desc", "kind,both'--", "year,99999", "year,-2023", "year,20２3",
        "min,-5", "min,1e9", "min,NaN", "max,0x10", "max,99999999999999999999", "min,1.23456"})
    void whatCannotBeMeantCountsAsNotSet(String name, String value) {
        assertThat(query(name, value)).isEqualTo(query());
    }

    @Test
    void aNameLongerThanAnyIsNotLookedFor() {
        assertThat(query("agency", "局".repeat(61)).agency()).isNull();
    }

    @Test
    void theAddressKeepsTheQuestionAndNotThePage() {
        Map<String, String> parameters = query("year", "2023", "sort", "amount", "min", "0010", "page", "7").parameters();
        parameters.values().removeIf(value -> value == null);

        assertThat(parameters).as("the usual order needs no word").containsExactly(Map.entry("year", "2023"), Map.entry("min", "10"));
    }

    private static ProjectsQuery query(String... parameters) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        return ProjectsQuery.of(name -> Optional.ofNullable(values.get(name)));
    }
}
