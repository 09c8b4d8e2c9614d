package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.SelfAnalysis;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.form.PrintedText;
import cn.mingzhang.source.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads 项目绩效分析: seven texts in a fixed order, each after its label. The labels vary and are sometimes misread; then the
 * order tells which text it is.
 */
class AnalysisReader {

    private static final int LONGEST_LABEL = 22;
    /** Labels of the left margin, which span several parts, and what page readers make of them. */
    private static final Pattern MARGIN = Pattern.compile("(项目|自评|支出|目标|绩效|结果|分析|评分|其他事项)*");
    /** Rows some sheets add below the seven parts. */
    private static final Pattern APPENDIX = Pattern.compile("其他说明|附件|其他需要说明的(问题|事项)");
    private static final Pattern LABEL = Pattern.compile("[^。，,；;]*(情况|分析|做法|问题|措施|建议|满意度|经验)[^。，,；;]*");
    private static final Pattern LABEL_INSIDE = Pattern.compile(
            "(?:(?<=^|[\\s。；])(?<label>[^\\s。，,；;:：]{2,22}(?:情况|分析|做法|措施|建议))\\s*[:：])\\s*");
    private static final Pattern LABEL_FIRST = Pattern.compile("(?s)(?<label>[^\\s。，,；;:：]{2,22}(?:情况|分析|做法|措施|建议))\\s*[:：\\s](?<rest>.*)");

    private final Map<AnalysisPart, PlacedText> texts = new EnumMap<>(AnalysisPart.class);
    private AnalysisPart last;

    /** Whether a row begins the block, should the total be missing. */
    static boolean opens(SheetRow row) {
        List<Grid.Cell> cells = row.cells();
        if (cells.stream().anyMatch(cell -> CellShape.of(cell.text()) == CellShape.NUMBER)) {
            return false;
        }
        return cells.stream()
                .limit(3).anyMatch(cell -> isLabel(cell.text()) && AnalysisPart.IMPLEMENTATION.isNamed(PrintedText.label(cell.text())))
                || cells.stream().limit(1).map(cell -> PrintedText.label(cell.text()))
                .anyMatch(text -> text.matches("(项目)?(支出)?(绩效|自评结果|绩效自评结果)+分析"));
    }

    void read(List<SheetRow> rows, Evaluation evaluation, SheetFindings findings) {
        rows.stream().takeWhile(row -> !isFootnote(row)).forEach(row -> read(row, findings));
        evaluation.setAnalysis(new SelfAnalysis(texts.get(AnalysisPart.IMPLEMENTATION), texts.get(AnalysisPart.OUTPUT),
                texts.get(AnalysisPart.BENEFIT), texts.get(AnalysisPart.SATISFACTION), texts.get(AnalysisPart.EXPERIENCE),
                texts.get(AnalysisPart.PROBLEMS), texts.get(AnalysisPart.IMPROVEMENTS)));
        List<AnalysisPart> missing = Arrays.stream(AnalysisPart.values()).filter(part -> !texts.containsKey(part)).toList();
        if (!missing.isEmpty()) {
            findings.note("reading.text-missing", "绩效分析七个部分中有" + missing.size() + "个未印出", rows.isEmpty() ? evaluation.getAt() : rows.get(0).at());
        }
    }

