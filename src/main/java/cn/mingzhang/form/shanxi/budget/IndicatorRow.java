package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.extraction.Grid;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of an indicator table (绩效指标行). Columns shift from row to row, so the row is read by its words: what is no level and
 * no header is, in order, name and value, and in a project sheet name and value again for the year.
 *
 * @param levels levels printed before the first name
 * @param period the first name and value, or null
 * @param annual the second name and value, or null
 * @param extra  cells for which there is no place
 */
record IndicatorRow(List<String> levels, Entry period, Entry annual, List<Grid.Cell> extra) {

    private static final int NAME_AND_VALUE = 2;

    /** A name with its printed value; the value is null when it is not there. */
    record Entry(String name, String value, SourceLocation at) {
    }

    /** Reads a row of a project sheet (period and year side by side). */
    static IndicatorRow ofTwoHalves(Line line) {
        List<String> levels = new ArrayList<>();
        List<Grid.Cell> words = words(line, levels);
        takeWeakLevels(words, levels, true);
        int middle = middle(words);
        Entry period = entry(words.subList(0, middle));
        Entry annual = entry(words.subList(middle, words.size()));
        if (period != null && annual != null) {
            Entry cutPeriod = parted(period, annual);
            annual = parted(annual, period);
            period = cutPeriod;
        }
        return new IndicatorRow(levels, period, annual, List.of());
    }

    /** Reads a row of an overall form (one name, one value). */
    static IndicatorRow ofOneHalf(Line line) {
        List<String> levels = new ArrayList<>();
        List<Grid.Cell> words = words(line, levels);
        takeWeakLevels(words, levels, false);
        int end = Math.min(words.size(), NAME_AND_VALUE);
        return new IndicatorRow(levels, entry(words.subList(0, end)), null, List.copyOf(words.subList(end, words.size())));
    }

    private static List<Grid.Cell> words(Line line, List<String> levels) {
        List<Grid.Cell> words = new ArrayList<>();
        for (Grid.Cell cell : line.cells()) {
            String level = level(cell.text());
            if (level != null && words.isEmpty()) {
                levels.add(level);
            } else if (level == null && !IndicatorLevel.isHeader(cell.text()) && !IndicatorLevel.isEnd(cell.text())) {
                words.add(cell);
            }
        }
        return words;
    }

    private static String level(String cell) {
        if (IndicatorLevel.isLevel(cell)) {
            return Label.oneLine(cell);
        }
        String last = IndicatorLevel.lastOfRun(cell);
        return last == null ? IndicatorLevel.begunBy(cell) : last;
    }

    /** 服务对象满意度 is a level when a name and a value follow it, and an indicator when only a value does. */
    private static void takeWeakLevels(List<Grid.Cell> words, List<String> levels, boolean twoHalves) {
        for (int i = words.size() - 2; i > 1; i--) {
            if (IndicatorLevel.isWeak(words.get(i).text()) && NameMatch.same(words.get(i + 1).text(), words.get(0).text())) {
                words.remove(i);
            }
        }
        boolean first = !words.isEmpty() && IndicatorLevel.isWeak(words.get(0).text());
        if (!first) {
            return;
        }
        boolean level = switch (words.size()) {
            case 1 -> true;
            case 2 -> twoHalves && NameMatch.same(words.get(0).text(), words.get(1).text());
            case 3 -> !twoHalves || !NameMatch.same(words.get(0).text(), words.get(2).text());
            case 4 -> !NameMatch.same(words.get(0).text(), words.get(2).text()) && NameMatch.same(words.get(1).text(), words.get(3).text());
            default -> true;
        };
        if (level) {
            String label = words.remove(0).text();
            levels.add(Label.oneLine(label));
            words.removeIf(cell -> NameMatch.same(cell.text(), label));
        }
    }

    /** Where the second half begins: at the word that repeats the name; without one, in the middle. */
    private static int middle(List<Grid.Cell> words) {
        int size = words.size();
        for (boolean exactly : new boolean[] {true, false}) {
            for (int distance = 0; distance < size; distance++) {
                for (int at : new int[] {(size + 1) / 2 + distance, (size + 1) / 2 - distance}) {
                    if (at > 0 && at < size && (exactly || size > NAME_AND_VALUE) && repeats(words.get(0), words.get(at), exactly)) {
                        return at;
                    }
                }
            }
        }
        return size > NAME_AND_VALUE + 1 && size % 2 == 0 ? size / 2 : Math.min(size, NAME_AND_VALUE);
    }

    private static boolean repeats(Grid.Cell name, Grid.Cell word, boolean exactly) {
        return exactly ? NameMatch.same(name.text(), word.text()) : NameMatch.alike(name.text(), word.text());
    }

    private static Entry entry(List<Grid.Cell> words) {
        if (words.isEmpty()) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        words.subList(1, words.size()).forEach(cell -> value.append(Label.oneLine(cell.text())));
        return new Entry(Label.oneLine(words.get(0).text()), value.isEmpty() ? null : value.toString(), words.get(0).at());
    }

    /** A cell that holds name and value together is parted where the name of the other half ends. */
    private static Entry parted(Entry entry, Entry other) {
        if (entry.value() != null || !entry.name().startsWith(other.name()) || entry.name().length() == other.name().length()) {
            return entry;
        }
        String value = entry.name().substring(other.name().length());
        boolean apart = value.startsWith(" ") || value.startsWith("　") || NameMatch.same(value, other.value());
        return apart ? new Entry(other.name(), value.strip(), entry.at()) : entry;
    }
}
