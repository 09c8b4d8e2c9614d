package cn.mingzhang.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.SampleDisclosure;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIndexTest {

    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = new Store(StoreSettings.embedded(folder.resolve("data")));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    /** Publishes a disclosure whose title says the word. */
    static void publish(Store store, String word, int year) throws IOException {
        Disclosure disclosure = SampleDisclosure.of("某市水务局", "321", year, DisclosureKind.BUDGET);
        disclosure.setTitle(word);
        store.imports((path, name) -> new IngestedFile(disclosure, List.of(new Paragraph(word, SourceLocation.line(1)))))
                .add(word + ".txt", new ByteArrayInputStream((word + year).getBytes(StandardCharsets.UTF_8)));
    }

    private LiveIndex live() throws IOException {
        return new LiveIndex(folder.resolve("index"), store, SearchWords.packaged());
    }

    private static int found(SearchIndex index, String word) {
        return index.search(SearchRequest.of("\"" + word + "\" 种类:文件")).total();
    }

    @Test
    void whatIsPublishedIsFoundAndItsFormerVersionIsNot() throws IOException {
        publish(store, "清淤甲", 2023);
        try (LiveIndex index = live()) {
            assertThat(index.search(SearchRequest.of("清淤")).refused()).as("not open yet").isNotNull();
            index.follow();
            assertThat(found(index, "清淤甲")).isEqualTo(1);

            publish(store, "清淤乙", 2023);
            publish(store, "清淤丙", 2024);
            assertThat(found(index, "清淤乙")).isZero();
            index.follow();

            assertThat(found(index, "清淤甲")).isZero();
            assertThat(found(index, "清淤乙")).isEqualTo(1);
            assertThat(found(index, "清淤丙")).isEqualTo(1);
            assertThat(index.status()).isEqualTo(new IndexStatus(IndexStatus.State.READY, 3, 3));
        }
    }

    @Test
    void everyKindIsFoundAtItsPlace() throws IOException {
        publish(store, "清淤甲", 2023);
        try (LiveIndex index = live()) {
            index.follow();

            SearchResult result = index.search(new SearchRequest("年度:2023", java.util.Map.of(), null, null, SearchRequest.Sort.RELEVANCE, null, 100));

            assertThat(result.facets().get(Facet.KIND)).extracting(FacetCount::value)
                    .containsExactlyInAnyOrder("disclosure", "project", "indicator", "line", "passage");
            assertThat(result.hits()).filteredOn(hit -> hit.kind() == HitKind.PROJECT || hit.kind() == HitKind.INDICATOR)
                    .hasSizeGreaterThan(2).allSatisfy(hit -> assertThat(hit.place().at()).isNotEmpty());
            assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.place().agency()).isEqualTo("某市水务局"));
        }
    }

    @Test
    void goesOnWhereItWasClosed() throws IOException {
        publish(store, "清淤甲", 2023);
        try (LiveIndex index = live()) {
            index.follow();
        }
        Path generation = new IndexGenerations(folder.resolve("index")).current();
        publish(store, "清淤乙", 2024);

        try (LiveIndex index = live()) {
            index.follow();

            assertThat(found(index, "清淤甲")).isEqualTo(1);
            assertThat(found(index, "清淤乙")).isEqualTo(1);
        }
        assertThat(new IndexGenerations(folder.resolve("index")).current()).isEqualTo(generation);
    }

    @Test
    void anIndexOfAnotherStoreIsBuiltAnew() throws Exception {
        publish(store, "清淤甲", 2023);
        try (LiveIndex index = live()) {
            index.follow();
        }
        try (Store other = new Store(StoreSettings.embedded(folder.resolve("other")))) {
            publish(other, "绿化", 2023);
            try (LiveIndex index = new LiveIndex(folder.resolve("index"), other, SearchWords.packaged())) {
                index.follow();

                assertThat(found(index, "清淤甲")).isZero();
                assertThat(found(index, "绿化")).isEqualTo(1);
            }
        }
    }

    @Test
    void aBrokenIndexIsBuiltAnew() throws IOException {
        publish(store, "清淤甲", 2023);
        try (LiveIndex index = live()) {
            index.follow();
        }
        Path generation = new IndexGenerations(folder.resolve("index")).current();
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : files.filter(file -> file.getFileName().toString().endsWith(".cfs") || file.getFileName().toString().endsWith(".si")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (LiveIndex index = live()) {
            index.follow();

            assertThat(found(index, "清淤甲")).isEqualTo(1);
        }
        assertThat(generation).doesNotExist();
    }

    @Test
    void answersWhileAnotherGenerationIsBuiltAndTakenOver() throws Exception {
        for (int year = 2010; year < 2020; year++) {
            publish(store, "清淤甲", year);
        }
        try (LiveIndex index = live()) {
            index.follow();
            AtomicBoolean done = new AtomicBoolean();
            AtomicInteger asked = new AtomicInteger();
            AtomicInteger wrong = new AtomicInteger();
            Thread visitor = new Thread(() -> {
                while (!done.get()) {
                    wrong.addAndGet(found(index, "清淤甲") == 10 ? 0 : 1);
                    asked.incrementAndGet();
                }
            });
            visitor.start();
            Path former = new IndexGenerations(folder.resolve("index")).current();

            LiveIndex.rebuild(folder.resolve("index"), store, number -> { });
            assertThat(former).as("still live in this process").exists();
            index.follow();
            index.rebuild();
            done.set(true);
            visitor.join();

            assertThat(asked).hasPositiveValue();
            assertThat(wrong).hasValue(0);
            assertThat(former).doesNotExist();
            assertThat(found(index, "清淤甲")).isEqualTo(10);
        }
    }
}
