package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.ingestion.TextJson;
import cn.mingzhang.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the originals and their text by SHA-256 (原件库): {@code originals/ab/abcd…} and beside it {@code abcd….text}. A name
 * given by a person never becomes a path. A file appears whole or not at all: it is written aside, forced to disk and moved.
 */
public class SourceArchive {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path originals;
    private final Path incoming;

    public SourceArchive(Path dataFolder) throws IOException {
        originals = Files.createDirectories(dataFolder.resolve("originals"));
        incoming = Files.createDirectories(dataFolder.resolve("incoming"));
        dropLeftovers();
    }

    /** What a killed import left behind; the files of one still at work are younger. */
    private void dropLeftovers() throws IOException {
        Instant longAgo = Instant.now().minus(1, ChronoUnit.DAYS);
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(longAgo)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            // Another process dropped it first.
            return;
        }
    }

    /** Copies content into the data folder, to be read and then kept or dropped; null when it is longer than the limit. */
    Incoming receive(InputStream content, long limit) throws IOException {
        Path file = Files.createTempFile(incoming, "", ".part");
        MessageDigest digest = Sha256.digest();
        boolean whole = false;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            whole = copy(content, out, limit);
        } finally {
            if (!whole) {
                Files.delete(file);
            }
        }
        return whole ? new Incoming(file, HexFormat.of().formatHex(digest.digest())) : null;
    }

    /** The original of this hash, if it was kept. */
    public Optional<Path> original(String sha256) {
        return Optional.of(place(sha256, "")).filter(Files::exists);
    }

    /**
     * Keeps content as an original before anybody has read it (收件); null when it is longer than the limit.
     *
     * @return its SHA-256
     */
    public String keepOriginal(InputStream content, long limit) throws IOException {
        try (Incoming received = receive(content, limit)) {
            if (received == null) {
                return null;
            }
            if (original(received.sha256()).isEmpty()) {
                moveDurably(received.file(), place(received.sha256(), ""));
            }
            return received.sha256();
        }
    }

    /** Keeps what was made of an original beside it, such as its facts before they are public; what was there before is replaced. */
    public void keep(String sha256, String ending, String content) throws IOException {
        Path file = Files.createTempFile(incoming, "", ".part");
        Files.writeString(file, content);
        moveDurably(file, place(sha256, requireEnding(ending)));
    }

    /** Where lies what was kept beside an original under this ending. */
    Optional<Path> keptFile(String sha256, String ending) {
        return Optional.of(place(sha256, requireEnding(ending))).filter(Files::exists);
    }

    /** What was kept beside an original under this ending. */
    public Optional<String> kept(String sha256, String ending) throws IOException {
        Path file = place(sha256, requireEnding(ending));
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static String requireEnding(String ending) {
        if (!ending.matches("\\.[a-z]+(?:-[0-9]+)?")) {
            throw new IllegalArgumentException("not an ending: " + ending);
        }
        return ending;
    }

    /** The text of a published file that everybody may see: without what was hidden. */
    public List<Block> publicText(Disclosure disclosure) throws IOException {
        String sha256 = disclosure.getSource().sha256();
        return disclosure.getShownText() == null ? text(sha256) : TextJson.read(kept(sha256, disclosure.getShownText()).orElse("[]"));
    }

    /** The whole text of this original, paragraphs and tables with their places; empty if it was not kept. */
    public List<Block> text(String sha256) throws IOException {
        try {
            return TextJson.read(Files.readString(place(sha256, ".text")));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean copy(InputStream content, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            copied += read;
            if (copied > limit) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }

    private Path place(String sha256, String ending) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return originals.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
    }

    private static void moveDurably(Path from, Path to) throws IOException {
        try (FileChannel file = FileChannel.open(from, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(to.getParent())) {
            folder.force(true);
        }
    }

    /** A file on its way in; closing drops it unless it was kept. */
    final class Incoming implements AutoCloseable {

        private final Path file;
        private final String sha256;

        private Incoming(Path file, String sha256) {
            this.file = file;
            this.sha256 = sha256;
        }

        Path file() {
            return file;
        }

        String sha256() {
            return sha256;
        }

        /** Keeps the original and its text. Doing it again changes nothing. */
        void keep(List<Block> blocks) throws IOException {
            Path text = Files.createTempFile(incoming, "", ".part");
            Files.writeString(text, TextJson.write(blocks));
            moveDurably(text, place(sha256, ".text"));
            moveDurably(file, place(sha256, ""));
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
