package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that writes the index is killed at any moment; what it left is whole, and the next one brings it up to the store. */
class SearchCrashIT {

    private static final int KILLS = 6;
    private static final int PER_ROUND = 40;
    private static final long SEED = 20240602;

    @TempDir
    Path folder;

    @Test
    void aKilledIndexIsWholeAndCatchesUp() throws Exception {
        Random random = new Random(SEED);
        int next = 0;
        for (int round = 0; round < KILLS; round++) {
            kill(next, random);
            next = check("round " + round + " of seed " + SEED);
        }
        assertThat(next).as("something was published between the kills").isGreaterThan(KILLS);
    }

    private void kill(int first, Random random) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), FollowingProgram.class.getName(),
                folder.toString(), String.valueOf(first), String.valueOf(PER_ROUND))).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String until = "published " + (first + random.nextInt(6));
            String line = lines.readLine();
            while (line != null && !line.equals(until)) {
                line = lines.readLine();
            }
            assertThat(line).as("the program publishes").isNotNull();
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(150_000)));
        } finally {
            program.toHandle().destroyForcibly();
            program.waitFor();
        }
    }

    /** The index is sound as it was left, and complete after catching up; returns how many were published. */
    private int check(String where) throws Exception {
        try (Store store = new Store(StoreSettings.embedded(folder))) {
            Path generation = new IndexGenerations(folder.resolve("search-index")).current();
            try (FSDirectory directory = FSDirectory.open(generation); CheckIndex check = new CheckIndex(directory)) {
                assertThat(check.checkIndex().clean).as(where).isTrue();
            }
            int published = store.call(entities -> (int) new Disclosures(entities).publications());
            try (LiveIndex index = new LiveIndex(folder.resolve("search-index"), store, SearchWords.packaged())) {
                index.follow();
                assertThat(index.search(SearchRequest.of("种类:文件")).total()).as(where).isEqualTo(published);
                for (int number = Math.max(0, published - 8); number < published; number++) {
                    assertThat(index.search(SearchRequest.of("\"第" + number + "份\" 种类:文件")).total()).as(where + ", number " + number).isEqualTo(1);
                }
            }
            return published;
        }
    }
}
