package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import is killed at any moment; what it had reported is there, the rest is not, and nothing is half there. */
class CrashIT {

    private static final int KILLS = 20;
    private static final int PER_ROUND = 40;
    private static final long SEED = 20240601;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLeavesTheStoreUsableAndNothingHalfVisible() throws Exception {
        Random random = new Random(SEED);
        int next = 0;
        for (int round = 0; round < KILLS; round++) {
            int reported = killedImport(next, random);
            int stored = check(round, reported);
            next = stored;
        }
        assertThat(next).as("some imports came through between the kills").isGreaterThan(KILLS);
    }

    /** Starts importing and kills within about an import's time; returns how many disclosures the program had reported as kept. */
    private int killedImport(int first, Random random) throws IOException, InterruptedException {
        try (JavaProcess program = new JavaProcess(ImportingProgram.class, folder.toString(), String.valueOf(first), String.valueOf(PER_ROUND))) {
            int whole = random.nextInt(4);
            int reported = first;
            String line = program.line();
            while (line != null && !line.equals("importing " + (first + whole))) {
                reported += line.startsWith("imported") ? 1 : 0;
                line = program.line();
            }
            assertThat(line).as("the program opened the store and imports").isNotNull();
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(250_000)));
            program.kill();
            for (line = program.line(); line != null; line = program.line()) {
                reported += line.startsWith("imported") ? 1 : 0;
            }
            return reported;
        }
    }

    /** Every stored version is complete; numbers are without a gap; returns how many there are. */
    private int check(int round, int reported) throws Exception {
        try (Store store = new Store(StoreSettings.embedded(folder))) {
            return store.call(entities -> {
                List<Disclosure> all = entities.createQuery("select d from Disclosure d order by d.id", Disclosure.class).getResultList();
                String where = "round " + round + " of seed " + SEED;
                assertThat(all.size()).as(where).isGreaterThanOrEqualTo(reported);
                assertThat(new Disclosures(entities).publications()).as(where).isEqualTo(all.size());
                for (int number = 0; number < all.size(); number++) {
                    Disclosure stored = all.get(number);
                    assertThat(stored.getVersion()).as(where).isEqualTo(number / 3 + 1);
                    assertThat(stored.getStatus()).as(where).isEqualTo(
                            number + 3 < all.size() ? Disclosure.Status.SUPERSEDED : Disclosure.Status.PUBLISHED);
                    assertThat(store.archive().original(stored.getSource().sha256())).as(where).isPresent();
                }
                for (int number = Math.max(0, all.size() - 4); number < all.size(); number++) {
                    assertThat(withoutSource(all.get(number))).as(where).isEqualTo(withoutSource(ImportingProgram.disclosure(number)));
                }
                return all.size();
            });
        }
    }

    private static ObjectNode withoutSource(Disclosure disclosure) {
        return DisclosureJson.node(disclosure).without("source");
    }
}
