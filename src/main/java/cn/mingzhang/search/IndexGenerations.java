package cn.mingzhang.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The generations of the index in their folder (索引各代). {@code CURRENT} names the one that is live; another is built beside it and made
 * live by moving one small file.
 */
final class IndexGenerations {

    private static final String CURRENT = "CURRENT";
    private static final Pattern NAME = Pattern.compile("g-[0-9a-f-]{36}");

    private final Path folder;

    IndexGenerations(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The folder of the live generation, or null when there is none. */
    Path current() throws IOException {
        try {
            String name = Files.readString(folder.resolve(CURRENT), StandardCharsets.UTF_8).strip();
            Path generation = folder.resolve(name);
            return NAME.matcher(name).matches() && Files.isDirectory(generation) ? generation : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** The folder of a new generation, empty. */
    Path begin() throws IOException {
        return Files.createDirectory(folder.resolve("g-" + UUID.randomUUID()));
    }

    /** Makes a generation live, for good: the name is on disk before it is seen. */
    void switchTo(Path generation) throws IOException {
        Path written = Files.createTempFile(folder, "CURRENT", ".part");
        Files.writeString(written, generation.getFileName() + "\n", StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(written, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel itself = FileChannel.open(folder)) {
            itself.force(true);
        }
    }

    /** Drops the generations that are neither live nor being written by anyone. */
    void dropOthers() throws IOException {
        Path live = current();
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> NAME.matcher(file.getFileName().toString()).matches() && !file.equals(live)).toList();
        }
        for (Path other : all) {
            try (FSDirectory directory = FSDirectory.open(other); Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                drop(other);
            } catch (LockObtainFailedException stillWritten) {
                continue;
            } catch (IOException goneOrGoing) {
                continue;
            }
        }
    }

    private static void drop(Path generation) throws IOException {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
