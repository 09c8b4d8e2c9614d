package cn.mingzhang.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.SampleDisclosure;
import cn.mingzhang.export.KeptDataPackage.Packed;
import cn.mingzhang.ingestion.IngestedFile;
import cn.mingzhang.store.Store;
import cn.mingzhang.store.StoreSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The data package keeps what Data Package 2.0 and Table Schema ask for, written down here as rules: names, paths, sizes and hashes
 * of the files; columns as described; values of the described type; keys that are unique and references that lead to a row.
 */
class DataPackageTest {

    private static final Map<String, String> TYPES = Map.of("string", "(?s).*", "integer", "-?\\d+", "number", "-?\\d+(\\.\\d+)?",
            "year", "[12]\\d{3}", "boolean", "true|false", "datetime", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    @TempDir
    Path folder;

    private Store store;
    private KeptDataPackage kept;

    @BeforeEach
    void publish() throws Exception {
        store = new Store(StoreSettings.embedded(folder));
        kept = new KeptDataPackage(store, folder);
        add("a", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));
        add("b", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.FINAL_ACCOUNTS));
        add("c", SampleDisclosure.of("某市水务局城区分局", "321001", 2023, DisclosureKind.BUDGET));
        add("d", SampleDisclosure.of(null, null, null, null));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void everyFileIsAsItsDescriptionSays() throws Exception {
        Map<String, Map<String, Set<String>>> values = new HashMap<>();
        try (ZipFile zip = new ZipFile(kept.pack().file().toFile())) {
            JsonNode description = new ObjectMapper().readTree(read(zip, "datapackage.json"));
            assertThat(description.path("$schema").asText()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
            assertThat(description.path("name").asText()).matches("[-a-z0-9._/]+");
            assertThat(description.path("created").asText()).matches(TYPES.get("datetime"));
            assertThat(description.path("version").asText()).isEqualTo("4");
            Set<String> names = new HashSet<>();
            for (JsonNode resource : description.path("resources")) {
                assertThat(names.add(resource.path("name").asText())).as("name is unique").isTrue();
                assertThat(resource.path("path").asText()).matches("[a-z-]+\\.csv");
                assertThat(resource.path("type").asText()).isEqualTo("table");
                byte[] file = read(zip, resource.path("path").asText());
                assertThat(resource.path("bytes").asLong()).isEqualTo(file.length);
                assertThat(resource.path("hash").asText()).isEqualTo("sha256:"
                        + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
                values.put(resource.path("name").asText(), check(resource.path("schema"), new String(file, StandardCharsets.UTF_8)));
            }
            description.path("resources").forEach(resource -> references(resource, values));
            assertThat(zip.size()).isEqualTo(names.size() + 1);
        }
        assertThat(values.keySet()).contains("agencies", "disclosures", "statements", "line-items", "projects", "indicators", "evaluations",
                "key-figures", "findings");
        assertThat(values).allSatisfy((name, columns) -> assertThat(columns.values()).as(name).anySatisfy(column -> assertThat(column).isNotEmpty()));
    }

    @Test
    void theSameFactsGiveTheSameBytesAndAPublicationAnotherFile() throws Exception {
        Packed first = kept.pack();
        Packed again = kept.pack();
        assertThat(again).isEqualTo(first);
        assertThat(kept.current()).contains(first);

        add("e", SampleDisclosure.of("某市水务局", "321", 2024, DisclosureKind.BUDGET));

        assertThat(kept.current()).isEmpty();
        assertThat(kept.any()).contains(first);
        Packed later = kept.pack();
        assertThat(later.publications()).isEqualTo(5);
        assertThat(first.file()).doesNotExist();
        try (ZipFile zip = new ZipFile(later.file().toFile())) {
            List<CSVRecord> rows = rows(new String(read(zip, "disclosures.csv"), StandardCharsets.UTF_8));
            assertThat(rows).as("only the version in force").hasSize(4);
        }
    }

    @Test
    void aUnitWhoseDepartmentHasNothingPublishedStillRefersToARow() throws Exception {
        store.call(entities -> entities.createQuery("update Disclosure d set d.status = :withdrawn where d.agencyName = :name")
                .setParameter("withdrawn", Disclosure.Status.WITHDRAWN).setParameter("name", "某市水务局").executeUpdate());
        try (ZipFile zip = new ZipFile(kept.pack().file().toFile())) {
            List<CSVRecord> agencies = rows(new String(read(zip, "agencies.csv"), StandardCharsets.UTF_8));
            assertThat(agencies.stream().map(row -> row.get(0))).containsExactly("某市水务局城区分局", "某市水务局");
            assertThat(agencies.get(0).get(4)).isEqualTo("某市水务局");
            assertThat(rows(new String(read(zip, "disclosures.csv"), StandardCharsets.UTF_8))).hasSize(2);
        }
    }

    @Test
    void printedNumbersKeepTheirDecimalsAndBlankIsNotZero() throws Exception {
        try (ZipFile zip = new ZipFile(kept.pack().file().toFile())) {
            String items = new String(read(zip, "line-items.csv"), StandardCharsets.UTF_8);
            assertThat(items).contains(",total,合计,100.00,100.00,万元,").contains(",basic,基本支出,,,万元,").contains(",lastYear,上年,0.00,0.00,万元,");
        }
    }

    /** Checks a file against its schema and returns the values of each column. */
    private static Map<String, Set<String>> check(JsonNode schema, String csv) throws IOException {
        assertThat(csv.replace("\r\n", "")).as("every line ends with CR LF").doesNotContain("\r");
        List<String> names = new ArrayList<>();
        schema.path("fields").forEach(field -> names.add(field.path("name").asText()));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        assertThat(csv).startsWith(String.join(",", names) + "\r\n");
        Map<String, Set<String>> values = new HashMap<>();
        Set<List<String>> keys = new HashSet<>();
        for (CSVRecord row : rows(csv)) {
            assertThat(row.size()).isEqualTo(names.size());
            for (JsonNode field : schema.path("fields")) {
                String value = row.get(names.indexOf(field.path("name").asText()));
                JsonNode constraints = field.path("constraints");
                if (value.isEmpty()) {
                    assertThat(constraints.path("required").asBoolean()).as("%s in %s", field, row).isFalse();
                } else {
                    assertThat(value).as(field.toString()).matches(TYPES.get(field.path("type").asText()));
                    assertThat(constraints.has("enum") && !constraints.path("enum").toString().contains('"' + value + '"')).isFalse();
                    values.computeIfAbsent(field.path("name").asText(), name -> new HashSet<>()).add(value);
                }
            }
            List<String> key = new ArrayList<>();
            schema.path("primaryKey").forEach(name -> key.add(row.get(names.indexOf(name.asText()))));
            assertThat(keys.add(key)).as("key %s is unique", key).isTrue();
        }
        return values;
    }

    private static void references(JsonNode resource, Map<String, Map<String, Set<String>>> values) {
        String name = resource.path("name").asText();
        for (JsonNode key : resource.path("schema").path("foreignKeys")) {
            String target = key.path("reference").path("resource").asText(name);
            assertThat(values.get(target).get(key.path("reference").path("fields").get(0).asText())).as("%s refers to %s", name, target)
                    .containsAll(values.get(name).getOrDefault(key.path("fields").get(0).asText(), Set.of()));
        }
    }

    private void add(String content, Disclosure disclosure) throws IOException {
        store.imports((file, name) -> new IngestedFile(disclosure, List.of()))
                .add(content + ".txt", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).stream().skip(1).toList();
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
}
