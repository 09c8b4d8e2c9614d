package cn.mingzhang.web.portal;

import cn.mingzhang.store.Definition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The glossary: our plain words, and beside them how the disclosures themselves explain a term, every wording with its place. */
@Named
@RequestScoped
public class GlossaryPage {

    /** Wordings of one term that are shown. */
    static final int MOST_WORDINGS = 6;
    /** Terms that only the disclosures explain and that are shown. */
    static final int MOST_OTHERS = 120;

    /**
     * A term of the page.
     *
     * @param term     in our words; null when only the disclosures explain it
     * @param name     as the disclosures write it; null when only we explain it
     * @param wordings of the disclosures, the most frequent first
     * @param more     further wordings that are not shown
     */
    public record Entry(Term term, String name, List<Definition> wordings, int more) {

        /** Its anchor. */
        public String id() {
            return term == null ? Terms.key(name) : term.id();
        }
    }

    @Inject
    private Terms terms;
    @Inject
    private Overview overview;

    private List<Entry> entries;

    public void load() {
        entries = entries(terms, overview.now().definitions());
    }

    /** Ours in our order, then those of the disclosures, the most printed first. */
    static List<Entry> entries(Terms terms, List<Definition> definitions) {
        Map<Term, List<Definition>> ours = new LinkedHashMap<>();
        Map<String, List<Definition>> others = new LinkedHashMap<>();
        terms.all().forEach(term -> ours.put(term, new ArrayList<>()));
        for (Definition definition : definitions) {
            String name = definition.first().getTerm();
            terms.find(name).map(ours::get).orElseGet(() -> others.computeIfAbsent(Terms.key(name), key -> new ArrayList<>())).add(definition);
        }
        return Stream.concat(ours.entrySet().stream().map(term -> entry(term.getKey(), null, term.getValue())),
                others.values().stream().sorted(Comparator.comparingLong(GlossaryPage::printed).reversed()).limit(MOST_OTHERS)
                        .map(wordings -> entry(null, wordings.get(0).first().getTerm(), wordings))).toList();
    }

    private static long printed(List<Definition> wordings) {
        return wordings.stream().mapToLong(Definition::printed).sum();
    }

    private static Entry entry(Term term, String name, List<Definition> wordings) {
        int shown = Math.min(MOST_WORDINGS, wordings.size());
        return new Entry(term, name, List.copyOf(wordings.subList(0, shown)), wordings.size() - shown);
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public long getOurs() {
        return entries.stream().filter(entry -> entry.term() != null).count();
    }
}
