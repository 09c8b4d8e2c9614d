package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.json.DisclosureJson;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    @Test
    void whatIsRestoredIsWhatWasThere() throws Exception {
        Path zip = folder.resolve("backup.zip");
        List<String> facts;
        try (Store store = new Store(StoreSettings.embedded(folder.resolve("one")))) {
            store.imports(Ingestion.inThisProcess()).add(Path.of("samples/qingping-2022-budget.txt"));
            store.imports(Ingestion.inThisProcess()).add(Path.of("samples/qingyuan-2023-performance.txt"));
            facts = facts(store);
            Backup.Extent written = store.backup().write(zip);
            assertThat(written.files()).isEqualTo(4);
            assertThatThrownBy(() -> store.backup().restore(zip)).isInstanceOf(IOException.class).hasMessageContaining("空的数据目录");
        }

        try (Store store = new Store(StoreSettings.embedded(folder.resolve("two")))) {
            store.backup().restore(zip);

            assertThat(facts(store)).isEqualTo(facts);
            assertThat(store.<Long>call(entities -> new Disclosures(entities).publications())).isEqualTo(2);
            assertThat(originals("two")).isEqualTo(originals("one"));
            // New rows get numbers of their own.
            assertThat(store.imports(Ingestion.inThisProcess()).add(Path.of("samples/yunchuan-education-2022-budget.txt")).result())
                    .isEqualTo(ImportOutcome.Result.ADDED);
        }
    }

    @Test
    void aDamagedOrForeignFileIsRefusedAndNothingIsStored() throws Exception {
        Path zip = folder.resolve("backup.zip");
        try (Store store = new Store(StoreSettings.embedded(folder.resolve("one")))) {
            store.imports(Ingestion.inThisProcess()).add(Path.of("samples/qingyuan-2023-performance.txt"));
            store.backup().write(zip);
        }
        try (FileSystem inside = FileSystems.newFileSystem(zip); Stream<Path> all = Files.walk(inside.getPath("/originals"))) {
            Path original = all.filter(path -> path.getFileName() != null && path.getFileName().toString().matches("[0-9a-f]{64}")).findFirst().orElseThrow();
            Files.writeString(original, "something else");
        }

        try (Store store = new Store(StoreSettings.embedded(folder.resolve("two")))) {
            assertThatThrownBy(() -> store.backup().restore(zip)).isInstanceOf(IOException.class).hasMessageContaining("损坏");
            assertThat(facts(store)).isEmpty();
            Path foreign = Files.createFile(folder.resolve("foreign.zip"));
            try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(Files.newOutputStream(foreign))) {
                out.putNextEntry(new java.util.zip.ZipEntry("hello"));
            }
            assertThatThrownBy(() -> store.backup().restore(foreign)).isInstanceOf(IOException.class).hasMessageContaining("不是明账的备份");
        }
    }

    private static List<String> facts(Store store) {
        return store.call(entities -> new Disclosures(entities).all().stream().map(BackupTest::json).toList());
    }

    private static String json(Disclosure disclosure) {
        return DisclosureJson.write(disclosure);
    }

    private List<Path> originals(String store) throws IOException {
        Path originals = folder.resolve(store).resolve("originals");
        try (Stream<Path> files = Files.walk(originals)) {
            return files.map(originals::relativize).sorted().toList();
        }
    }
}
