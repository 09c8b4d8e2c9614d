package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.source.SourceFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Chooses what the public gets of a source file (公开副本). Every door that hands a source file out asks here and nowhere else: today it
 * is the original; once a redaction of it is approved it will be the redacted copy, and then the original must not leave the archive.
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
        return archive.original(source.sha256()).map(path -> new Copy(source, path));
    }
}
