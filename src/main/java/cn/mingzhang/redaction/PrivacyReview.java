package cn.mingzhang.redaction;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through the whole text of a file and proposes what may have to be hidden (隐私审查), in reading order. */
public final class PrivacyReview {

    private static final List<Detector> DETECTORS = Stream.concat(NumberDetectors.ALL.stream(), Stream.of(new NameDetector())).toList();

    private PrivacyReview() {
    }

    public static List<Proposal> of(List<Block> text) {
        Set<Proposal> proposals = new LinkedHashSet<>();
        for (Block block : text) {
            if (block instanceof Paragraph paragraph) {
                proposals.addAll(find(paragraph.text(), paragraph.at()));
            } else if (block instanceof Grid grid) {
                for (Grid.Row row : grid.rows()) {
                    String before = "";
                    for (Grid.Cell cell : row.cells()) {
                        // The label of a form stands in the cell before: 联系人 | … .
                        boolean label = before.length() <= 8 && !before.isBlank();
                        proposals.addAll(find(cell.text(), cell.at()));
                        if (label) {
                            proposals.addAll(find(before.strip() + "：" + cell.text(), cell.at()).stream().filter(one -> cell.text().contains(one.text())).toList());
                        }
                        before = cell.text();
                    }
                }
            }
        }
        return List.copyOf(proposals);
    }

    private static List<Proposal> find(String text, SourceLocation at) {
        List<Proposal> found = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            for (String one : detector.find(text)) {
                // A longer number found before holds this one: an identity card is no bank card.
                if (found.stream().noneMatch(other -> other.text().contains(one))) {
                    found.add(new Proposal(detector.kind(), one, at));
                }
            }
        }
        return found;
    }
}
