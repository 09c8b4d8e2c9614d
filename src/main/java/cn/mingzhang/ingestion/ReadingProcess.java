package cn.mingzhang.ingestion;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads each file in a process of its own (独立进程读取), with a limit on memory and time: a parser that crashes, hangs or eats
 * the memory takes nothing else with it. However it ends, the person who brought the file gets one sentence.
 */
public class ReadingProcess implements Ingestion {

    /** What a reading may leave: far more than any real disclosure, far less than would hurt. */
    private static final long LARGEST_RESULT = 128L << 20;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    /** Two at a time: each may take half a gigabyte. */
    private static final Semaphore PLACES = new Semaphore(2, true);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final System.Logger LOG = System.getLogger(ReadingProcess.class.getName());

    private final Duration timeLimit;
    private final List<String> javaOptions;
    private final String worker;

    public ReadingProcess() {
        this(TIME_LIMIT, List.of("-Xmx512m"), ReadingWorker.class.getName());
    }

    /** For tests: another limit, other options, another program. */
    ReadingProcess(Duration timeLimit, List<String> javaOptions, String worker) {
        this.timeLimit = timeLimit;
        this.javaOptions = javaOptions;
        this.worker = worker;
    }

    @Override
    public IngestedFile read(Path path, String fileName) throws IOException {
        requireReadable(path, fileName);
        Path folder = Files.createTempDirectory("mingzhang-reading");
        try {
            PLACES.acquire();
            try {
                return result(run(path, fileName, folder), fileName, folder);
            } finally {
                PLACES.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + fileName);
        } finally {
            delete(folder);
        }
    }

    private static void requireReadable(Path path, String fileName) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw Files.exists(path)
                    ? new UnreadableFile(fileName, Reason.UNKNOWN_TYPE, "不是普通文件", "请给出单个文件的路径")
                    : new UnreadableFile(fileName, Reason.NOT_FOUND, "文件不存在", "请检查路径和文件名");
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableFile(fileName, Reason.NOT_FOUND, "没有读取这个文件的权限", "请检查文件的访问权限");
        }
        if (Files.size(path) > LARGEST_FILE) {
            throw Ingestion.tooLarge(fileName);
        }
    }

    /** Runs the worker to its end, or ends it; returns its exit code. */
    private int run(Path path, String fileName, Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(ReadingWorker.NAME), fileName);
        Process process = new ProcessBuilder(command(path, folder))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("log").toFile())
                .start();
        try {
            return process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : ReadingWorker.TOO_SLOW;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> command(Path path, Path folder) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + folder.resolve("crash"), "-Djava.io.tmpdir=" + folder,
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", RunningCode.classPath(), worker, path.toAbsolutePath().toString(), folder.toString(),
                String.valueOf(timeLimit.toSeconds() + 1)));
        return command;
    }

    private IngestedFile result(int exit, String fileName, Path folder) throws IOException {
        switch (exit) {
            case ReadingWorker.READ:
                return new IngestedFile(DisclosureJson.read(text(folder, ReadingWorker.DISCLOSURE, fileName)),
                        TextJson.read(text(folder, ReadingWorker.TEXT, fileName)));
            case ReadingWorker.REFUSED:
                JsonNode refusal = JSON.readTree(text(folder, ReadingWorker.REFUSAL, fileName));
                throw new UnreadableFile(fileName, Reason.ofCode(refusal.path("reason").asText()), refusal.path("why").asText(),
                        refusal.path("remedy").asText());
            case ReadingWorker.OUT_OF_MEMORY:
                throw new UnreadableFile(fileName, Reason.TOO_LARGE, "内容过大，读取所需内存超过上限", "请拆分后分别导入");
            case ReadingWorker.TOO_SLOW:
                throw new UnreadableFile(fileName, Reason.TOO_SLOW, "读取超过 " + timeLimit.toSeconds() + " 秒仍未完成",
                        "请用原软件重新保存，或拆分后再导入");
            default:
                LOG.log(System.Logger.Level.WARNING, "reading of {0} ended with {1}: {2}", fileName, exit, head(folder.resolve("log")));
                throw new UnreadableFile(fileName, Reason.DAMAGED, "文件内容异常，读取中断", "请用原软件打开检查并重新保存后再导入");
        }
    }

    private static String text(Path folder, String name, String fileName) throws IOException {
        Path file = folder.resolve(name);
        if (Files.size(file) > LARGEST_RESULT) {
            throw new UnreadableFile(fileName, Reason.TOO_LARGE, "读出的内容过大", "请拆分后分别导入");
        }
        return Files.readString(file);
    }

    private static String head(Path log) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            return new String(in.readNBytes(2000), java.nio.charset.StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
