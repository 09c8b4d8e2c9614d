package cn.mingzhang.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.ingestion.DisclosureReader;
import cn.mingzhang.json.DisclosureJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every sample and compares what was read with the facts it was made of: nothing less, nothing else. */
class SampleReadingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> files() {
        return SampleLibrary.documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsExactlyTheFactsTheSampleWasMadeOf(String file) throws IOException {
        JsonNode expected = JSON.readTree(SampleLibrary.documents().get(file).get().expected().json());
        JsonNode read = JSON.readTree(DisclosureJson.write(new DisclosureReader().read(Path.of("samples", file), file).disclosure()));

        assertThat(read.get("kind")).isEqualTo(expected.get("kind"));
        assertThat(read.get("fiscalYear").asInt()).isEqualTo(expected.get("fiscalYear").asInt());
        assertThat(read.at("/agency/name").asText()).isEqualTo(expected.at("/agency/name").asText());
        for (String list : List.of("projects", "evaluations", "plannedProjects", "institutions", "glossary", "tables")) {
            if (expected.has(list)) {
                assertSameFacts(list, expected.path(list), read.path(list));
            }
        }
        assertSameFacts("overall indicators", expected.at("/overallTarget/indicators"), read.at("/overallTarget/indicators"));
        assertHolds("score", expected.path("score"), read.path("score"));
        assertNarrative(expected.path("narrative"), read.path("narrative"));
        assertFigures(expected.path("keyFigures"), read.path("keyFigures"));
    }

    private static void assertSameFacts(String name, JsonNode expected, JsonNode read) {
        assertThat(read.size()).as(name).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertHolds(name + "[" + i + "]", expected.get(i), read.get(i));
        }
    }

    /** Whatever the facts say stands in what was read; lists have the same length; more fields are welcome. */
    private static void assertHolds(String place, JsonNode expected, JsonNode read) {
        if (expected.isObject()) {
            expected.fields().forEachRemaining(field -> {
                if (!field.getKey().equals("columns")) {
                    assertHolds(place + "." + field.getKey(), field.getValue(), read.path(field.getKey()));
                }
            });
        } else if (expected.isArray() && expected.size() > 0 && expected.get(0).isTextual()) {
            assertThat(printed(read)).as(place).isEqualTo(printed(expected));
        } else if (expected.isArray()) {
            assertSameFacts(place, expected, read);
        } else {
            assertThat(plain(read)).as(place).isEqualTo(plain(expected));
        }
    }

    private static List<String> printed(JsonNode cells) {
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> {
            if (!plain(cell).isEmpty()) {
                texts.add(plain(cell));
            }
        });
        return texts;
    }

    /** Without blanks and with amounts as numbers; nothing printed and null are alike, zero is not. */
    private static String plain(JsonNode value) {
        String text = value.isMissingNode() || value.isNull() ? "" : value.asText().replaceAll("\\s", "");
        return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
    }

    private static void assertNarrative(JsonNode expected, JsonNode read) {
        Map<String, String> texts = new HashMap<>();
        read.forEach(passage -> texts.merge(plain(passage.path("heading")), plain(passage.path("text")), String::concat));
        expected.forEach(passage -> assertThat(texts.get(plain(passage.path("heading")))).as(passage.path("heading").asText())
                .isEqualTo(plain(passage.path("text"))));
    }

    private static void assertFigures(JsonNode expected, JsonNode read) {
        List<String> left = new ArrayList<>();
        read.forEach(figure -> left.add(plain(figure.path("value")) + plain(figure.path("unit"))));
        expected.forEach(figure -> assertThat(left.remove(plain(figure.path("value")) + plain(figure.path("unit"))))
                .as("figure " + figure).isTrue());
    }
}
