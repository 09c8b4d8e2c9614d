package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Project;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the running texts of a project sheet (项目概况 … 项目实施计划). A text may run on in rows of its own or right through the
 * labels of the next ones; then sentence ends, not labels, part the texts.
 */
final class SheetTexts {

    private static final List<SheetLabel> FIELDS =
            List.of(SheetLabel.OVERVIEW, SheetLabel.BASIS, SheetLabel.NECESSITY, SheetLabel.MEASURES, SheetLabel.PLAN);

    private record Row(SheetLabel label, String text, SourceLocation at) {
    }

    private final Findings findings;
    private final String owner;
    private final List<Row> rows = new ArrayList<>();

    SheetTexts(Findings findings, String owner) {
        this.findings = findings;
        this.owner = owner;
    }

    /** Takes a row; label is null for a row that prints none. */
    void take(SheetLabel label, String text, SourceLocation at) {
        rows.add(new Row(label, Label.mended(text), at));
    }

    void fill(Project project) {
        Map<SheetLabel, PlacedText> texts = areShifted() ? bySentences() : byLabels();
        project.setOverview(texts.get(SheetLabel.OVERVIEW));
        project.setBasis(texts.get(SheetLabel.BASIS));
        project.setNecessity(texts.get(SheetLabel.NECESSITY));
        project.setMeasures(texts.get(SheetLabel.MEASURES));
        project.setPlan(texts.get(SheetLabel.PLAN));
    }

    /** A label printed twice betrays texts that slipped past their labels. */
    private boolean areShifted() {
        Set<SheetLabel> seen = EnumSet.noneOf(SheetLabel.class);
        return rows.stream().anyMatch(row -> row.label() != null && !seen.add(row.label()));
    }

    private Map<SheetLabel, PlacedText> byLabels() {
        Map<SheetLabel, PlacedText> texts = new EnumMap<>(SheetLabel.class);
        SheetLabel label = null;
        for (Row row : rows) {
            label = row.label() == null ? label : row.label();
            if (row.text().isEmpty()) {
                continue;
            }
            if (label == null) {
                findings.warning("reading.unplaced-text", row.at(), "%s：一段文字没有栏目名称，无法归入", owner);
            } else {
                texts.merge(label, PlacedText.of(row.text(), row.at()), SheetTexts::joined);
            }
        }
        return texts;
    }

    private Map<SheetLabel, PlacedText> bySentences() {
        List<PlacedText> whole = new ArrayList<>();
        for (Row row : rows) {
            PlacedText next = PlacedText.of(row.text(), row.at());
            boolean runsOn = !whole.isEmpty() && !Label.endsSentence(whole.get(whole.size() - 1).text());
            if (runsOn) {
                whole.add(joined(whole.remove(whole.size() - 1), next));
            } else if (!row.text().isEmpty()) {
                whole.add(next);
            }
        }
        if (whole.size() != FIELDS.size()) {
            findings.warning("reading.shifted-texts", rows.get(0).at(), "%s：栏目名称重复印刷，文字与栏目错位，已按印刷的栏目归入，请核对", owner);
            return byLabels();
        }
        findings.warning("reading.shifted-texts", rows.get(0).at(), "%s：文字与栏目错位（跨栏连排），已按语句归入各栏，请核对", owner);
        Map<SheetLabel, PlacedText> texts = new EnumMap<>(SheetLabel.class);
        for (int i = 0; i < FIELDS.size(); i++) {
            texts.put(FIELDS.get(i), whole.get(i));
        }
        return texts;
    }

    private static PlacedText joined(PlacedText first, PlacedText second) {
        String between = Label.endsSentence(first.text()) && !second.text().isEmpty() ? "\n" : "";
        return PlacedText.of(first.text() + between + second.text(), first.at());
    }
}
