package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.Sha256;
import cn.mingzhang.source.SourceFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses what the public gets of a source file (公开副本). Every door that hands a source file out asks here and nowhere else: the
 * original, or, where something in it was hidden, its text without that; then the original never leaves the archive.
 */
@Dependent
public class PublicCopies {

    /** A file to hand out: what it is called and is, with its own SHA-256, and where it lies. */
    public record Copy(SourceFile file, Path path) {
    }

    private final SourceArchive archive;

    @Inject
    public PublicCopies(SourceArchive archive) {
        this.archive = archive;
    }

    /** The public copy of the file a published disclosure was read from; empty when the file was not kept. */
    public Optional<Copy> of(Disclosure disclosure) {
        SourceFile source = disclosure.getSource();
        if (disclosure.getConcealed().isEmpty()) {
            return archive.original(source.sha256()).map(path -> new Copy(source, path));
        }
        return archive.keptFile(source.sha256(), ending(disclosure.getShownText())).map(path -> new Copy(
                new SourceFile(source.fileName() + "（已隐去个人信息）.txt", "text/plain;charset=UTF-8", sha256(path), null), path));
    }

    /** Under which ending the copy for the public lies, by that of its text with places. */
    public static String ending(String shownText) {
        return shownText.replace(".shown", ".copy");
    }

    /** A text as plain lines: a paragraph or a table row a line, cells parted by tabs. */
    public static String plain(List<Block> text) {
        StringBuilder lines = new StringBuilder();
        for (Block block : text) {
            if (block instanceof Paragraph paragraph) {
                lines.append(paragraph.numbering() == null ? "" : paragraph.numbering()).append(paragraph.text()).append('\n');
            } else {
                ((Grid) block).rows().forEach(row -> lines.append(row.cells().stream().map(cell -> cell.text().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t"))).append('\n'));
            }
        }
        return lines.toString();
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
