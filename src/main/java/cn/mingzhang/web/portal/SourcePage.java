package cn.mingzhang.web.portal;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
import cn.mingzhang.store.SourceArchive;
import cn.mingzhang.web.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The source view (原文): the text of the file a disclosure was read from, sheet by sheet, with a place marked that a figure leads to
 * ({@code ?at=p3t4r2c5}) and words marked that a search leads to ({@code ?mark=}).
 */
@Named
@RequestScoped
public class SourcePage {

    private static final int LONGEST_MARK = 200;
    private static final int MARKED_WORDS = 12;

    @Inject
    private Visit visit;
    @Inject
    private SourceArchive archive;

    private Disclosure disclosure;
    private List<SourceSheet> sheets;
    private SourceSheet sheet;
    private SourceLocation at = SourceLocation.UNKNOWN;
    private List<String> words = List.of();
    private List<Object> meant = List.of();

    public void load() throws IOException {
        disclosure = visit.found(visit.disclosure());
        if (disclosure == null) {
            return;
        }
        visit.restsOnlyOn(disclosure.getAgency());
        sheets = SourceSheet.of(archive.publicText(disclosure));
        at = place(visit.parameter("at"));
        words = visit.parameter("mark").filter(mark -> mark.length() <= LONGEST_MARK)
                .map(mark -> Arrays.stream(mark.strip().split("\\s+")).limit(MARKED_WORDS).toList()).orElse(List.of());
        Optional<SourceSheet> asked = at.isKnown() ? sheets.stream().filter(one -> one.holds(at)).findFirst() : Optional.empty();
        sheet = asked.or(() -> byNumber(visit.parameter("sheet"))).orElse(sheets.isEmpty() ? null : sheets.get(0));
        meant = sheet == null || !at.isKnown() ? List.of() : sheet.meant(at);
    }

    /** A place somebody typed wrong is no place. */
    private static SourceLocation place(Optional<String> code) {
        try {
            return code.map(SourceLocation::ofCode).orElse(SourceLocation.UNKNOWN);
        } catch (IllegalArgumentException notAPlace) {
            return SourceLocation.UNKNOWN;
        }
    }

    private Optional<SourceSheet> byNumber(Optional<String> number) {
        return number.filter(text -> text.matches("[1-9]\\d{0,6}")).map(Integer::valueOf).filter(n -> n <= sheets.size()).map(n -> sheets.get(n - 1));
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public List<SourceSheet> getSheets() {
        return sheets;
    }

    /** The sheet that is shown; null when the text was not kept. */
    public SourceSheet getSheet() {
        return sheet;
    }

    public SourceSheet getPrevious() {
        return sheet == null || sheet.number() == 1 ? null : sheets.get(sheet.number() - 2);
    }

    public SourceSheet getNext() {
        return sheet == null || sheet.number() == sheets.size() ? null : sheets.get(sheet.number());
    }

    /** The place that was asked for, when it is on this sheet. */
    public SourceLocation getAt() {
        return meant.isEmpty() ? null : at;
    }

    /** Whether a place was asked for that the file does not have. */
    public boolean isLost() {
        return at.isKnown() && meant.isEmpty();
    }

    /** Whether this paragraph or cell stands at the place that was asked for. */
    public boolean isMeant(Object paragraphOrCell) {
        return meant.stream().anyMatch(one -> one == paragraphOrCell);
    }

    /** The anchor of the first one that is meant; null for all others. */
    public String anchor(Object paragraphOrCell) {
        return !meant.isEmpty() && meant.get(0) == paragraphOrCell ? "here" : null;
    }

    public List<MarkedText> parts(String text) {
        return MarkedText.of(text, words);
    }

    /** What stands at the place that was asked for, to be quoted. */
    public String getQuoted() {
        return meant.stream().map(one -> one instanceof Grid.Cell cell ? cell.text() : ((Paragraph) one).text())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }
}
