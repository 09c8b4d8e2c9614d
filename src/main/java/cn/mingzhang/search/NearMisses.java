package cn.mingzhang.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Guesses what was meant by a query that finds nothing (您是不是要找): names and terms that sound the same, zh and z, ng and n taken together, or
 * that differ in one character. Only offered, never put in the place of what was typed.
 */
final class NearMisses {

    private static final int MOST_NAMES = 50_000;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int CANDIDATES = 8;

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");

    /** Asking the transliterator takes long; there are few thousand characters. */
    private static final Map<Character, String> SOUNDS = new ConcurrentHashMap<>();

    private final DisclosureIndex index;
    private final SearchWords words;
    private int seen = -1;
    private Map<String, Set<String>> bySound = Map.of();

    NearMisses(DisclosureIndex index, SearchWords words) {
        this.index = index;
        this.words = words;
    }

    /** A query that finds something and sounds or looks like this one; null when there is none. */
    String meant(String query, Predicate<String> finds) {
        String folded = FoldedCharacters.fold(query).strip();
        if (folded.length() < SHORTEST || folded.length() > 20) {
            return null;
        }
        Map<String, Set<String>> sounds = sounds();
        for (String candidate : bySound(folded, sounds)) {
            if (!candidate.equals(folded) && finds.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static Collection<String> bySound(String folded, Map<String, Set<String>> sounds) {
        Set<String> candidates = new LinkedHashSet<>(sounds.getOrDefault(sound(folded), Set.of()));
        // one part that sounds like a name, the rest as typed
        for (int length = Math.min(LONGEST, folded.length() - 1); length >= SHORTEST && candidates.size() < CANDIDATES; length--) {
            for (int from = 0; from + length <= folded.length() && candidates.size() < CANDIDATES; from++) {
                String part = folded.substring(from, from + length);
                for (String name : sounds.getOrDefault(sound(part), Set.of())) {
                    if (!name.equals(part) && candidates.size() < CANDIDATES) {
                        candidates.add(folded.substring(0, from) + name + folded.substring(from + length));
                    }
                }
            }
        }
        return candidates;
    }

    private synchronized Map<String, Set<String>> sounds() {
        try {
            return index.search(searcher -> {
                int documents = searcher.getIndexReader().numDocs();
                if (documents != seen) {
                    bySound = read(searcher);
                    seen = documents;
                }
                return bySound;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Set<String>> read(IndexSearcher searcher) throws IOException {
        Map<String, Set<String>> sounds = new HashMap<>();
        words.termsAsWritten().forEach(term -> learn(FoldedCharacters.fold(term), sounds));
        TopDocs names = searcher.search(new FieldExistsQuery(IndexFields.NAME_RANK), MOST_NAMES);
        Map<String, Integer> frequent = new HashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (ScoreDoc doc : names.scoreDocs) {
            Document document = searcher.storedFields().document(doc.doc, Set.of(IndexFields.NAME));
            known.add(FoldedCharacters.fold(document.get(IndexFields.NAME)));
        }
        for (String name : known) {
            for (int from = 0; from < name.length(); from++) {
                for (int to = from + SHORTEST; to <= Math.min(name.length(), from + LONGEST); to++) {
                    frequent.merge(name.substring(from, to), 1, Integer::sum);
                }
            }
        }
        frequent.forEach((part, times) -> {
            if (times > 1) {
                learn(part, sounds);
            }
        });
        return sounds;
    }

    private static void learn(String name, Map<String, Set<String>> sounds) {
        sounds.computeIfAbsent(sound(name), sound -> new LinkedHashSet<>()).add(name);
    }

    private static String sound(String text) {
        StringBuilder sound = new StringBuilder();
        text.chars().forEach(c -> sound.append(SOUNDS.computeIfAbsent((char) c, NearMisses::soundOf)));
        return sound.toString();
    }

    /** Without tone; what Chinese typists mix up taken as one. */
    private static String soundOf(char c) {
        return PINYIN.transliterate(String.valueOf(c)).replaceAll("[^a-z0-9]", "")
                .replace("zh", "z").replace("ch", "c").replace("sh", "s").replaceAll("ng$", "n");
    }
}
