package cn.mingzhang.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One thing that can be found, before it becomes a document of the index (待索引条目). */
public final class IndexEntry {

    private final HitKind kind;
    private String title = "";
    private String context = "";
    private String body = "";
    private String shown;
    private String parts = "";
    private String target = "";
    private boolean standing;
    private final List<String> codes = new ArrayList<>();
    private final List<BigDecimal> amounts = new ArrayList<>();
    private String printedAmount = "";
    private final Map<Facet, String> facets = new EnumMap<>(Facet.class);
    private Instant publishedAt = Instant.EPOCH;
    private PagePlace place;
    private String id = "";
    private long order;

    public IndexEntry(HitKind kind) {
        this.kind = kind;
    }

    /** What it is called: a project, an indicator, a line, a heading. */
    public IndexEntry title(String text) {
        title = text == null ? "" : text;
        return this;
    }

    /** What it belongs to. */
    public IndexEntry context(String text) {
        context = text == null ? "" : text;
        return this;
    }

    /** What else it says. */
    public IndexEntry body(String text) {
        body = text == null ? "" : text;
        return this;
    }

    /** The same with labels, as a result shows it; the body itself when nothing is said. */
    public IndexEntry shown(String text) {
        shown = text;
        return this;
    }

    /** What its parts say, each of which is an entry of its own. */
    public IndexEntry parts(String text) {
        parts = text == null ? "" : text;
        return this;
    }

    /** The whole target of an indicator, so that those which say only 及时 can be asked for. */
    public IndexEntry target(String text) {
        target = text == null ? "" : text;
        return this;
    }

    /** Looks whether this text stands in every year's document alike, see {@link StandingText}. */
    public IndexEntry standing(String text) {
        return standing(StandingText.is(text));
    }

    /** Says that the text stands in every year's document alike. */
    IndexEntry standing(boolean is) {
        standing = is;
        return this;
    }

    public IndexEntry code(String code) {
        if (code != null && !code.isBlank()) {
            codes.add(code.strip());
        }
        return this;
    }

    /** An amount in 元; the first one is what sorting and ranges go by. */
    public IndexEntry amount(BigDecimal yuan, String printed) {
        if (yuan != null) {
            if (amounts.isEmpty()) {
                printedAmount = printed;
            }
            amounts.add(yuan);
        }
        return this;
    }

    public IndexEntry facet(Facet facet, String value) {
        if (value != null && !value.isBlank()) {
            facets.put(facet, value.strip());
        }
        return this;
    }

    public IndexEntry publishedAt(Instant at) {
        publishedAt = at == null ? Instant.EPOCH : at;
        return this;
    }

    public IndexEntry place(PagePlace where) {
        place = where;
        return this;
    }

    /** What tells it from all others. */
    public IndexEntry id(String key, long orderOfAll) {
        id = key;
        order = orderOfAll;
        return this;
    }

    HitKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String context() {
        return context;
    }

    String body() {
        return body;
    }

    String shown() {
        return shown == null ? body : shown;
    }

    String parts() {
        return parts;
    }

    String target() {
        return target;
    }

    boolean standing() {
        return standing;
    }

    List<String> codes() {
        return codes;
    }

    List<BigDecimal> amounts() {
        return amounts;
    }

    String printedAmount() {
        return printedAmount;
    }

    Map<Facet, String> facets() {
        return facets;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    PagePlace place() {
        return place;
    }

    String id() {
        return id;
    }

    long order() {
        return order;
    }
}
