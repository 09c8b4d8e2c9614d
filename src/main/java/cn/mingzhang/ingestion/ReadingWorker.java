package cn.mingzhang.ingestion;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The process that reads one file (读取进程): {@code ReadingWorker FILE FOLDER SECONDS}. The folder holds the name to speak of in
 * {@code name}; the worker leaves {@code disclosure} and {@code text} there, or {@code refusal}, all as JSON. It ends with
 * {@link #READ}, {@link #REFUSED} or {@link #OUT_OF_MEMORY}; any other end is a crash.
 */
final class ReadingWorker {

    static final int READ = 0;
    static final int REFUSED = 2;
    /** What the virtual machine itself ends with under ExitOnOutOfMemoryError. */
    static final int OUT_OF_MEMORY = 3;
    static final int TOO_SLOW = 4;

    static final String NAME = "name";
    static final String DISCLOSURE = "disclosure";
    static final String TEXT = "text";
    static final String REFUSAL = "refusal";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingWorker() {
    }

    public static void main(String[] args) throws IOException {
        endAfter(Duration.ofSeconds(Long.parseLong(args[2])));
        Path folder = Path.of(args[1]);
        System.exit(read(Path.of(args[0]), Files.readString(folder.resolve(NAME)), folder));
    }

    private static int read(Path file, String name, Path folder) throws IOException {
        try {
            Reading reading = new DisclosureReader().read(file, name);
            Files.writeString(folder.resolve(TEXT), TextJson.write(reading.text().blocks()));
            Files.writeString(folder.resolve(DISCLOSURE), DisclosureJson.write(reading.disclosure()));
            return READ;
        } catch (UnreadableFile e) {
            JSON.writeValue(folder.resolve(REFUSAL).toFile(), Map.of("reason", e.reason().code(), "why", e.why(), "remedy", e.remedy()));
            return REFUSED;
        } catch (OutOfMemoryError e) {
            return OUT_OF_MEMORY;
        }
    }

    /** Whoever started us stops us in time; but should that one be killed, a reading that never ends must not stay behind. */
    private static void endAfter(Duration limit) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(limit.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(TOO_SLOW);
        }, "time limit");
        watch.setDaemon(true);
        watch.start();
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(TOO_SLOW)));
    }
}
