package cn.mingzhang.bench;

import cn.mingzhang.search.DisclosureIndex;
import cn.mingzhang.search.DisclosureSearch;
import cn.mingzhang.search.HitKind;
import cn.mingzhang.search.IndexEntry;
import cn.mingzhang.search.SearchHit;
import cn.mingzhang.search.SearchRequest;
import cn.mingzhang.search.SearchWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Indexes the passages of a judged collection as the portal does, asks its queries as a visitor would and compares the answers with
 * the judgements. The collection is JSON: {@code queries} with {@code judgements} (passage to grade 0 to 3), and {@code docs}.
 */
public class RelevanceBenchmark {

    private static final int TOP = 10;
    private static final int ABOUT_IT = 2;
    private static final int EVERYTHING = 1_000_000;

    /**
     * What one query got.
     *
     * @param ndcg      of the first ten, by grade
     * @param recall    share of the passages about it (grade 2 and 3) among the first ten, out of at most ten
     * @param rr        1 / rank of the first passage about it
     * @param precision share of judged passages (grade 1 and more) in everything that is counted
     * @param found     share of the judged passages that is counted
     */
    public record Figures(String query, double ndcg, double recall, double rr, double precision, double found, int counted, int shown, int judged) {
    }

    private final JsonNode collection;

    public RelevanceBenchmark(Path file) throws IOException {
        collection = new ObjectMapper().readTree(file.toFile());
    }

    /** {@code ./mingzhang bench relevance COLLECTION.json}: prints the figures of each query and of all. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/search/queries.json");
        if (!Files.isRegularFile(file)) {
            System.err.println("没有找到评判过的检索集：" + file + "。用法：./mingzhang bench relevance 检索集.json");
            System.exit(1);
        }
        List<Figures> all = new RelevanceBenchmark(file).run();
        print(all, out);
    }

    /** The figures of every query. */
    public List<Figures> run() throws IOException {
        try (DisclosureIndex index = DisclosureIndex.inMemory()) {
            fill(index);
            DisclosureSearch search = new DisclosureSearch(index, SearchWords.packaged());
            List<Figures> all = new ArrayList<>();
            for (JsonNode query : collection.get("queries")) {
                all.add(ask(search, query));
            }
            return all;
        }
    }

    private void fill(DisclosureIndex index) throws IOException {
        Map<String, StringBuilder> parts = new HashMap<>();
        for (JsonNode doc : collection.get("docs")) {
            if (doc.hasNonNull("project")) {
                parts.computeIfAbsent(text(doc, "source") + text(doc, "project"), project -> new StringBuilder())
                        .append(text(doc, "title")).append('\n').append(text(doc, "body")).append('\n');
            }
        }
        long order = 0;
        for (JsonNode doc : collection.get("docs")) {
            HitKind kind = kind(text(doc, "kind"));
            IndexEntry entry = new IndexEntry(kind).id(text(doc, "id"), order++).title(text(doc, "title")).context(text(doc, "project"))
                    .body(text(doc, "body")).facet(cn.mingzhang.search.Facet.KIND, kind.code());
            if (kind == HitKind.PROJECT) {
                entry.parts(parts.getOrDefault(text(doc, "source") + text(doc, "title"), new StringBuilder()).toString());
            }
            if (kind == HitKind.PASSAGE) {
                entry.standing(text(doc, "body"));
            }
            index.add(entry);
        }
        index.refresh();
    }

    private static Figures ask(DisclosureSearch search, JsonNode query) {
        Map<String, Integer> grades = new HashMap<>();
        query.get("judgements").fields().forEachRemaining(judgement -> grades.put(judgement.getKey(), judgement.getValue().asInt()));
        SearchRequest request = SearchRequest.of(query.get("query").asText());
        List<String> top = search.search(request.ofSize(TOP)).hits().stream().map(SearchHit::id).toList();
        List<String> counted = new ArrayList<>();
        search.forEach(request, EVERYTHING, hit -> counted.add(hit.id()));
        // when nothing matches, what comes close is all the page shows
        List<String> set = counted.isEmpty() ? top : counted;
        long about = grades.values().stream().filter(grade -> grade >= ABOUT_IT).count();
        long judged = grades.values().stream().filter(grade -> grade >= 1).count();
        long right = set.stream().filter(id -> grades.getOrDefault(id, 0) >= 1).count();
        return new Figures(request.query(), ndcg(top, grades), share(top.stream().filter(id -> grades.getOrDefault(id, 0) >= ABOUT_IT).count(), Math.min(TOP, about)),
                reciprocalRank(top, grades), share(right, set.size()), share(right, judged), counted.size(), set.size(), (int) judged);
    }

    private static double ndcg(List<String> top, Map<String, Integer> grades) {
        double gained = 0;
        for (int i = 0; i < top.size(); i++) {
            gained += gain(grades.getOrDefault(top.get(i), 0), i);
        }
        List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).limit(TOP).toList();
        double best = 0;
        for (int i = 0; i < ideal.size(); i++) {
            best += gain(ideal.get(i), i);
        }
        return best == 0 ? 1 : gained / best;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }

    private static double reciprocalRank(List<String> top, Map<String, Integer> grades) {
        for (int i = 0; i < top.size(); i++) {
            if (grades.getOrDefault(top.get(i), 0) >= ABOUT_IT) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** Mean nDCG@10, recall@10, MRR, match-set precision and match-set recall, in this order. */
    public static double[] means(List<Figures> all) {
        return new double[] {mean(all, Figures::ndcg), mean(all, Figures::recall), mean(all, Figures::rr), mean(all, Figures::precision), mean(all, Figures::found)};
    }

    /** Queries with a judged answer that got nothing at all. */
    public static List<String> withoutAnswer(List<Figures> all) {
        return all.stream().filter(figures -> figures.shown() == 0 && figures.judged() > 0).map(Figures::query).toList();
    }

    private static double mean(List<Figures> all, java.util.function.ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }

    private static void print(List<Figures> all, PrintStream out) {
        out.printf("%8s %10s %6s %10s %8s %8s  %s%n", "nDCG@10", "recall@10", "RR", "precision", "recall", "counted", "query");
        for (Figures one : all) {
            out.printf("%8.3f %10.3f %6.2f %10.3f %8.3f %8d  %s%n", one.ndcg(), one.recall(), one.rr(), one.precision(), one.found(), one.counted(), one.query());
        }
        double[] means = means(all);
        out.println();
        out.printf("nDCG@10             %.4f%nrecall@10           %.4f%nMRR                 %.4f%nmatch-set precision %.4f%nmatch-set recall    %.4f%n",
                means[0], means[1], means[2], means[3], means[4]);
        List<String> without = withoutAnswer(all);
        out.printf("zero-hit queries    %d%s%n", without.size(), without.isEmpty() ? "" : " " + without);
        out.printf("queries             %d%n", all.size());
    }

    private static HitKind kind(String printed) {
        return switch (printed) {
            case "project" -> HitKind.PROJECT;
            case "indicator" -> HitKind.INDICATOR;
            case "para" -> HitKind.PASSAGE;
            default -> HitKind.LINE;
        };
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : "";
    }
}
