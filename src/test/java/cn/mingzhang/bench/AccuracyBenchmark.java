package cn.mingzhang.bench;

import cn.mingzhang.ingestion.DisclosureReader;
import cn.mingzhang.json.DisclosureJson;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads every real disclosure that has gold data, in every format it is there in, and has the gold's own scorer judge the facts.
 * Expects a folder with {@code accuracy/score.py}, {@code accuracy/gold/NAME.json} and {@code disclosures/FORMAT/NAME.*}.
 */
public class AccuracyBenchmark {

    private static final Pattern PART = Pattern.compile("(?<name>[a-z ]+?)\\s{2,}P (?<p>[\\d.]+)\\s+R (?<r>[\\d.]+)\\s+F1 (?<f1>[\\d.]+).*");
    private static final Pattern TEXTS = Pattern.compile("texts\\s+\\d+ of \\d+ right \\((?<f1>[\\d.]+)\\)");
    private static final Pattern OVERALL = Pattern.compile("OVERALL (?<f1>[\\d.]+)");

    private final Path shared;
    private final DisclosureReader reader = new DisclosureReader();

    public AccuracyBenchmark(Path shared) {
        this.shared = shared;
    }

    /** {@code ./mingzhang bench accuracy [FOLDER]}: prints the scores; the folder is {@code ../shared} by default. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AccuracyBenchmark benchmark = new AccuracyBenchmark(Path.of(arguments.length > 0 ? arguments[0] : "../shared"));
        if (!benchmark.isAvailable()) {
            System.err.println("没有找到核对数据：需要 accuracy/score.py 和 accuracy/gold");
            System.exit(1);
        }
        Map<String, Map<String, BigDecimal>> scores = benchmark.run(out);
        out.println();
        scores.forEach((file, parts) -> out.printf("%-36s %s%n", file, parts.get("OVERALL")));
    }

    /** Whether the folder holds gold data and a scorer. */
    public boolean isAvailable() {
        return Files.isRegularFile(scorer()) && Files.isDirectory(shared.resolve("accuracy/gold"));
    }

    /** The scores of all files, by file name; each from part (tables, projects …) to F1, with OVERALL. */
    public Map<String, Map<String, BigDecimal>> run(PrintStream out) throws IOException, InterruptedException {
        Map<String, Map<String, BigDecimal>> scores = new LinkedHashMap<>();
        for (Path gold : sorted(shared.resolve("accuracy/gold"))) {
            String name = gold.getFileName().toString().replace(".json", "");
            for (Path file : renditions(name)) {
                List<String> lines = score(gold, file);
                out.println(file.getFileName());
                lines.forEach(line -> out.println("  " + line));
                scores.put(file.getFileName().toString(), parse(lines));
            }
        }
        return scores;
    }

    private List<Path> renditions(String name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String format : List.of("text", "word", "pdf", "excel")) {
            for (Path file : sorted(shared.resolve("disclosures").resolve(format))) {
                if (file.getFileName().toString().startsWith(name + ".")) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private List<String> score(Path gold, Path file) throws IOException, InterruptedException {
        Path parsed = Files.createTempFile("mingzhang-", ".json");
        try {
            Files.writeString(parsed, DisclosureJson.write(reader.read(file, file.getFileName().toString()).disclosure()));
            Process scorer = new ProcessBuilder("python3", scorer().toString(), gold.toString(), parsed.toString())
                    .redirectErrorStream(true).start();
            List<String> lines = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            if (scorer.waitFor() != 0) {
                throw new IOException("the scorer failed on " + file.getFileName() + ": " + String.join(" / ", lines));
            }
            return lines;
        } finally {
            Files.delete(parsed);
        }
    }

    private static Map<String, BigDecimal> parse(List<String> lines) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher part = PART.matcher(line);
            Matcher texts = TEXTS.matcher(line);
            Matcher overall = OVERALL.matcher(line);
            if (part.matches()) {
                // the scorer judges key figures by recall: the gold lists only the figures that matter
                parts.put(part.group("name"), new BigDecimal(part.group("name").equals("key figures") ? part.group("r") : part.group("f1")));
            } else if (texts.matches()) {
                parts.put("texts", new BigDecimal(texts.group("f1")));
            } else if (overall.matches()) {
                parts.put("OVERALL", new BigDecimal(overall.group("f1")));
            }
        }
        return parts;
    }

    private Path scorer() {
        return shared.resolve("accuracy/score.py");
    }

    private static List<Path> sorted(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
