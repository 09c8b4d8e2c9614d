package cn.mingzhang.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.mingzhang.disclosure.Cell;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Indicator;
import cn.mingzhang.disclosure.LineItem;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Shanxi budget says the same as text, Word, PDF and workbook, and what a person read from it. */
class BudgetRenditionsTest {

    private static final Path SHARED = Path.of("../shared");

    @ParameterizedTest
    @ValueSource(strings = {"text/linfen-2024-budget.txt", "word/linfen-2024-budget.docx", "pdf/linfen-2024-budget.pdf"})
    void everyIndicatorIsWhatAPersonRead(String rendition) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(shared("accuracy/gold/linfen-2024-budget.json").toFile());
        List<String> expected = new ArrayList<>();
        for (JsonNode project : gold.get("projects")) {
            for (JsonNode indicator : project.get("indicators")) {
                expected.add(joined(text(project, "name"), text(indicator, "level1"), text(indicator, "level2"), text(indicator, "level3"),
                        text(indicator, "periodTarget"), text(indicator, "annualTarget")));
            }
        }

        List<String> found = new ArrayList<>();
        for (Project project : read(rendition).getProjects()) {
            for (Indicator indicator : project.getIndicators()) {
                found.add(joined(project.getName(), indicator.getLevel1(), indicator.getLevel2(), indicator.getLevel3(),
                        indicator.getPeriodTarget(), indicator.getTarget()));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/linfen-2024-budget.docx", "pdf/linfen-2024-budget.pdf", "excel/linfen-2024-budget.xlsx"})
    void everyRenditionHasTheTablesOfTheText(String rendition) throws IOException {
        assertThat(rows(read(rendition))).containsExactlyElementsOf(rows(read("text/linfen-2024-budget.txt")));
    }

    @Test
    void everyAmountKnowsItsCell() throws IOException {
        Stream<Cell> amounts = read("word/linfen-2024-budget.docx").getStatements().stream().map(Statement::getRows).flatMap(List::stream)
                .map(LineItem::getCells).flatMap(List::stream).filter(cell -> cell.text() != null);

        assertThat(amounts).isNotEmpty().allMatch(cell -> cell.at().table() != null && cell.at().row() != null && cell.at().column() != null);
    }

    private static List<String> rows(Disclosure disclosure) {
        return disclosure.getStatements().stream().flatMap(statement -> statement.getRows().stream().map(row -> joined(statement.getNumber(),
                row.getSide(), row.getRowType(), row.getCode(), row.getName(), row.getGovernmentEconomic(),
                String.join("|", row.getCells().stream().map(Cell::text).map(String::valueOf).toList())))).toList();
    }

    private static Disclosure read(String rendition) throws IOException {
        Path path = shared("disclosures/" + rendition);
        return new DisclosureReader().read(path, path.getFileName().toString()).disclosure();
    }

    private static Path shared(String name) {
        Path path = SHARED.resolve(name);
        assumeTrue(Files.isReadable(path), "skipped: the real disclosure " + path + " is not beside the project");
        return path;
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    /** Compared without blanks and with half-width punctuation, since renditions differ in both. */
    private static String joined(String... parts) {
        return Normalizer.normalize(String.join(" / ", Stream.of(parts).map(part -> Objects.requireNonNullElse(part, "-")).toList()),
                Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
