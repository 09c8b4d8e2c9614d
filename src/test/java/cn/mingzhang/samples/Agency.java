package cn.mingzhang.samples;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that the samples know of one invented agency, as src/test/resources/samples holds it. Amounts are 万元. */
record Agency(String name, String code, String mainFunction, List<Unit> units, List<String> duties, String departments, String strategy,
              Staff staff, BigDecimal scale, Map<String, BigDecimal> growth, Map<String, BigDecimal> reception,
              Map<String, BigDecimal> receptionSpent, Map<String, BigDecimal> vehicle, Map<String, BigDecimal> vehicleSpent,
              Map<String, List<BigDecimal>> procurement, String reason, List<String> tasks, List<Target> targets,
              List<ProjectFacts> projects) {

    record Unit(String code, String name, String duty) {
    }

    record Staff(int departments, int quota, Map<String, Integer> inPost, int cars, String area) {
    }

    /** A line of the overall target form: level1/level2, name, and the target of each year. */
    record Target(String as, String name, Map<String, String> year) {
    }

    /** A project through the years. */
    record ProjectFacts(String name, String unit, String function, boolean land, String attribute, String period, String overview, String basis,
                        String necessity, String measures, String plan, String goal, String benefit, String problem, String improvement,
                        Map<String, ProjectYear> years, List<IndicatorFacts> indicators) {
    }

    /** One year of a project: asked for, budgeted, added or taken during the year, spent; carried only where another carry-over is
     *  printed than the year before left. */
    record ProjectYear(BigDecimal declared, BigDecimal budget, BigDecimal adjust, BigDecimal executed, BigDecimal carried, String name, String done, String why) {
    }

    /** An indicator; each year reads "initial→adjusted→actual", the middle one only where adjusted, "#score#reason" where points were lost. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    static final class IndicatorFacts {
        public String as;
        public String name;
        public int weight;
        private final Map<String, String> years = new HashMap<>();

        @JsonAnySetter
        void year(String year, String facts) {
            years.put(year, facts);
        }

        String level1() {
            return as.substring(0, as.indexOf('/'));
        }

        String level2() {
            return as.substring(as.indexOf('/') + 1);
        }

        boolean has(int year) {
            return years.containsKey(Integer.toString(year));
        }

        String target(int year) {
            return part(year, 0);
        }

        String adjusted(int year) {
            String[] values = values(year);
            return values[values.length - 2];
        }

        String actual(int year) {
            String[] values = values(year);
            return values[values.length - 1];
        }

        BigDecimal score(int year) {
            String[] parts = years.get(Integer.toString(year)).split("#");
            return parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.valueOf(weight);
        }

        String reason(int year) {
            String[] parts = years.get(Integer.toString(year)).split("#");
            return parts.length > 2 ? parts[2] : "";
        }

        private String part(int year, int index) {
            return values(year)[index];
        }

        private String[] values(int year) {
            return years.get(Integer.toString(year)).split("#")[0].split("→");
        }
    }

    static Agency read(String file) {
        try (InputStream in = Agency.class.getResourceAsStream("/samples/" + file + ".json")) {
            return new ObjectMapper().readValue(in, Agency.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String unitName(String unitCode) {
        return units.stream().filter(u -> u.code().equals(unitCode)).findFirst().orElseThrow().name();
    }
}
