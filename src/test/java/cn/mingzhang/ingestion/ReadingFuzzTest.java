package cn.mingzhang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.json.DisclosureJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads thousands of spoiled samples: each is read or refused with a reason, never anything else. {@code -Dmingzhang.fuzz.times=20} reads
 * twenty times as many, {@code -Dmingzhang.fuzz.seed=1234} replays one.
 */
class ReadingFuzzTest {

    private static final int INPUTS = 2_000;
    /** Every so many inputs one is a PDF: they take far longer than the others. */
    private static final int PDF_EVERY = 40;
    /** A reading that takes this long hangs. */
    private static final int WATCHDOG_SECONDS = 120;

    private static final List<String> QUICK = List.of("qingping-2022-budget.txt", "qingping-2023-budget.docx", "qingyuan-2022-performance.docx",
            "qingyuan-2023-performance.txt", "yunchuan-water-2022-budget.xlsx", "yunchuan-education-2024-budget.txt",
            "yunchuan-ecology-2022-accounts.txt", "yunchuan-transport-2023-accounts.docx", "yunchuan-ecology-2024-budget.docx");
    private static final String PDF = "qingping-2024-budget.pdf";

    @TempDir
    private Path folder;

    private final DisclosureReader reader = new DisclosureReader();
    private final List<String> failures = new ArrayList<>();
    private long slowest;
    private String slowestInput;
    private int refused;

    @Test
    void aSpoiledFileIsReadOrRefusedWithAReason() throws Exception {
        Integer replay = Integer.getInteger("mingzhang.fuzz.seed");
        int inputs = INPUTS * Integer.getInteger("mingzhang.fuzz.times", 1);
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "fuzz");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int seed = replay == null ? 0 : replay; seed < (replay == null ? inputs : replay + 1); seed++) {
                one(seed, worker);
            }
        } finally {
            worker.shutdownNow();
        }
        System.out.printf("fuzz: %d inputs, %d refused, slowest %d ms (%s)%n", inputs, refused, slowest, slowestInput);
        assertThat(failures).as("replay one with -Dmingzhang.fuzz.seed=SEED").isEmpty();
    }

    private void one(int seed, ExecutorService worker) throws Exception {
        String sample = seed % PDF_EVERY == PDF_EVERY - 1 ? PDF : QUICK.get(seed % QUICK.size());
        byte[] bytes = new Mutation(seed).spoil(Files.readAllBytes(Path.of("samples", sample)));
        Path file = folder.resolve("spoiled");
        Files.write(file, bytes);
        long start = System.nanoTime();
        Future<Boolean> reading = worker.submit(read(file, sample));
        try {
            refused += reading.get(WATCHDOG_SECONDS, TimeUnit.SECONDS) ? 0 : 1;
        } catch (ExecutionException e) {
            failures.add("seed " + seed + " (" + sample + "): " + trace(e.getCause()));
        } catch (TimeoutException e) {
            throw new AssertionError("seed " + seed + " (" + sample + ") hangs at " + stack(), e);
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (took > slowest) {
            slowest = took;
            slowestInput = "seed " + seed + ", " + sample;
        }
    }

    /** Reads and writes as JSON; false when the file is refused in words that name it. */
    private Callable<Boolean> read(Path file, String name) {
        return () -> {
            try {
                DisclosureJson.write(reader.read(file, name).disclosure());
                return true;
            } catch (UnreadableFile e) {
                assertThat(e.getMessage()).contains(name);
                assertThat(e.remedy()).isNotBlank();
                return false;
            }
        };
    }

    private static String trace(Throwable thrown) {
        List<String> lines = new ArrayList<>(List.of(thrown.toString()));
        Stream.of(thrown.getStackTrace()).filter(frame -> frame.getClassName().startsWith("cn.mingzhang")).limit(6)
                .forEach(frame -> lines.add("    at " + frame));
        return String.join("\n", lines);
    }

    private static String stack() throws IOException {
        return Thread.getAllStackTraces().entrySet().stream().filter(entry -> entry.getKey().getName().equals("fuzz"))
                .map(entry -> List.of(entry.getValue()).toString()).findFirst().orElse("");
    }
}
