package cn.mingzhang.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms we explain ourselves, read from {@code terms.txt} beside this class (名词解释). */
@Named
@ApplicationScoped
public class Terms {

    private static final int LINES_OF_A_TERM = 5;

    private final List<Term> all = read();
    private final Map<String, Term> byName = new HashMap<>();

    public Terms() {
        all.forEach(term -> {
            byName.put(term.id(), term);
            term.names().forEach(name -> byName.put(key(name), term));
        });
    }

    /** In the order of the file: first the documents, then income, expenditure, performance. */
    public List<Term> all() {
        return all;
    }

    /** By a Chinese name in any of its spellings, or by its anchor. */
    public Optional<Term> find(String name) {
        return Optional.ofNullable(name).map(text -> byName.get(key(text)));
    }

    /** For pages: the term, or null when we do not explain it. */
    public Term get(String name) {
        return find(name).orElse(null);
    }

    /** What spellings of one term have in common: neither blanks nor quotation marks nor brackets' width tell terms apart. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\"'“”‘’「」《》:：.。]+", "").replaceAll("^[\\d一二三四五六七八九十]+、", "");
    }

    private static List<Term> read() {
        try (InputStream in = Terms.class.getResourceAsStream("terms.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String terms = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n")).strip();
            return Arrays.stream(terms.split("\n\\s*\n")).map(Terms::term).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(String block) {
        List<String> lines = block.lines().toList();
        if (lines.size() != LINES_OF_A_TERM) {
            throw new IllegalStateException("a term has five lines: " + block);
        }
        List<String> names = Arrays.stream(lines.get(1).split("\\|")).map(String::strip).toList();
        return new Term(lines.get(0).strip(), names, lines.get(2), lines.get(3), lines.get(4));
    }
}
