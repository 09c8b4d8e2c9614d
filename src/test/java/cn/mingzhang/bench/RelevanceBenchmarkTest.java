package cn.mingzhang.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ratchet on ranking: the judged queries are answered no worse than recorded. Raise the figures when ranking gets better. */
class RelevanceBenchmarkTest {

    private static final Path COLLECTION = Path.of("..", "shared", "search", "queries.json");

    @Test
    void judgedQueriesAreAnsweredNoWorseThanRecorded() throws IOException {
        assumeTrue(Files.isRegularFile(COLLECTION), "skipped: no judged queries beside the checkout (../shared/search)");

        List<RelevanceBenchmark.Figures> all = new RelevanceBenchmark(COLLECTION).run();

        double[] means = RelevanceBenchmark.means(all);
        assertThat(means[0]).as("nDCG@10").isGreaterThanOrEqualTo(0.960);
        assertThat(means[1]).as("recall@10").isGreaterThanOrEqualTo(0.930);
        assertThat(means[2]).as("MRR").isEqualTo(1.0);
        assertThat(means[3]).as("precision of what is counted").isGreaterThanOrEqualTo(0.990);
        assertThat(means[4]).as("recall of what is counted").isGreaterThanOrEqualTo(0.840);
        assertThat(RelevanceBenchmark.withoutAnswer(all)).as("queries without an answer").isEmpty();
    }
}
