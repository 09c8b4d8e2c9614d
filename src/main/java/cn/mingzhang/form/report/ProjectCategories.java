package cn.mingzhang.form.report;

import cn.mingzhang.form.CaptionedTable;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.form.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The categories of planned projects (工程类别) as the summary table lists them. Its wording often differs a little from the captions
 * and headings of the tables it sums up, so the likest one is taken.
 */
class ProjectCategories {

    private static final double LIKE_ENOUGH = 0.5;

    /** Category by the label of a line of the summary table. */
    private final Map<String, String> byLine = new LinkedHashMap<>();

    ProjectCategories(List<CaptionedTable> tables) {
        for (CaptionedTable captioned : tables) {
            Table table = captioned.table();
            int category = table.column("类别");
            int line = table.column("工程项目", "项目类型", "工程名称");
            if (category >= 0 && line >= 0 && !PlannedProjectReader.fits(table)) {
                for (int row = 0; row < table.rows().size(); row++) {
                    String label = table.text(row, line);
                    if (!table.rows().get(row).isTotal() && !label.isEmpty()) {
                        table.speaking(row, category).ifPresent(cell -> byLine.put(label, cell.text()));
                    }
                }
            }
        }
    }

    /** The category of the projects of a table: by its caption, else by its section; the section's title when no summary lists any. */
    String of(CaptionedTable table) {
        String byCaption = likest(table.title(), byLine);
        if (byCaption != null) {
            return byCaption;
        }
        Map<String, String> names = new LinkedHashMap<>();
        byLine.values().forEach(category -> names.put(category, category));
        String bySection = likest(table.sectionTitle(), names);
        return bySection != null ? bySection : table.sectionTitle().isEmpty() ? null : table.sectionTitle();
    }

    private static String likest(String title, Map<String, String> candidates) {
        String best = null;
        double most = LIKE_ENOUGH;
        Set<String> pairs = pairs(PrintedText.label(title));
        for (Map.Entry<String, String> candidate : candidates.entrySet()) {
            double likeness = likeness(pairs, pairs(PrintedText.label(candidate.getKey())));
            if (likeness > most) {
                most = likeness;
                best = candidate.getValue();
            }
        }
        return best;
    }

    /** Share of the pairs of neighbouring characters that two names have in common. */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
