package cn.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Severity;
import cn.mingzhang.ingestion.DisclosureReader;
import cn.mingzhang.source.SourceLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The contradictions of the real disclosures that people found by hand (gold "inconsistencies"): how many the checks point at, and
 * whether what they point at beside is in the list of verdicts of src/adr/0012. A sheet is pointed at by any line near the one named.
 */
class KnownContradictionsTest {

    private static final Path SHARED = Path.of("../shared");
    private static final Path VERDICTS = Path.of("src/adr/0012-findings-read-by-hand.md");
    private static final List<String> NAMES = List.of("linfen-2024-budget", "jincheng-2024-final-accounts", "yongqing-2021-budget", "quwo-2021-performance");
    private static final Set<String> SUSPICIOUS = Set.of("suspicious", "warning");
    private static final int NEAR = 5;

    private record Read(String name, List<Finding> findings, JsonNode gold) {
    }

    private static List<Read> read() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED.resolve("accuracy/gold")), "没有核对数据，跳过");
        List<Read> all = new ArrayList<>();
        for (String name : NAMES) {
            Disclosure disclosure = new DisclosureReader().read(SHARED.resolve("disclosures/text/" + name + ".txt"), name + ".txt").disclosure();
            JsonNode gold = new ObjectMapper().readTree(SHARED.resolve("accuracy/gold/" + name + ".json").toFile());
            all.add(new Read(name, Checks.run(disclosure), gold.path("inconsistencies")));
        }
        return all;
    }

    @Test
    void whatIsRealOrSuspiciousIsPointedAt() throws IOException {
        int real = 0;
        int realFound = 0;
        int suspicious = 0;
        int suspiciousFound = 0;
        List<String> missed = new ArrayList<>();
        for (Read read : read()) {
            for (JsonNode known : read.gold()) {
                String severity = known.path("severity").asText();
                Set<Integer> lines = lines(known);
                if (lines.isEmpty() || !severity.equals("real") && !SUSPICIOUS.contains(severity)) {
                    continue;
                }
                boolean found = read.findings().stream().anyMatch(finding -> isNear(lines(finding), lines));
                if (severity.equals("real")) {
                    real++;
                    realFound += found ? 1 : 0;
                } else {
                    suspicious++;
                    suspiciousFound += found ? 1 : 0;
                }
                if (!found) {
                    missed.add(severity + " " + known.path("what").asText() + known.path("printed").asText() + " " + lines);
                }
            }
        }
        assertThat(realFound * 100).as("of %s real contradictions; missed: %s", real, missed).isGreaterThanOrEqualTo(real * 98);
        assertThat(suspiciousFound * 100).as("of %s suspicious ones; missed: %s", suspicious, missed).isGreaterThanOrEqualTo(suspicious * 90);
    }

    @Test
    void whatIsPointedAtBesideHasAVerdict() throws IOException {
        String verdicts = Files.readString(VERDICTS);
        List<String> without = new ArrayList<>();
        for (Read read : read()) {
            Set<Integer> known = new HashSet<>();
            read.gold().forEach(contradiction -> known.addAll(lines(contradiction)));
            read.findings().stream().filter(finding -> !isNear(lines(finding), known) && !verdicts.contains(finding.message()))
                    .forEach(finding -> without.add(read.name() + " " + finding.rule() + " " + finding.message()));
        }
        assertThat(without).as("read it in the source and write your verdict into %s", VERDICTS).isEmpty();
    }

    @Test
    void roundingIsNeverMoreThanANote() throws IOException {
        for (Read read : read()) {
            assertThat(read.findings()).filteredOn(finding -> finding.message().contains("四舍五入")).allMatch(finding -> finding.severity() == Severity.NOTE);
            for (JsonNode known : read.gold()) {
                if (known.path("severity").asText().equals("rounding") && known.path("lines").size() > 0) {
                    Set<Integer> lines = lines(known);
                    assertThat(read.findings()).as("rounding at %s", lines).filteredOn(finding -> finding.severity() != Severity.NOTE)
                            .filteredOn(finding -> finding.rule().startsWith("sum.") || finding.rule().startsWith("words."))
                            .noneMatch(finding -> lines(finding).equals(lines));
                }
            }
        }
    }

    private static Set<Integer> lines(Finding finding) {
        return finding.at().stream().map(SourceLocation::line).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<Integer> lines(JsonNode known) {
        Set<Integer> lines = new HashSet<>();
        known.path("lines").forEach(line -> lines.add(line.asInt()));
        return lines;
    }

    private static boolean isNear(Set<Integer> found, Set<Integer> known) {
        return found.stream().anyMatch(line -> known.stream().anyMatch(other -> Math.abs(line - other) <= NEAR));
    }
}
