package cn.mingzhang.export;

import cn.mingzhang.source.Sha256;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.store.PublishedFacts;
import cn.mingzhang.store.Transactions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The data package, packed once after a publication and kept as a file (保存的数据包): {@code data/packages/NUMBER-SCHEMA-SHA256.zip}.
 * Whoever asks gets bytes from the disk, however many ask, and knows their number and their hash beforehand.
 */
public final class KeptDataPackage {

    private static final String SCHEMA = DataPackage.schemaDigits();

    /** How often to begin anew when something is published while packing. */
    private static final int ATTEMPTS = 3;

    private final Transactions transactions;
    private final Path folder;

    public KeptDataPackage(Transactions transactions, Path dataFolder) {
        this.transactions = transactions;
        folder = dataFolder.resolve("packages");
    }

    /** A packed file, the number of the last publication in it, and the SHA-256 of the file. */
    public record Packed(Path file, long publications, String sha256) {

        static Packed of(Path file) {
            String[] parts = file.getFileName().toString().replace(".zip", "").split("-");
            return new Packed(file, Long.parseLong(parts[0]), parts[2]);
        }
    }

    /** The one that holds what is published now, if it is packed already. */
    public Optional<Packed> current() throws IOException {
        return find(publications() + "-" + SCHEMA + "-*.zip");
    }

    /** The newest there is, which may lag behind; of the present columns. */
    public Optional<Packed> any() throws IOException {
        return find("*-" + SCHEMA + "-*.zip");
    }

    /** Packs what is published now, and drops what was packed before. */
    public Packed pack() throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "", ".part");
        try {
            Packed packed = pack(part);
            for (int i = 1; i < ATTEMPTS && packed.publications() != publications(); i++) {
                packed = pack(part);
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.zip")) {
                for (Path file : files) {
                    if (!file.equals(packed.file())) {
                        Files.deleteIfExists(file);
                    }
                }
            }
            return packed;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Packed pack(Path part) throws IOException {
        DigestOutputStream digest = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), Sha256.digest());
        long number;
        try (OutputStream out = digest) {
            number = transactions.call(entities -> {
                Disclosures disclosures = new Disclosures(entities);
                long publications = disclosures.publications();
                try {
                    new DataPackage(new PublishedFacts(entities), publications, lastPublished(disclosures)).write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return publications;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Path file = folder.resolve(number + "-" + SCHEMA + "-" + HexFormat.of().formatHex(digest.getMessageDigest().digest()) + ".zip");
        return Packed.of(Files.move(part, file, StandardCopyOption.ATOMIC_MOVE));
    }

    private long publications() {
        return transactions.call(entities -> new Disclosures(entities).publications());
    }

    /** Zip files know no time before 1980. */
    private static Instant lastPublished(Disclosures disclosures) {
        return disclosures.newest(1).stream().map(disclosure -> disclosure.getPublishedAt()).findFirst()
                .orElse(Instant.parse("2000-01-01T00:00:00Z"));
    }

    private Optional<Packed> find(String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            Packed newest = null;
            for (Path file : files) {
                Packed found = Packed.of(file);
                newest = newest == null || found.publications() > newest.publications() ? found : newest;
            }
            return Optional.ofNullable(newest);
        } catch (NoSuchFileException nothingPackedYet) {
            return Optional.empty();
        }
    }
}
