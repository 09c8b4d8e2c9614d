package cn.mingzhang.form.report;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.form.Heading;
import cn.mingzhang.form.HeadingReader;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.source.SourceLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings of a self-evaluation report: beside the numbered ones the titles of regulations pasted in (…管理办法, …制度), which have no
 * number. A numbered line that ends in a colon introduces a list and is no heading.
 */
class ReportHeadings extends HeadingReader {

    private static final Pattern REGULATION = Pattern.compile("[^，。；：:、（(\\d][^，。；：:、]{2,29}(?:办法|制度|规定|细则|条例|规程|规则|准则|章程)(?:[（(][^）)]{2,6}[）)])?");
    private static final Pattern NUMBERED = Pattern.compile("(?:第[一二三四五六七八九十]+|[（(]?(?:[一二三四五六七八九十]+|\\d+)\\s*[）)、.．]).*");
    private static final int REGULATION_RANK = 5;

    private final Set<SourceLocation> regulations = new HashSet<>();

    ReportHeadings(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && blocks.get(i + 1) instanceof Paragraph next && isRegulation(paragraph)
                    && !next.isBlank()) {
                regulations.add(paragraph.at());
            }
        }
    }

    private static boolean isRegulation(Paragraph paragraph) {
        String text = PrintedText.strip(paragraph.text());
        return paragraph.numbering() == null && REGULATION.matcher(text).matches() && !NUMBERED.matcher(text).matches();
    }

    @Override
    public Optional<Heading> read(Paragraph paragraph) {
        if (regulations.contains(paragraph.at())) {
            return Optional.of(new Heading("", PrintedText.strip(paragraph.text()), REGULATION_RANK, 1, paragraph.at()));
        }
        return super.read(paragraph).filter(heading -> !heading.title().matches(".*[:：]"));
    }
}
