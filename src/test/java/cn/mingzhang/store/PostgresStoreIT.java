package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.json.DisclosureJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The store on a real PostgreSQL server. */
class PostgresStoreIT extends StoreContract {

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    StoreSettings emptyDatabase(Path folder) throws Exception {
        return SERVER.emptyDatabase(folder);
    }

    @Test
    void aBackupOfTheEmbeddedStoreMovesToPostgres(@TempDir Path folder) throws Exception {
        Path zip = folder.resolve("backup.zip");
        List<String> facts;
        try (Store embedded = new Store(StoreSettings.embedded(folder.resolve("embedded")))) {
            embedded.imports(Ingestion.inThisProcess()).add(Path.of("samples/qingping-2022-budget.txt"));
            facts = facts(embedded);
            embedded.backup().write(zip);
        }
        Path moved = Files.createDirectory(folder.resolve("moved"));
        try (Store postgres = new Store(SERVER.emptyDatabase(moved))) {
            postgres.backup().restore(zip);
            assertThat(facts(postgres)).isEqualTo(facts).hasSize(1);
            Path back = folder.resolve("back.zip");
            assertThat(postgres.backup().write(back).rows()).isPositive();
        }
    }

    private static List<String> facts(Store store) {
        return store.call(entities -> new Disclosures(entities).all().stream().map(disclosure -> DisclosureJson.write(disclosure)).toList());
    }
}
