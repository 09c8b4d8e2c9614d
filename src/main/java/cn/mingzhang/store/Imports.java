package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.source.SourceFile;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes files into the store and publishes them (导入). The same content is taken once, whatever the file is called; another
 * content for the same agency, year and kind becomes the next version and supersedes the one before it in the same transaction.
 */
public class Imports {

    private final Transactions transactions;
    private final SourceArchive archive;
    private final Ingestion ingestion;
    private final Clock clock;
    private final Runnable announcement;

    public Imports(Transactions transactions, SourceArchive archive, Ingestion ingestion) {
        this(transactions, archive, ingestion, Clock.systemUTC(), () -> { });
    }

    /** With a clock of one's own, and with something to do after each commit. */
    Imports(Transactions transactions, SourceArchive archive, Ingestion ingestion, Clock clock, Runnable announcement) {
        this.transactions = transactions;
        this.archive = archive;
        this.ingestion = ingestion;
        this.clock = clock;
        this.announcement = announcement;
    }

    /** Imports the content of a file under the file's own name. */
    public ImportOutcome add(Path file) throws IOException {
        String fileName = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(fileName, UnreadableFile.Reason.NOT_FOUND, "文件不存在，或不是普通文件", "请检查路径和文件名");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return add(fileName, content);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(fileName, UnreadableFile.Reason.NOT_FOUND, "没有读取这个文件的权限", "请检查文件的访问权限");
        }
    }

    /**
     * Imports content under the name it was brought with.
     *
     * @throws UnreadableFile when it cannot be read: then nothing of it is kept
     */
    public ImportOutcome add(String fileName, InputStream content) throws IOException {
        try (SourceArchive.Incoming incoming = archive.receive(content, Ingestion.LARGEST_FILE)) {
            if (incoming == null) {
                throw Ingestion.tooLarge(fileName);
            }
            Optional<ImportOutcome> known = transactions.call(entities -> alreadyThere(entities, incoming.sha256()));
            if (known.isPresent()) {
                return known.get();
            }
            IngestedFile ingested = ingestion.read(incoming.file(), fileName);
            Disclosure disclosure = ingested.disclosure();
            SourceFile read = disclosure.getSource();
            disclosure.setSource(new SourceFile(fileName, read.mediaType(), incoming.sha256(), read.pages()));
            // Kept before the database speaks of it: after a crash there may be an original too many, never one too few.
            incoming.keep(ingested.text());
            ImportOutcome outcome = transactions.call(entities -> publish(entities, disclosure));
            announcement.run();
            return outcome;
        }
    }

    private static Optional<ImportOutcome> alreadyThere(EntityManager entities, String sha256) {
        return entities.createQuery("select d from Disclosure d where d.sourceSha256 = :sha256", Disclosure.class)
                .setParameter("sha256", sha256).getResultStream().findFirst()
                .map(disclosure -> ImportOutcome.of(ImportOutcome.Result.ALREADY_THERE, disclosure));
    }

    private ImportOutcome publish(EntityManager entities, Disclosure disclosure) {
        Publishing publishing = new Publishing(entities, clock);
        publishing.await();
        Optional<ImportOutcome> known = alreadyThere(entities, disclosure.getSource().sha256());
        if (known.isPresent()) {
            return known.get();
        }
        publishing.publish(disclosure);
        return ImportOutcome.of(disclosure.getVersion() == 1 ? ImportOutcome.Result.ADDED : ImportOutcome.Result.NEW_VERSION, disclosure);
    }
}
