package cn.mingzhang.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists a clerk can edit (词表): terms that are never cut, synonyms, stop words. All are used when a query is read, none when
 * text is indexed, so a change needs no rebuild. A line that cannot be understood is left out and told of.
 */
public final class SearchWords {

    /** The three files. */
    public static final List<String> FILES = List.of("fiscal-terms.txt", "synonyms.txt", "stopwords.txt");

    private static final int LONGEST = 30;

    private final Set<String> terms = new LinkedHashSet<>();
    private final Set<String> stopWords = new LinkedHashSet<>();
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private SearchWords() {
    }

    /** The lists that came with the program. */
    public static SearchWords packaged() {
        return of(name -> {
            InputStream in = SearchWords.class.getResourceAsStream("/search-index/" + name);
            return in == null ? List.of() : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        });
    }

    /** The lists of a folder; a file that is not there is an empty list. */
    public static SearchWords in(Path folder) {
        return of(name -> {
            try {
                return Files.exists(folder.resolve(name)) ? Files.readAllLines(folder.resolve(name)) : List.of();
            } catch (IOException e) {
                throw new UncheckedIOException("读不了词表 " + folder.resolve(name), e);
            }
        });
    }

    private interface Source {
        List<String> lines(String name);
    }

    private static SearchWords of(Source source) {
        SearchWords words = new SearchWords();
        words.read(source, FILES.get(0), words::term);
        words.read(source, FILES.get(1), words::group);
        words.read(source, FILES.get(2), words::stopWord);
        return words;
    }

    /** What is wrong with the lists, each with file and line; empty when all is well. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** How many terms, words with synonyms and stop words there are. */
    public String summary() {
        return "不拆的词 " + terms.size() + " 个，有同义词的词 " + synonyms.size() + " 个，停用词 " + stopWords.size() + " 个";
    }

    /** The terms as written, for suggestions. */
    List<String> termsAsWritten() {
        return names;
    }

    boolean isTerm(String folded) {
        return terms.contains(folded) || synonyms.containsKey(folded) || related.containsKey(folded);
    }

    boolean isStopWord(String folded) {
        return stopWords.contains(folded);
    }

    /** What is looked for along with a word, already folded; the word itself is not among them. */
    Set<String> synonyms(String folded) {
        return synonyms.getOrDefault(folded, Set.of());
    }

    /** What is offered beside the results of a word, never counted among them. */
    Set<String> related(String folded) {
        return related.getOrDefault(folded, Set.of());
    }

    private interface Line {
        void take(String line, String place);
    }

    private void read(Source source, String name, Line taker) {
        List<String> lines = source.lines(name);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("^\uFEFF", "").replaceFirst("(^|\\s)#.*$", "").strip();
            if (!line.isEmpty()) {
                taker.take(line, name + " 第 " + (i + 1) + " 行");
            }
        }
    }

    private void term(String line, String place) {
        String folded = FoldedCharacters.fold(line);
        if (understood(folded, line, place)) {
            if (!terms.add(folded)) {
                problems.add(place + "：“" + line + "” 前面已经有了");
            }
            names.add(line);
        }
    }

    private void stopWord(String line, String place) {
        String folded = FoldedCharacters.fold(line);
        if (understood(folded, line, place) && !stopWords.add(folded)) {
            problems.add(place + "：“" + line + "” 前面已经有了");
        }
        if (terms.contains(folded)) {
            problems.add(place + "：“" + line + "” 同时是不拆的词，两处只能留一处");
        }
    }

    private void group(String line, String place) {
        String[] sides = line.split("=>", -1);
        if (sides.length > 2) {
            problems.add(place + "：一行只能有一个 =>");
            return;
        }
        List<String> from = words(sides[0], place);
        List<String> to = sides.length == 2 ? words(sides[1], place) : from;
        if (from.isEmpty() || to.isEmpty() || sides.length == 1 && from.size() < 2) {
            problems.add(place + "：至少要有两个词，用逗号隔开，例如 环评, 环境影响评价");
            return;
        }
        for (String word : from) {
            Set<String> others = (sides.length == 2 ? related : synonyms).computeIfAbsent(word, w -> new LinkedHashSet<>());
            to.stream().filter(other -> !other.equals(word)).forEach(others::add);
        }
    }

    private List<String> words(String side, String place) {
        List<String> words = new ArrayList<>();
        for (String word : side.split("[,，]")) {
            String folded = FoldedCharacters.fold(word.strip());
            if (understood(folded, word.strip(), place) && !words.contains(folded)) {
                words.add(folded);
            }
        }
        return words;
    }

    private boolean understood(String folded, String printed, String place) {
        if (folded.isBlank() || FiscalAnalyzers.terms(folded).isEmpty()) {
            problems.add(place + "：“" + printed + "” 不是词");
            return false;
        }
        if (folded.length() > LONGEST) {
            problems.add(place + "：“" + printed.substring(0, LONGEST) + "…” 超过 " + LONGEST + " 个字");
            return false;
        }
        return true;
    }
}
