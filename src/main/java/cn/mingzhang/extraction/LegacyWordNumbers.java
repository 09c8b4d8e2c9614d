package cn.mingzhang.extraction;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a .doc file, handed to {@link ListNumbers}; lists are looked up when their first paragraph comes. */
class LegacyWordNumbers {

    /** Number formats by their code in the file (MSONFC), in the words of WordprocessingML. */
    private static final String[] FORMATS = {
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "decimal", "decimal", "decimal", "decimal", "decimal",
        "ideographDigital", "japaneseCounting", "decimal", "decimal", "decimalFullWidth", "decimal", "japaneseLegal",
        "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "decimal", "decimal", "decimalZero", "bullet", "decimal",
        "decimal", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
        "ideographTraditional", "ideographZodiac", "decimal", "taiwaneseCounting", "ideographLegalTraditional",
        "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand"};
    /** A paragraph whose list was taken away again has this list. */
    private static final int TAKEN_AWAY = 0xF801;

    private final ListTables tables;
    private final ListNumbers numbers = new ListNumbers();
    private final Set<Integer> known = new HashSet<>();

    LegacyWordNumbers(ListTables tables) {
        this.tables = tables;
    }

    /** The number printed before a paragraph; null where it has none. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list <= 0 || list == TAKEN_AWAY) {
            return null;
        }
        if (known.add(list)) {
            lookUp(list);
        }
        return numbers.next(list, paragraph.getIlvl());
    }

    private void lookUp(int list) {
        LFO lfo;
        LFOData overrides;
        try {
            lfo = tables.getLfo(list);
            overrides = tables.getLfoData(list);
        } catch (NoSuchElementException e) {
            return; // a paragraph may name a list that the file does not define; then Word prints no number either
        }
        ListData definition = tables.getListData(lfo.getLsid());
        if (definition == null) {
            return;
        }
        ListLevel[] levels = definition.getLevels();
        for (int level = 0; level < levels.length; level++) {
            numbers.define(lfo.getLsid(), level, level(levels[level]));
        }
        numbers.list(list, lfo.getLsid());
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            if (override.isFormatting() && override.getLevel() != null) {
                numbers.override(list, override.getLevelNum(), level(override.getLevel()));
            } else if (override.isStartAt()) {
                numbers.startList(list, override.getLevelNum(), override.getIStartAt());
            }
        }
    }

    private static ListNumbers.Level level(ListLevel level) {
        int code = level.getNumberFormat();
        String format = code == 0xFF ? "none" : code >= 0 && code < FORMATS.length ? FORMATS[code] : "decimal";
        StringBuilder pattern = new StringBuilder();
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        for (char c : text.toCharArray()) {
            if (c < ListNumbers.LEVELS) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append(c);
            }
        }
        return new ListNumbers.Level(level.getStartAt(), format, pattern.toString(), -1, false);
    }
}
