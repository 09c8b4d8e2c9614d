package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.ingestion.ReadingProcess;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Imports every real document, and every bad one, into both databases. Each is read once, in a process of its own. */
class ImportEverythingIT {

    private static final Path SHARED = Path.of("..", "shared", "disclosures");
    private static final Set<String> REFUSED = Set.of("bomb.docx", "empty.pdf", "encrypted.pdf", "program-renamed.pdf", "scanned-only.pdf",
            "truncated.docx", "xxe.docx");

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    /** What each file was read as, by the name it is imported under: a JSON text and lines, or a refusal. */
    private static final Map<String, Object> READ = new HashMap<>();

    private static List<Path> files;

    @TempDir
    Path folder;

    @BeforeAll
    static void find() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the real documents are not beside the project: " + SHARED.toAbsolutePath());
        try (Stream<Path> walk = Files.walk(SHARED)) {
            files = walk.filter(Files::isRegularFile).filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    @Test
    void onTheEmbeddedDatabase() throws Exception {
        importAll(StoreSettings.embedded(folder));
    }

    @Test
    void onPostgres() throws Exception {
        importAll(SERVER.emptyDatabase(folder));
    }

    private void importAll(StoreSettings settings) throws Exception {
        try (Store store = new Store(settings)) {
            Imports imports = store.imports(ImportEverythingIT::readOnce);
            Set<String> refused = new HashSet<>();
            for (Path file : files) {
                try {
                    ImportOutcome outcome = imports.add(file);
                    assertThat(stored(store, outcome.id())).as(file.toString()).isEqualTo(read(file));
                } catch (UnreadableFile e) {
                    assertThat(e.getMessage()).startsWith(file.getFileName().toString()).endsWith("。");
                    refused.add(file.getFileName().toString());
                }
            }
            assertThat(refused).isEqualTo(REFUSED);
            for (Path file : files) {
                if (!refused.contains(file.getFileName().toString())) {
                    assertThat(imports.add(file).result()).as("again " + file).isEqualTo(ImportOutcome.Result.ALREADY_THERE);
                }
            }
            Totals totals = store.call(entities -> new Disclosures(entities).totals());
            assertThat(totals.agencies()).isGreaterThanOrEqualTo(4);
            assertThat(totals.projects()).isPositive();
        }
    }

    private static ObjectNode stored(Store store, long id) {
        return store.call(entities -> DisclosureJson.node(new Disclosures(entities).find(id).orElseThrow()).without("source"));
    }

    private static ObjectNode read(Path file) {
        return DisclosureJson.node(((Kept) READ.get(file.getFileName().toString())).again().disclosure()).without("source");
    }

    private static IngestedFile readOnce(Path path, String fileName) throws IOException {
        if (!READ.containsKey(fileName)) {
            Ingestion apart = new ReadingProcess();
            try {
                IngestedFile file = apart.read(path, fileName);
                READ.put(fileName, new Kept(DisclosureJson.write(file.disclosure()), file.text()));
            } catch (UnreadableFile e) {
                READ.put(fileName, e);
            }
        }
        if (READ.get(fileName) instanceof UnreadableFile refusal) {
            throw refusal;
        }
        return ((Kept) READ.get(fileName)).again();
    }

    /** A disclosure can be stored once only; its JSON becomes a new one each time. */
    private record Kept(String json, List<Block> text) {

        IngestedFile again() {
            return new IngestedFile(DisclosureJson.read(json), text);
        }
    }
}
