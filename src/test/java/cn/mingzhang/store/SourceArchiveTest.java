package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
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

    private static final List<Block> TEXT = List.of(
            new Paragraph("一\n二", "（1）", SourceLocation.line(1)),
            new Grid(List.of(new Grid.Row(List.of(new Grid.Cell("收入", 0, 2, 1, SourceLocation.cell(1, 1, 1)), new Grid.Cell("3.50", 2, 1, 2, SourceLocation.cell(1, 1, 3))),
                    SourceLocation.cell(1, 1, 1).withColumn(null))), true, SourceLocation.cell(1, 1, 1).withColumn(null)));

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsFoundByItsHash() throws IOException {
        SourceArchive archive = new SourceArchive(folder);
        try (SourceArchive.Incoming incoming = archive.receive(content("abc"), 3)) {
            assertThat(incoming.sha256()).isEqualTo(SHA256_OF_ABC);
            assertThat(archive.original(SHA256_OF_ABC)).isEmpty();
            incoming.keep(TEXT);
        }
        assertThat(archive.original(SHA256_OF_ABC).orElseThrow()).hasContent("abc");
        assertThat(archive.text(SHA256_OF_ABC)).isEqualTo(TEXT);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void keepingAgainChangesNothing() throws IOException {
        SourceArchive archive = new SourceArchive(folder);
        for (int i = 0; i < 2; i++) {
            try (SourceArchive.Incoming incoming = archive.receive(content("abc"), 3)) {
                incoming.keep(TEXT);
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
        assertThat(archive.text(SHA256_OF_ABC)).isEmpty();
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
            assertThatThrownBy(() -> archive.text(path)).isInstanceOf(IllegalArgumentException.class);
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
