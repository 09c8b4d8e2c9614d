package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceFile;
import java.util.List;

/**
 * What a file says, in reading order and with places, before anything is understood.
 *
 * @param file   the file it was taken from
 * @param blocks paragraphs and tables in reading order; page numbers, headers, footers and watermarks are left out
 * @param marks  texts that stand on the pages without belonging to them: watermarks, stamps, headers (仅供内部审核 …), each once
 * @param lines  the text as numbered lines for the source view: line n of the places is {@code lines.get(n - 1)}
 */
public record SourceText(SourceFile file, List<Block> blocks, List<String> marks, List<String> lines) {

    public SourceText {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
    }

    /** The paragraphs, without the tables. */
    public List<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    /** The tables, without the paragraphs. */
    public List<Grid> grids() {
        return blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    }
}
