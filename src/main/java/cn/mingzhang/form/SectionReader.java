package cn.mingzhang.form;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts a document into sections by its headings. The table of contents (目录) repeats every heading and is skipped; terms
 * numbered under 名词解释 are not headings.
 */
public class SectionReader {

    /** A line of contents ends in dot leaders, or in a page number after a tab or blanks. */
    private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.{3,}|…{2,}|·{3,})\\s*\\d*\\s*|.*[\\t　 ]\\s*\\d{1,3}\\s*");

    private final HeadingReader headings;

    public SectionReader() {
        this(new HeadingReader());
    }

    public SectionReader(HeadingReader headings) {
        this.headings = headings;
    }

    /** All sections in order; the first one is the front matter, without heading. */
    public List<Section> read(List<Block> blocks) {
        List<Block> body = blocks.subList(endOfContents(blocks), blocks.size());
        List<Optional<Heading>> found = body.stream().map(this::heading).toList();
        HeadingNesting nesting = new HeadingNesting(found.stream().flatMap(Optional::stream).toList());
        List<Section> sections = new ArrayList<>();
        Heading current = null;
        List<Block> held = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Optional<Heading> heading = found.get(i).filter(candidate -> !nesting.isBelow("名词解释", candidate));
            if (heading.isEmpty()) {
                held.add(body.get(i));
                continue;
            }
            sections.add(new Section(current, held));
            held = new ArrayList<>();
            current = nesting.nest(heading.get());
        }
        sections.add(new Section(current, held));
        return sections;
    }

    private Optional<Heading> heading(Block block) {
        if (!(block instanceof Paragraph paragraph)
                || CONTENTS_LINE.matcher(paragraph.text()).matches() && !paragraph.text().strip().matches(".*\\d{4}")) {
            return Optional.empty();
        }
        return headings.read(paragraph);
    }

    /** Index of the first block after the table of contents; 0 when there is none. */
    private int endOfContents(List<Block> blocks) {
        int start = -1;
        for (int i = 0; i < blocks.size() && start < 0; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && paragraph.text().replaceAll("\\s|　", "").equals("目录")) {
                start = i;
            }
        }
        if (start < 0) {
            return 0;
        }
        Set<String> listed = new HashSet<>();
        for (int i = start + 1; i < blocks.size(); i++) {
            for (String line : linesOf(blocks.get(i))) {
                String title = line.replaceAll("(?:\\.{2,}|…+|·{2,})\\s*\\d*\\s*$", "").replaceAll("[\\t　 ]+\\d{1,3}\\s*$", "").replaceAll("\\s|　", "");
                boolean contents = !title.equals(line.replaceAll("\\s|　", ""));
                if (headings.read(new Paragraph(title, blocks.get(i).at())).isPresent() && !listed.add(title) && !contents) {
                    return i;
                }
            }
        }
        return start + 1;
    }

    private static List<String> linesOf(Block block) {
        if (block instanceof Grid grid) {
            return grid.rows().stream().map(row -> String.join("\t", row.filled().stream().map(Grid.Cell::text).toList())).toList();
        }
        Paragraph paragraph = (Paragraph) block;
        return List.of((paragraph.numbering() == null ? "" : paragraph.numbering()) + paragraph.text());
    }
}
