package cn.mingzhang.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Agency;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.FundExecution;
import cn.mingzhang.disclosure.Funds;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.SampleDisclosure;
import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.ingestion.Ingestion;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does on every database. */
abstract class StoreContract {

    @TempDir
    Path folder;

    private Store store;

    /** Settings of an empty database. */
    abstract StoreSettings emptyDatabase(Path folder) throws Exception;

    private static final List<Block> TEXT = List.of(new Paragraph("第一行\n仍是第一行", SourceLocation.line(1)));

    @BeforeEach
    void open() throws Exception {
        store = new Store(emptyDatabase(folder));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void whatIsImportedIsLoadedUnchanged() throws IOException {
        Disclosure sample = SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET);
        ObjectNode expected = withoutSource(DisclosureJson.node(sample));
        ImportOutcome outcome = add("a", sample);
        ObjectNode loaded = read(disclosures -> withoutSource(DisclosureJson.node(disclosures.find(outcome.id()).orElseThrow())));
        assertThat(loaded).isEqualTo(expected);
    }

    @Test
    void timesAndSourceAreKept() throws IOException {
        ImportOutcome outcome = add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        Disclosure loaded = read(disclosures -> disclosures.find(outcome.id()).orElseThrow());
        assertThat(loaded.getPublishedAt()).isNotNull().isEqualTo(loaded.getImportedAt());
        assertThat(loaded.getSource().fileName()).isEqualTo("a.txt");
        assertThat(loaded.getSource().sha256()).hasSize(64);
        assertThat(store.archive().original(loaded.getSource().sha256()).orElseThrow()).hasContent("a");
        assertThat(store.archive().text(loaded.getSource().sha256())).isEqualTo(TEXT);
    }

