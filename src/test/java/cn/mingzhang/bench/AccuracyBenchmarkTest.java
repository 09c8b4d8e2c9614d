package cn.mingzhang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The ratchet on reading: no real disclosure is read worse than the recorded scores say. Raise them when reading gets better. */
class AccuracyBenchmarkTest {

    private static final BigDecimal LOWEST_PART = new BigDecimal("0.90");

    @Test
    void noDocumentIsReadWorseThanRecorded() throws IOException, InterruptedException {
        AccuracyBenchmark benchmark = new AccuracyBenchmark(Path.of("..", "shared"));
        assumeTrue(benchmark.isAvailable(), "skipped: no gold data beside the checkout (../shared/accuracy)");

        Map<String, Map<String, BigDecimal>> scores = benchmark.run(System.out);

        List<String> worse = new ArrayList<>();
        Properties recorded = recorded();
        for (String file : recorded.stringPropertyNames()) {
            Map<String, BigDecimal> parts = scores.getOrDefault(file, Map.of());
            BigDecimal overall = parts.getOrDefault("OVERALL", BigDecimal.ZERO);
            if (overall.compareTo(new BigDecimal(recorded.getProperty(file))) < 0) {
                worse.add(file + ": " + overall + ", recorded " + recorded.getProperty(file));
            }
            parts.forEach((part, score) -> {
                if (!file.endsWith(".xlsx") && score.compareTo(LOWEST_PART) < 0) {
                    worse.add(file + ": " + part + " " + score + ", at least " + LOWEST_PART);
                }
            });
            if (file.endsWith(".xlsx") && parts.getOrDefault("tables", BigDecimal.ZERO).compareTo(new BigDecimal("0.99")) < 0) {
                worse.add(file + ": tables " + parts.get("tables") + ", at least 0.99");
            }
        }
        assertThat(worse).isEmpty();
    }

    private static Properties recorded() throws IOException {
        Properties recorded = new Properties();
        try (InputStream in = AccuracyBenchmarkTest.class.getResourceAsStream("/benchmark/accuracy.properties")) {
            recorded.load(in);
        }
        return recorded;
    }
}
