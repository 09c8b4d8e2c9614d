package cn.mingzhang.ingestion;

import cn.mingzhang.extraction.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;

/** Turns a file into facts (读取入口): in a process of its own, or in this one. */
@FunctionalInterface
public interface Ingestion {

    /** Bytes of the largest file that is opened at all. */
    long LARGEST_FILE = 100L << 20;

    /**
     * Reads one file.
     *
     * @param fileName the name to speak of: as uploaded, not where it lies
     * @throws UnreadableFile when it cannot be read, with a Chinese sentence for the person who brought it
     */
    IngestedFile read(Path path, String fileName) throws IOException;

    static UnreadableFile tooLarge(String fileName) {
        return new UnreadableFile(fileName, UnreadableFile.Reason.TOO_LARGE, "文件超过 " + (LARGEST_FILE >> 20) + " MB 的上限",
                "请删去文件中的图片或附件，或拆成几个文件");
    }

    /** Reads in this process, where a crash of a parser would be ours: for tests and benchmarks. */
    static Ingestion inThisProcess() {
        DisclosureReader reader = new DisclosureReader();
        return (path, fileName) -> {
            Reading reading = reader.read(path, fileName);
            return new IngestedFile(reading.disclosure(), reading.text().blocks());
        };
    }
}
