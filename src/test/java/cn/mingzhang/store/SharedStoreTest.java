package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database opened by two processes at once, as when importing while the portal runs. */
class SharedStoreTest {

    @TempDir
    Path folder;

    @Test
    void anotherProcessImportsWhileThisOneHoldsTheStore() throws Exception {
        try (Store store = new Store(StoreSettings.embedded(folder))) {
            ImportingProgram.add(store, 0);
            long before = publications(store);
            try (JavaProcess other = new JavaProcess(ImportingProgram.class, folder.toString(), "1", "2")) {
                assertThat(other.line()).isEqualTo("open");
                assertThat(List.of(other.line(), other.line(), other.line(), other.line())).contains("imported 1", "imported 2");
                assertThat(publications(store)).isEqualTo(before + 2);
                other.tell("end");
                assertThat(other.await()).isZero();
            }
            assertThat(totals(store).disclosures()).isEqualTo(3);
            ImportingProgram.add(store, 3);
            assertThat(publications(store)).isEqualTo(before + 3);
        }
    }

    @Test
    void theStoreStaysUsableWhenTheProcessThatOpenedItFirstEnds() throws Exception {
        try (JavaProcess first = new JavaProcess(ImportingProgram.class, folder.toString(), "1", "1")) {
            assertThat(List.of(first.line(), first.line(), first.line())).contains("imported 1");
            try (Store store = new Store(StoreSettings.embedded(folder))) {
                assertThat(publications(store)).isEqualTo(1);
                first.tell("end");
                assertThat(first.await()).isZero();
                assertThat(publications(store)).isEqualTo(1);
                ImportingProgram.add(store, 2);
                assertThat(totals(store).disclosures()).isEqualTo(2);
            }
        }
    }

    @Test
    void theStoreStaysUsableWhenTheProcessThatOpenedItFirstIsKilled() throws Exception {
        try (JavaProcess first = new JavaProcess(ImportingProgram.class, folder.toString(), "1", "1")) {
            assertThat(List.of(first.line(), first.line(), first.line())).contains("imported 1");
            try (Store store = new Store(StoreSettings.embedded(folder))) {
                first.kill();
                assertThat(publications(store)).isEqualTo(1);
                ImportingProgram.add(store, 2);
                assertThat(totals(store).disclosures()).isEqualTo(2);
            }
        }
    }

    private static long publications(Store store) {
        return store.call(entities -> new Disclosures(entities).publications());
    }

    private static Totals totals(Store store) {
        return store.call(entities -> new Disclosures(entities).totals());
    }
}
