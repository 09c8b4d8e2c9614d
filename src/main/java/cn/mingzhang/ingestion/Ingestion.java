package cn.mingzhang.ingestion;

import java.io.IOException;
import java.nio.file.Path;

/** Turns a file into facts (读取入口): in a process of its own, or in this one. */
@FunctionalInterface
public interface Ingestion {

    /**
     * Reads one file.
     *
     * @param fileName the name to speak of: as uploaded, not where it lies
     * @throws cn.mingzhang.extraction.UnreadableFile when it cannot be read, with a Chinese sentence for the person who brought it
     */
    IngestedFile read(Path path, String fileName) throws IOException;

    /** Reads in this process, where a crash of a parser would be ours: for tests and benchmarks. */
    static Ingestion inThisProcess() {
        DisclosureReader reader = new DisclosureReader();
        return (path, fileName) -> {
            Reading reading = reader.read(path, fileName);
            return new IngestedFile(reading.disclosure(), reading.text().lines());
        };
    }
}