    @Test
    void theMomentOfPublicationIsTheSameMomentWhateverTheZone() throws IOException {
        Instant summer = Instant.parse("2024-07-01T01:30:00.123456Z");
        ImportOutcome outcome = new Imports(store, store.archive(), (path, name) -> ingested("某市水务局"), Clock.fixed(summer, ZoneOffset.UTC), () -> { })
                .add("a.txt", content("a"));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(this.<Instant>read(disclosures -> disclosures.find(outcome.id()).orElseThrow().getPublishedAt())).isEqualTo(summer);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void contentBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Imports imports = imports((path, name) -> Assertions.fail("read"));
        java.io.InputStream endless = new java.io.InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
        Assertions.assertThatThrownBy(() -> imports.add("巨大.txt", endless)).isInstanceOf(UnreadableFile.class).hasMessageStartingWith("巨大.txt：文件超过");
        try (var files = Files.list(folder.resolve("incoming"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theSameContentIsTakenOnce() throws IOException {
        ImportOutcome first = add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        ImportOutcome again = imports((path, name) -> Assertions.fail("read again")).add("other name.txt", content("a"));
        assertThat(again.result()).isEqualTo(ImportOutcome.Result.ALREADY_THERE);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(this.<Long>read(Disclosures::publications)).isEqualTo(1);
        assertThat(this.<Totals>read(Disclosures::totals).disclosures()).isEqualTo(1);
    }

    @Test
    void otherContentBecomesTheNextVersionAndHidesTheFormer() throws IOException {
        ImportOutcome first = add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        ImportOutcome second = add("b", SampleDisclosure.of("某市 水务局", "321", 2024, DisclosureKind.BUDGET));
        assertThat(second.result()).isEqualTo(ImportOutcome.Result.NEW_VERSION);
        assertThat(second.version()).isEqualTo(2);
        assertThat(this.<Boolean>read(disclosures -> disclosures.find(first.id()).isPresent())).isFalse();
        Disclosure shown = read(disclosures -> disclosures.find("某市水务局", 2024, DisclosureKind.BUDGET).orElseThrow());
        assertThat(shown.getId()).isEqualTo(second.id());
        assertThat(this.<Long>read(Disclosures::publications)).isEqualTo(2);
    }

    @Test
    void theLogTellsWhatWasPublishedAfterANumber() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET));
        ImportOutcome second = add("b", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        assertThat(this.<List<Long>>read(disclosures -> disclosures.publishedAfter(0, 10).stream().map(Publication::getNumber).toList()))
                .containsExactly(1L, 2L);
        assertThat(this.<Long>read(disclosures -> disclosures.publishedAfter(1, 10).get(0).getDisclosure().getId())).isEqualTo(second.id());
        assertThat(this.<List<Publication>>read(disclosures -> disclosures.publishedAfter(2, 10))).isEmpty();
    }

    @Test
    void anotherYearOrKindIsNoVersion() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        assertThat(add("b", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET)).version()).isEqualTo(1);
        assertThat(add("c", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.FINAL_ACCOUNTS)).version()).isEqualTo(1);
        AgencySummary summary = agencies(Agencies::all).get(0);
        assertThat(summary.disclosures()).isEqualTo(3);
        assertThat(summary.years()).containsExactly(2023, 2024);
    }

    @Test
    void whatDoesNotTellItsAgencyOrYearStandsForItself() throws IOException {
        add("a", SampleDisclosure.of(null, null, null, null));
        ImportOutcome second = add("b", SampleDisclosure.of(null, null, null, null));
        assertThat(second.result()).isEqualTo(ImportOutcome.Result.ADDED);
        assertThat(this.<List<Disclosure>>read(disclosures -> disclosures.newest(9))).hasSize(2);
        assertThat(agencies(Agencies::all)).isEmpty();
    }

    @Test
    void aRefusedFileLeavesNothing() throws IOException {
        Imports imports = imports((path, name) -> {
            throw new UnreadableFile(name, UnreadableFile.Reason.DAMAGED, "文件已损坏", "请重新导出");
        });
        Assertions.assertThatThrownBy(() -> imports.add("坏.pdf", content("a"))).isInstanceOf(UnreadableFile.class);
        assertThat(this.<Totals>read(Disclosures::totals).disclosures()).isZero();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("database")))).isEmpty();
        }
    }

    @Test
    void whenStoringFailsNothingIsVisible() throws IOException {
        Disclosure broken = SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET);
        broken.getFindings().get(0).setRule(null);
        Assertions.assertThatThrownBy(() -> add("a", broken)).isInstanceOf(RuntimeException.class);
        assertThat(this.<Totals>read(Disclosures::totals)).isEqualTo(new Totals(0, 0, 0, 0, null, null));
        assertThat(agencies(Agencies::all)).isEmpty();
        assertThat(this.<Long>read(Disclosures::publications)).isZero();
    }

    @Test
    void projectsAreFoundByPlaceAndByName() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        Project second = read(disclosures -> disclosures.project("某市水务局", 2024, DisclosureKind.BUDGET, 1).orElseThrow());
        assertThat(second.getName()).isEqualTo("“智慧”监测（二期）");
        assertThat(this.<List<Project>>read(disclosures -> disclosures.projectsNamed("智慧监测(二期) 项目")))
                .extracting(project -> project.getDisclosure().getFiscalYear()).containsExactly(2023, 2024);
        assertThat(this.<List<?>>read(disclosures -> disclosures.evaluationsNamed("河道清淤项目"))).hasSize(2);
        assertThat(this.<Boolean>read(disclosures -> disclosures.project("某市水务局", 2024, DisclosureKind.BUDGET, 9).isPresent())).isFalse();
    }

    @Test
    void totalsCountWhatIsPublished() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某县水务局", "321", 2024, DisclosureKind.BUDGET));
        add("c", SampleDisclosure.of("某县水务局", "321", 2024, DisclosureKind.BUDGET));
        assertThat(this.<Totals>read(Disclosures::totals)).isEqualTo(new Totals(2, 2, 4, 12, 2023, 2024));
    }

    @Test
    void newestComeFirst() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2025, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某县水务局", "321", 2020, DisclosureKind.BUDGET));
        assertThat(this.<List<Disclosure>>read(disclosures -> disclosures.newest(1))).extracting(Disclosure::getFiscalYear).containsExactly(2020);
    }

    @Test
    void agenciesOfOneNameAndDifferentCodesStayApart() throws IOException {
        add("a", SampleDisclosure.of("水务局", "321", 2024, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("水务局", "455", 2024, DisclosureKind.BUDGET));
        add("c", SampleDisclosure.of("水务局", null, 2023, DisclosureKind.BUDGET));
        assertThat(agencies(Agencies::all)).extracting(summary -> summary.agency().getSlug()).containsExactly("水务局", "水务局-455");
    }

    @Test
    void aBranchIsUnderItsOfficeWhicheverComesFirst() throws IOException {
        add("a", SampleDisclosure.of("临江市水务局东山分局", "321005", 2024, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("临江市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("c", SampleDisclosure.of("临江市水务局西山分局", null, 2024, DisclosureKind.BUDGET));
        List<String> branches = agencies(agencies -> agencies.under(agencies.find("临江市水务局").orElseThrow()).stream().map(Agency::getName).toList());
        assertThat(branches).containsExactlyInAnyOrder("临江市水务局东山分局", "临江市水务局西山分局");
        assertThat(this.<String>agencies(agencies -> agencies.find("临江市水务局").orElseThrow().getRegion())).isEqualTo("临江市");
    }

    @Test
    void importsAtTheSameTimeBecomeDifferentVersions() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<ImportOutcome>> tasks = List.of(
                    () -> add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET)),
                    () -> add("b", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET)),
                    () -> add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET)));
            List<ImportOutcome> outcomes = new java.util.ArrayList<>();
            for (Future<ImportOutcome> outcome : both.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).extracting(ImportOutcome::version).contains(1, 2);
            assertThat(outcomes).extracting(ImportOutcome::result).contains(ImportOutcome.Result.ALREADY_THERE);
            assertThat(this.<Totals>read(Disclosures::totals).disclosures()).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void rowsOfAllStatementsComeInOneQueryNotOneEach() throws IOException {
        ImportOutcome outcome = add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        long queries = store.call(entities -> {
            Disclosure disclosure = new Disclosures(entities).find(outcome.id()).orElseThrow();
            try (QueryCount count = new QueryCount(entities)) {
                disclosure.getStatements().forEach(statement -> statement.getRows().size());
                disclosure.getProjects().forEach(project -> project.getIndicators().forEach(Indicator::getReading));
                return count.queries();
            }
        });
        assertThat(queries).isEqualTo(4);
    }

    @Test
    void factsComeAPageAtATimeAndOfTheScopeAskedFor() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET));
        add("c", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("d", SampleDisclosure.of(null, null, null, null));
        store.call(entities -> {
            PublishedFacts facts = new PublishedFacts(entities);
            assertThat(facts.agencies(FactsPage.Mark.START, 10).facts()).hasSize(1);
            assertThat(facts.disclosures(Scope.ALL, FactsPage.Mark.START, 10).facts()).as("only what is in force").hasSize(3);
            assertThat(facts.disclosures(new Scope("某市水务局", 2024, DisclosureKind.BUDGET), FactsPage.Mark.START, 10).facts())
                    .extracting(Disclosure::getVersion).containsExactly(2);
            assertThat(facts.disclosures(new Scope("某市水务局", 2024, DisclosureKind.FINAL_ACCOUNTS), FactsPage.Mark.START, 10).facts()).isEmpty();
            assertThat(facts.disclosures(new Scope("nobody", null, null), FactsPage.Mark.START, 10).facts()).isEmpty();
            List<Indicator> all = facts.parts(Parts.INDICATORS, facts.ids());
            assertThat(all).as("of projects, self-evaluations and overall targets").hasSize(18).doesNotHaveDuplicates();
            List<Indicator> paged = new java.util.ArrayList<>();
            for (FactsPage.Mark mark = FactsPage.Mark.START; mark != null && paged.size() <= all.size(); ) {
                FactsPage<Indicator> page = facts.parts(Parts.INDICATORS, Scope.ALL, mark, 4);
                assertThat(page.facts()).hasSizeBetween(1, 4);
                paged.addAll(page.facts());
                mark = page.next();
            }
            assertThat(paged).isEqualTo(all);
            assertThat(facts.parts(Parts.INDICATORS, new Scope("某市水务局", 2023, null), FactsPage.Mark.START, 100).facts()).hasSize(6);
            assertThat(facts.parts(Parts.LINE_ITEMS, new Scope(null, 2023, null), FactsPage.Mark.START, 100).facts()).hasSize(5);
            assertThat(facts.parts(Parts.FINDINGS, facts.ids())).hasSize(3);
            assertThat(facts.parts(Parts.STATEMENTS, facts.ids())).hasSize(18);
            return null;
        });
    }

    @Test
    void agenciesAreListedByRegionKindNameAndYearAPageAtATime() throws IOException {
        add("a", SampleDisclosure.of("临江市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("临江市水务局", "321", 2023, DisclosureKind.FINAL_ACCOUNTS));
        add("c", SampleDisclosure.of("临江市教育局", "205", 2023, DisclosureKind.BUDGET));
        add("d", SampleDisclosure.of("某局", "900", 2024, DisclosureKind.BUDGET));
        assertThat(this.<SortedMap<String, Long>>agencies(Agencies::regions)).containsExactly(Map.entry("", 1L), Map.entry("临江市", 2L));
        assertThat(listed(new Agencies.Filter("临江市", null, null, null))).containsExactlyInAnyOrder("临江市水务局", "临江市教育局");
        assertThat(listed(new Agencies.Filter("", null, null, null))).containsExactly("某局");
        assertThat(listed(new Agencies.Filter(null, DisclosureKind.FINAL_ACCOUNTS, null, null))).containsExactly("临江市水务局");
        assertThat(listed(new Agencies.Filter(null, DisclosureKind.FINAL_ACCOUNTS, null, 2024))).as("both of one disclosure").isEmpty();
        assertThat(listed(new Agencies.Filter(null, null, " 水 务", null))).containsExactly("临江市水务局");
        assertThat(listed(new Agencies.Filter(null, null, "%", null))).as("no pattern").isEmpty();
        assertThat(this.<Long>agencies(agencies -> agencies.count(Agencies.Filter.ALL))).isEqualTo(3);
        assertThat(this.<List<AgencySummary>>agencies(agencies -> agencies.page(Agencies.Filter.ALL, 1, 1))).hasSize(1);
        AgencySummary water = agencies(agencies -> agencies.page(new Agencies.Filter(null, null, "水务", null), 0, 9)).get(0);
        assertThat(water.kinds()).containsOnly(Map.entry(DisclosureKind.BUDGET, 1L), Map.entry(DisclosureKind.FINAL_ACCOUNTS, 1L));
    }

    private List<String> listed(Agencies.Filter filter) {
        return agencies(agencies -> agencies.page(filter, 0, 9).stream().map(summary -> summary.agency().getName()).toList());
    }

    @Test
    void theLedgerShowsFindingsInForceByFilter() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        Disclosure signalled = SampleDisclosure.of("某市教育局", "205", 2023, DisclosureKind.BUDGET);
        signalled.add(new RecordedFinding(new Finding("sum.total", Severity.NOTE, "合计不符", "1", "2", List.of())));
        add("c", signalled);
        add("d", SampleDisclosure.of(null, null, null, null));
        store.call(entities -> {
            FindingLedger ledger = new FindingLedger(entities);
            assertThat(ledger.count(FindingLedger.Filter.ALL)).as("the superseded version does not count, the one of no agency does").isEqualTo(4);
            assertThat(ledger.page(FindingLedger.Filter.ALL, 1, 2)).extracting(RecordedFinding::getRule).containsExactly("reading.unplaced-row", "sum.total");
            assertThat(ledger.countByRule(FindingLedger.Filter.ALL)).containsOnly(Map.entry("reading.unplaced-row", 3L), Map.entry("sum.total", 1L));
            assertThat(ledger.page(filter("某市教育局", null, null, null, null), 0, 9)).hasSize(2);
            assertThat(ledger.page(filter(null, 2024, null, null, null), 0, 9)).hasSize(1);
            assertThat(ledger.page(filter(null, null, "sum.total", null, null), 0, 9)).hasSize(1);
            assertThat(ledger.page(filter(null, null, "sum.total", Severity.WARNING, null), 0, 9)).isEmpty();
            assertThat(ledger.page(filter(null, null, null, null, FindingLedger.Subject.DOCUMENT), 0, 9)).extracting(RecordedFinding::getRule).containsExactly("sum.total");
            List<Disclosure> all = new Disclosures(entities).all();
            assertThat(ledger.countByDisclosure(all, FindingLedger.Subject.DOCUMENT)).containsOnlyKeys(signalled.getId());
            return null;
        });
    }

    private static FindingLedger.Filter filter(String agency, Integer year, String rule, Severity severity, FindingLedger.Subject subject) {
        return new FindingLedger.Filter(agency, year, null, rule, severity, subject);
    }

    @Test
    void whatIsAskedOfManyIsWrittenDownOnPublicationAndCaughtUp() throws IOException {
        ImportOutcome outcome = add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.FINAL_ACCOUNTS));
        List<String> written = stated();
        assertThat(written).contains("PROCUREMENT 12.00 万元");
        PromiseTally tally = tallies().get(0);
        assertThat(tally.getIndicators()).isEqualTo(6);
        assertThat(tally.getMeasurable()).as("及时 is no number").isEqualTo(4);
        store.call(entities -> entities.createQuery("delete from StatedFact f").executeUpdate() + entities.createQuery("delete from PromiseTally t").executeUpdate());
        assertThat(stated()).isEmpty();

        assertThat(KeptFacts.catchUp(store)).isTrue();

        assertThat(KeptFacts.catchUp(store)).as("nothing left").isFalse();
        assertThat(stated()).isEqualTo(written);
        assertThat(tallies()).extracting(one -> one.getDisclosure().getId()).containsExactly(outcome.id());
        assertThat(store.<List<Integer>>call(entities -> new StatedFacts(entities).years(Set.of(DisclosureKind.FINAL_ACCOUNTS)))).containsExactly(2024);
    }

    private List<String> stated() {
        return store.call(entities -> new StatedFacts(entities).of(new Disclosures(entities).all()).stream()
                .map(fact -> fact.getMeasure() + " " + fact.getFigure().text() + " " + fact.getUnit().label()).sorted().toList());
    }

    private List<PromiseTally> tallies() {
        return store.call(entities -> new StatedFacts(entities).promises(List.of(new Agencies(entities).find("某市水务局").orElseThrow()), 2024));
    }

    @Test
    void eachWordingOfATermIsListedOnceTheMostPrintedFirst() throws IOException {
        Disclosure other = SampleDisclosure.of("某市水务局", "321", 2022, DisclosureKind.BUDGET);
        other.getGlossary().get(0).setDefinition("另一种写法。");
        add("a", other);
        add("b", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET));
        add("c", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        List<Definition> definitions = read(disclosures -> disclosures.definitions(9));
        assertThat(definitions).extracting(Definition::printed).containsExactly(2L, 1L);
        assertThat(definitions.get(0).first().getDisclosure().getFiscalYear()).as("where it was first published").isEqualTo(2023);
    }

    @Test
    void disclosuresToCompareAreFoundByNameYearAndKind() throws IOException {
        add("a", SampleDisclosure.of("某市水务局", "321", 2023, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("c", SampleDisclosure.of("某市教育局", "205", 2024, DisclosureKind.FINAL_ACCOUNTS));
        add("d", SampleDisclosure.of(null, null, null, null));
        assertThat(this.<List<Disclosure>>read(disclosures -> disclosures.matching(null, null, null, 9))).hasSize(3);
        assertThat(this.<List<Disclosure>>read(disclosures -> disclosures.matching("水务", null, null, 9))).extracting(Disclosure::getFiscalYear).containsExactly(2024, 2023);
        assertThat(this.<List<Disclosure>>read(disclosures -> disclosures.matching(null, 2024, DisclosureKind.FINAL_ACCOUNTS, 9))).hasSize(1);
        assertThat(this.<List<Disclosure>>read(disclosures -> disclosures.matching(null, null, null, 2))).hasSize(2);
    }

    @Test
    void aProjectIsOneLineAYearWithBothItsSheets() throws IOException {
        add("budget", disclosure(2023, DisclosureKind.BUDGET, project("校园安全", "500000", 2), project("教师培训", "1200000", 0)));
        add("accounts", disclosure(2023, DisclosureKind.FINAL_ACCOUNTS, evaluation("校园安全项目", "48", "50", "91.5"), evaluation("临时补助", null, null, null)));

        List<ProjectLine> lines = ledger(ledger -> ledger.page(ProjectLedger.Filter.ALL, ProjectLedger.Order.AMOUNT, 0, 10));

        assertThat(lines).extracting(ProjectLine::getName).containsExactly("教师培训", "校园安全", "临时补助");
        ProjectLine both = lines.get(1);
        assertThat(both.getAmount().text()).isEqualTo("500000");
        assertThat(both.getAmountBasis()).isEqualTo(ProjectLine.Basis.TARGET_SHEET);
        assertThat(both.getExecuted().text()).isEqualTo("48");
        assertThat(both.getScore().text()).isEqualTo("91.5");
        assertThat(both.getIndicators()).isEqualTo(2);
        assertThat(both.getPlanned().getKind()).isEqualTo(DisclosureKind.BUDGET);
        assertThat(both.getEvaluated().getKind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
        assertThat(lines.get(2).getAmount()).as("missing is not zero").isNull();
    }

    @Test
    void theProjectLedgerFiltersAndSorts() throws IOException {
        add("one", disclosure(2023, DisclosureKind.BUDGET, project("校园安全", "500000", 1)));
        add("two", disclosure(2022, DisclosureKind.FINAL_ACCOUNTS, evaluation("教师培训", "90", "100", "70"), evaluation("高分项目", "1", "1", "99")));

        assertThat(named(new ProjectLedger.Filter(null, null, 2022, null, null, null), ProjectLedger.Order.LOWEST)).containsExactly("教师培训", "高分项目");
        assertThat(named(ProjectLedger.Filter.ALL, ProjectLedger.Order.SCORE)).as("without a score comes last").containsExactly("高分项目", "教师培训", "校园安全");
        assertThat(named(ProjectLedger.Filter.ALL, ProjectLedger.Order.AMOUNT)).as("100 万元 are more than 500000 元").containsExactly("教师培训", "校园安全", "高分项目");
        assertThat(named(new ProjectLedger.Filter(null, null, null, ProjectLedger.Stage.PLANNED, null, null), ProjectLedger.Order.NAME)).containsExactly("校园安全");
        assertThat(named(new ProjectLedger.Filter(null, null, null, null, new BigDecimal("500000"), new BigDecimal("500000")), ProjectLedger.Order.NAME))
                .containsExactly("校园安全");
        assertThat(named(new ProjectLedger.Filter(List.of(), null, null, null, null, null), ProjectLedger.Order.NAME)).as("no agency of that name").isEmpty();
        assertThat(this.<Long>ledger(ledger -> ledger.count(new ProjectLedger.Filter(null, null, 2022, null, null, null)))).isEqualTo(2);
        assertThat(this.<List<ProjectLine>>ledger(ledger -> ledger.page(ProjectLedger.Filter.ALL, ProjectLedger.Order.NAME, 1, 1))).hasSize(1);
    }

    @Test
    void theProjectLedgerForgetsWhatIsSupersededOrWithdrawn() throws IOException {
        add("one", disclosure(2023, DisclosureKind.BUDGET, project("旧项目", "1", 0)));
        add("two", disclosure(2023, DisclosureKind.BUDGET, project("新项目", "1", 0)));

        assertThat(named(ProjectLedger.Filter.ALL, ProjectLedger.Order.NAME)).containsExactly("新项目");

        store.call(entities -> {
            new Publishing(entities, Clock.systemUTC()).withdraw(entities.createQuery("select d from Disclosure d where d.status = :published", Disclosure.class)
                    .setParameter("published", Disclosure.Status.PUBLISHED).getSingleResult(), "有误");
            return null;
        });

        assertThat(named(ProjectLedger.Filter.ALL, ProjectLedger.Order.NAME)).isEmpty();
    }

    /** A disclosure of an education office with nothing but these sheets. */
    private static Disclosure disclosure(int year, DisclosureKind kind, Object... sheets) {
        Disclosure disclosure = new Disclosure();
        disclosure.setAgencyName("云川市教育局");
        disclosure.setFiscalYear(year);
        disclosure.setKind(kind);
        disclosure.setSource(new SourceFile("样本.txt", "text/plain", "0".repeat(64), null));
        for (Object sheet : sheets) {
            if (sheet instanceof Project project) {
                disclosure.add(project);
            } else {
                disclosure.add((Evaluation) sheet);
            }
        }
        return disclosure;
    }

    private static Project project(String name, String yuan, int indicators) {
        Project project = new Project();
        project.setName(name);
        project.setFundsUnit(MoneyUnit.YUAN);
        project.setAnnualFunds(new Funds(figure(yuan), null, null, null, null, null));
        for (int i = 0; i < indicators; i++) {
            project.add(new Indicator());
        }
        return project;
    }

    private static Evaluation evaluation(String name, String executed, String budget, String score) {
        Evaluation evaluation = new Evaluation();
        evaluation.setProject(name);
        evaluation.setTotalScore(figure(score));
        evaluation.setFunds(List.of(new FundExecution("资金总额", null, null, figure(budget), figure(executed), null, null, null, null, SourceLocation.UNKNOWN)));
        return evaluation;
    }

    private static Figure figure(String digits) {
        return digits == null ? null : new Figure(new BigDecimal(digits), SourceLocation.UNKNOWN);
    }

    private <T> T ledger(Function<ProjectLedger, T> query) {
        return store.call(entities -> query.apply(new ProjectLedger(entities)));
    }

    private List<String> named(ProjectLedger.Filter filter, ProjectLedger.Order order) {
        return ledger(ledger -> ledger.page(filter, order, 0, 10).stream().map(ProjectLine::getName).toList());
    }

    private ImportOutcome add(String content, Disclosure disclosure) throws IOException {
        return imports((path, name) -> new IngestedFile(disclosure, TEXT))
                .add(content + ".txt", content(content));
    }

    private Imports imports(Ingestion ingestion) {
        return store.imports(ingestion);
    }

    private static IngestedFile ingested(String agency) {
        return new IngestedFile(SampleDisclosure.of(agency, "321", 2024, DisclosureKind.BUDGET), TEXT);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T read(Function<Disclosures, T> query) {
        return store.call(entities -> query.apply(new Disclosures(entities)));
    }

    private <T> T agencies(Function<Agencies, T> query) {
        return store.call(entities -> query.apply(new Agencies(entities)));
    }

    /** The import puts in what it saw itself: name and hash of the file. */
    private static ObjectNode withoutSource(ObjectNode json) {
        return json.without("source");
    }
}
