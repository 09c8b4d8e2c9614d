package cn.mingzhang.extraction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the texts that run through a document without belonging to it (水印), such as 仅供内部审核 printed across every page: short
 * lines that always stand alone between blank lines, come again and again, and at least once follow upon themselves.
 */
final class RunningMarks {

    private static final int FEWEST = 4;
    private static final int LONGEST = 20;
    /** A heading, an amount or a unit line repeats as well, but has a number, a colon or a stop. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{IsHan}A-Za-z ]{3,}");

    private RunningMarks() {
    }

    /** The marks in order of their first appearance. */
    static Set<String> in(List<String> lines) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Set<String> crowded = new LinkedHashSet<>();
        Set<String> doubled = new LinkedHashSet<>();
        String before = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            if (line.length() <= LONGEST && PLAIN_WORDS.matcher(line).matches()) {
                times.merge(line, 1, Integer::sum);
                if (!isBlankOr(lines, i - 1, line) || !isBlankOr(lines, i + 1, line)) {
                    crowded.add(line);
                }
                if (line.equals(before)) {
                    doubled.add(line);
                }
            }
            before = line;
        }
        times.keySet().removeIf(line -> times.get(line) < FEWEST || crowded.contains(line) || !doubled.contains(line));
        return times.keySet();
    }

    private static boolean isBlankOr(List<String> lines, int index, String line) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank() || lines.get(index).strip().equals(line);
    }
}
