package cn.mingzhang.extraction;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Reads one family of files into a {@link SourceText}. */
public interface TextExtractor {

    /** The media types it reads, as {@link MediaTypeDetector} names them. */
    Set<String> mediaTypes();

    /**
     * Reads the whole file.
     *
     * @throws UnreadableFile when the file is damaged, encrypted, too large or without text: with reason and remedy in Chinese
     */
    SourceText extract(Path path, SourceFile file, Findings findings) throws IOException;
}
