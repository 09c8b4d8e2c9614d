package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceArchiveTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsFoundByItsHash() throws IOException {
        SourceArchive archive = new SourceArchive(folder);
        try (SourceArchive.Incoming incoming = archive.receive(content("abc"), 3)) {
            assertThat(incoming.sha256()).isEqualTo(SHA256_OF_ABC);
            assertThat(archive.original(SHA256_OF_ABC)).isEmpty();
            incoming.keep(List.of("一", "二\r\n三"));
        }
        assertThat(archive.original(SHA256_OF_ABC).orElseThrow()).hasContent("abc");
        assertThat(archive.lines(SHA256_OF_ABC)).containsExactly("一", "二 三");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void keepingAgainChangesNothing() throws IOException {
        SourceArchive archive = new SourceArchive(folder);
        for (int i = 0; i < 2; i++) {
            try (SourceArchive.Incoming incoming = archive.receive(content("abc"), 3)) {
                incoming.keep(List.of("一"));
            }
        }
        assertThat(archive.original(SHA256_OF_ABC).orElseThrow()).hasContent("abc");
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        SourceArchive archive = new SourceArchive(folder);
        archive.receive(content("abc"), 3).close();
        assertThat(archive.receive(content("abcd"), 3)).isNull();
        assertThat(archive.original(SHA256_OF_ABC)).isEmpty();
        assertThat(archive.lines(SHA256_OF_ABC)).isEmpty();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void whatAKilledImportLeftIsDroppedLater() throws IOException {
        new SourceArchive(folder);
        Path old = Files.createFile(folder.resolve("incoming").resolve("old.part"));
        Path young = Files.createFile(folder.resolve("incoming").resolve("young.part"));
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.fromMillis(0));
        new SourceArchive(folder);
        assertThat(incoming()).containsExactly(young);
    }

    @Test
    void aHashIsNeverAPath() throws IOException {
        SourceArchive archive = new SourceArchive(folder);
        for (String path : List.of("../../etc/passwd", "", "a".repeat(63) + "/", SHA256_OF_ABC.toUpperCase(java.util.Locale.ROOT))) {
            assertThatThrownBy(() -> archive.original(path)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> archive.lines(path)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<Path> incoming() throws IOException {
        try (var files = Files.list(folder.resolve("incoming"))) {
            return files.toList();
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
