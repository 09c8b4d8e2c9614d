package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What stands on one page: tables and the lines of text outside them, each from top to bottom.
 *
 * @param number page number from 1
 * @param width  width as it is seen, in points
 * @param height height as it is seen
 * @param tables tables
 * @param lines  lines outside tables
 */
record PageLayout(int number, double width, double height, List<PageTable> tables, List<TextLine> lines) {

    static PageLayout of(PageContent content) {
        List<RuledTable> ruled = new PageRulings(content.rulings()).meeting().stream().map(RuledTable::new)
                .filter(table -> !table.framesPage(content.height())).sorted(Comparator.comparingDouble(RuledTable::height)).toList();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : content.glyphs()) {
            if (ruled.stream().noneMatch(table -> table.take(glyph))) {
                outside.add(glyph);
            }
        }
        AlignedColumns aligned = new AlignedColumns(content.number(), outside);
        List<PageTable> tables = Stream.concat(ruled.stream().map(table -> table.table(content.number())), aligned.tables().stream())
                .sorted(Comparator.comparingDouble(PageTable::top)).toList();
        return new PageLayout(content.number(), content.width(), content.height(), tables, aligned.lines());
    }

    /** The same page with each line of text, in tables and outside, put through a change. */
    PageLayout with(UnaryOperator<TextLine> change) {
        return new PageLayout(number, width, height, tables.stream().map(table -> table.with(change)).toList(),
                lines.stream().map(change).toList());
    }

    PageLayout withLines(List<TextLine> otherLines) {
        return new PageLayout(number, width, height, tables, otherLines);
    }

    /** Tables and lines, from top to bottom. */
    List<PageElement> elements() {
        return Stream.<PageElement>concat(tables.stream(), lines.stream()).sorted(Comparator.comparingDouble(PageElement::top)).toList();
    }

    boolean isUpright() {
        return height >= width;
    }
}
