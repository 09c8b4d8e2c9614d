package cn.mingzhang.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the samples know of the invented county bureau that publishes in the Hebei form. Amounts are 万元. */
record CountyBudget(String name, String county, List<String> duties, List<List<String>> institutions, String overallGoal, List<Field> fields,
                    List<String> safeguards, List<Overall> overall, Map<String, BigDecimal> basic, Map<String, BigDecimal> carried,
                    Map<String, BigDecimal> office, Map<String, BigDecimal> vehicles, Map<String, BigDecimal> reception,
                    Map<String, List<BigDecimal>> assets, List<Work> projects) {

    record Field(String title, String goal, String indicators) {
    }

    /** An overall indicator; a year reads "≥|1000.00|个", a text target "文字描述||及时". */
    record Overall(String as, String name, String description, String scoring, String basis, Map<String, String> years) {
    }

    /** A project with its amount in each year; one that is bought stands in the procurement table. */
    record Work(String name, boolean bought, Map<String, BigDecimal> years, List<String> goals, List<Measure> indicators) {
    }

    record Measure(String as, String name, String description, String basis, Map<String, String> years) {
    }

    static CountyBudget read() {
        try (InputStream in = CountyBudget.class.getResourceAsStream("/samples/county-water.json")) {
            return new ObjectMapper().readValue(in, CountyBudget.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Work> projects(int year) {
        return projects.stream().filter(p -> p.years().containsKey(Integer.toString(year))).toList();
    }

    BigDecimal projectSum(int year) {
        return Amounts.sum(projects(year).stream().map(p -> p.years().get(Integer.toString(year))).toList());
    }

    BigDecimal total(int year) {
        return projectSum(year).add(basic.get(Integer.toString(year)));
    }
}
