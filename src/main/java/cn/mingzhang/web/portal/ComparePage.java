package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.Disclosures;
import cn.mingzhang.web.http.Addresses;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two or more disclosures side by side; each is named in the address by {@code with=agency:year:kind}. */
@Named
@RequestScoped
public class ComparePage {

    private static final int MOST = 4;
    private static final int CANDIDATES = 24;
    private static final int LONGEST_NAME = 60;

    @Inject
    private Visit visit;
    @Inject
    private Addresses addresses;
    @Inject
    private Disclosures disclosures;
    @Inject
    private Overview overview;

    private List<Compared> sides = new ArrayList<>();
    private boolean lost;
    private boolean tooMany;
    private String name;
    private Integer year;
    private DisclosureKind kind;
    private List<Disclosure> candidates;
    private Comparison comparison;

    public void load() {
        for (String asked : visit.parameters("with").stream().distinct().toList()) {
            if (sides.size() == MOST) {
                tooMany = true;
                break;
            }
            Optional<Disclosure> found = Compared.Code.of(asked).flatMap(code -> disclosures.find(code.slug(), code.year(), code.kind()));
            found.ifPresent(disclosure -> sides.add(Compared.of(disclosure)));
            lost |= found.isEmpty();
        }
        comparison = new Comparison(sides);
        name = visit.parameter("name").map(String::strip).filter(text -> text.length() <= LONGEST_NAME).orElse(null);
        year = visit.number("year").orElse(null);
        kind = visit.parameter("kind").map(DisclosureKind::ofCode).orElse(null);
        candidates = disclosures.matching(name, year, kind, CANDIDATES + sides.size()).stream()
                .filter(one -> sides.stream().noneMatch(side -> side.disclosure().getId().equals(one.getId()))).limit(CANDIDATES).toList();
    }

    public List<Compared> getSides() {
        return sides;
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** Whether the address names something that is not published. */
    public boolean isLost() {
        return lost;
    }

    public boolean isTooMany() {
        return tooMany;
    }

    /** Whether the chooser stands open: as long as there is nothing to compare, and while somebody searches. */
    public boolean isChoosing() {
        return sides.size() < 2 || name != null || year != null || kind != null;
    }

    /** Whether another one may be added. */
    public boolean isOpen() {
        return sides.size() < MOST;
    }

    public String getName() {
        return name;
    }

    public Integer getYear() {
        return year;
    }

    public DisclosureKind getKind() {
        return kind;
    }

    public DisclosureKind[] getKinds() {
        return DisclosureKind.values();
    }

    public List<Integer> getYears() {
        var totals = overview.now().totals();
        return totals.firstYear() == null ? List.of()
                : IntStream.rangeClosed(0, totals.lastYear() - totals.firstYear()).mapToObj(back -> totals.lastYear() - back).toList();
    }

    /** Those that can be added, by agency and year. */
    public List<Disclosure> getCandidates() {
        return candidates;
    }

    public String with(Disclosure another) {
        return address(Stream.concat(sides.stream().map(Compared::code), Stream.of(Compared.code(another))));
    }

    public String without(Compared one) {
        return address(sides.stream().filter(side -> side != one).map(Compared::code));
    }

    private String address(Stream<String> codes) {
        String query = codes.map(code -> "with=" + URLEncoder.encode(code, StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return addresses.page("compare") + (query.isEmpty() ? "" : "?" + query);
    }
}