    private void read(SheetRow row, SheetFindings findings) {
        List<Grid.Cell> cells = new ArrayList<>(row.cells());
        while (!cells.isEmpty() && isMargin(cells.get(0).text(), cells.size())) {
            cells.remove(0);
        }
        if (cells.isEmpty() || cells.size() == 1 && APPENDIX.matcher(PrintedText.label(cells.get(0).text())).matches()) {
            return;
        }
        Grid.Cell first = cells.get(0);
        if (APPENDIX.matcher(PrintedText.label(first.text())).matches()) {
            findings.warning("reading.unplaced-row", "“" + PrintedText.label(first.text()) + "”一行不属于版式，未读入", row.at());
            return;
        }
        if (cells.size() > 1 && isLabel(first.text())) {
            AnalysisPart part = part(first.text(), row, findings);
            add(part, text(cells.subList(1, cells.size())));
        } else if (beginsWithLabel(first.text())) {
            labelled(text(cells), row, findings);
        } else if (isLabel(first.text())) {
            last = part(first.text(), row, findings);
        } else if (last != null) {
            add(last, text(cells));
            findings.note("reading.ambiguous-cell", "绩效分析中有一段文字没有名称，已接在前一部分之后", row.at());
        } else {
            findings.warning("reading.unplaced-row", "绩效分析中有一行无法归位", row.at());
        }
    }

    /** Several parts in one cell, each behind its label. */
    private void labelled(PlacedText cell, SheetRow row, SheetFindings findings) {
        Matcher first = LABEL_FIRST.matcher(cell.text());
        String text = first.matches() ? first.group("label") + "：" + first.group("rest") : cell.text();
        Matcher labels = LABEL_INSIDE.matcher(text);
        int from = 0;
        while (labels.find()) {
            if (isLabel(labels.group("label")) && isKnown(labels.group("label"))) {
                addRest(text.substring(from, labels.start("label")), cell);
                part(labels.group("label"), row, findings);
                from = labels.end();
            }
        }
        addRest(text.substring(from), cell);
    }

    private static boolean beginsWithLabel(String text) {
        Matcher first = LABEL_FIRST.matcher(text);
        return first.matches() && isKnown(first.group("label"));
    }

    private void addRest(String text, PlacedText cell) {
        if (!text.isBlank()) {
            add(last, PlacedText.of(text.strip(), cell.at()));
        }
    }

    private static boolean isKnown(String label) {
        return Arrays.stream(AnalysisPart.values()).anyMatch(part -> part.isNamed(PrintedText.label(label)));
    }

    /** By its label; by the order when the label names a part that has passed, or none. */
    private AnalysisPart part(String label, SheetRow row, SheetFindings findings) {
        String squeezed = PrintedText.label(label);
        Optional<AnalysisPart> named = Arrays.stream(AnalysisPart.values()).filter(part -> part.isNamed(squeezed)).findFirst();
        AnalysisPart next = last == null ? AnalysisPart.IMPLEMENTATION
                : AnalysisPart.values()[Math.min(last.ordinal() + 1, AnalysisPart.values().length - 1)];
        AnalysisPart part = named.filter(known -> last == null || known.ordinal() > last.ordinal()).orElse(next);
        if (named.isEmpty() || named.get() != part) {
            findings.note("reading.label-misread", "绩效分析中“" + squeezed + "”一栏的名称与版式不符，已按顺序归位", row.at());
        }
        last = part;
        return part;
    }

    private void add(AnalysisPart part, PlacedText text) {
        texts.merge(part, text, (before, after) -> PlacedText.of(before.text() + "\n" + after.text(), before.at()));
    }

    /** A text the page reader cut into several cells is joined as it stood. */
    private static PlacedText text(List<Grid.Cell> cells) {
        return PlacedText.of(String.join("", cells.stream().map(Grid.Cell::text).toList()), cells.get(0).at());
    }

    private static boolean isMargin(String text, int cells) {
        String squeezed = PrintedText.label(text);
        return MARGIN.matcher(squeezed).matches() || squeezed.length() <= 2 && cells > 1 && !squeezed.equals("无");
    }

    private static boolean isLabel(String text) {
        String squeezed = PrintedText.label(text);
        return squeezed.length() <= LONGEST_LABEL && LABEL.matcher(squeezed).matches() && !MARGIN.matcher(squeezed).matches();
    }

    private static boolean isFootnote(SheetRow row) {
        return PrintedText.label(row.cells().get(0).text()).matches("-?备注[:：]?.*");
    }
}
