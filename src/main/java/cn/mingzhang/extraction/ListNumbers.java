package cn.mingzhang.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the automatic numbers of a document (自动编号) and writes them as its word processor prints them. */
class ListNumbers {

    static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param start   first number
     * @param format  as WordprocessingML names it
     * @param pattern what is printed, %1 to %9 being the numbers of the levels: （%1）, %1、, %1.%2
     * @param restart level (from 1) whose number makes this one begin again; 0 never, -1 any higher level
     * @param plain   whether every number in the pattern is written in plain digits
     */
    record Level(int start, String format, String pattern, int restart, boolean plain) {
    }

    /** The levels of one definition; several lists may count on in the same one. */
    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> definitionOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> overrides = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> startsOfList = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    void define(int definition, int level, Level how) {
        if (level >= 0 && level < LEVELS) {
            definitions.computeIfAbsent(definition, d -> new Level[LEVELS])[level] = how;
        }
    }

    void list(int list, int definition) {
        definitionOfList.put(list, definition);
    }

    void startList(int list, int level, int start) {
        startsOfList.computeIfAbsent(list, l -> new HashMap<>()).put(level, start);
    }

    void override(int list, int level, Level how) {
        overrides.computeIfAbsent(list, l -> new HashMap<>()).put(level, how);
        startList(list, level, how.start());
    }

    /** The number printed before the next item of a list, such as （1）; null where nothing is printed. */
    String next(int list, int wantedLevel) {
        Integer definition = definitionOfList.get(list);
        int level = Math.min(Math.max(wantedLevel, 0), LEVELS - 1);
        if (definition == null || level(list, definition, level) == null) {
            return null;
        }
        int[] numbers = counters.computeIfAbsent(definition, d -> new int[LEVELS]);
        if (begun.add(list)) {
            startsOfList.getOrDefault(list, Map.of()).forEach((l, start) -> {
                if (l >= 0 && l < LEVELS) {
                    numbers[l] = 0;
                }
            });
        }
        for (int higher = 0; higher < level; higher++) {
            if (numbers[higher] == 0) {
                numbers[higher] = 1 + start(list, definition, higher);
            }
        }
        numbers[level] = numbers[level] == 0 ? 1 + start(list, definition, level) : numbers[level] + 1;
        for (int lower = level + 1; lower < LEVELS; lower++) {
            Level how = level(list, definition, lower);
            int restart = how == null ? -1 : how.restart();
            if (restart < 0 || restart > level) {
                numbers[lower] = 0;
            }
        }
        return print(list, definition, level, numbers);
    }

    /** Counters hold the number plus one, so that nought says the level has not begun. */
    private String print(int list, int definition, int level, int[] numbers) {
        Level how = level(list, definition, level);
        if (how.format().equals("bullet") || how.pattern() == null) {
            return null;
        }
        StringBuilder printed = new StringBuilder();
        String pattern = how.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && of >= 0 && of < LEVELS) {
                Level other = level(list, definition, of);
                String format = other == null || how.plain() ? "decimal" : other.format();
                printed.append(NumberFormat.write(Math.max(0, numbers[of] - 1), format));
                i++;
            } else {
                printed.append(c);
            }
        }
        String number = printed.toString().strip();
        return number.isEmpty() ? null : number;
    }

    private int start(int list, int definition, int level) {
        Integer own = startsOfList.getOrDefault(list, Map.of()).get(level);
        Level how = level(list, definition, level);
        return own != null ? own : how == null ? 1 : how.start();
    }

    private Level level(int list, int definition, int level) {
        Level own = overrides.getOrDefault(list, Map.of()).get(level);
        Level[] levels = definitions.get(definition);
        return own != null ? own : levels == null ? null : levels[level];
    }
}
