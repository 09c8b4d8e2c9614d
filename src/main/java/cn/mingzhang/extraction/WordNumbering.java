package cn.mingzhang.extraction;

import java.util.HashMap;
import java.util.Map;

/** Reads the list definitions of a .docx (numbering.xml) into {@link ListNumbers}. */
class WordNumbering {

    private final ListNumbers numbers = new ListNumbers();
    /** Definitions that only point to a list style, and the definitions that are one. */
    private final Map<Integer, String> pointers = new HashMap<>();
    private final Map<String, Integer> listStyles = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();

    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering read(XmlPart xml) {
        WordNumbering numbering = new WordNumbering();
        xml.root();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("abstractNum")) {
                numbering.readDefinition(xml);
            } else if (xml.name().equals("num")) {
                numbering.readList(xml);
            }
        }
        return numbering;
    }

    /** The number printed before a paragraph; null where it has none. */
    String next(WordStyles.ListUse use, String styleId) {
        if (use.list() <= 0) {
            return null;
        }
        int level = use.level() >= 0 ? use.level() : levelOfStyle.getOrDefault(styleId, 0);
        return numbers.next(use.list(), level);
    }

    private void readDefinition(XmlPart xml) {
        int id = xml.number("abstractNumId", -1);
        int definition = xml.depth();
        while (xml.nextChild(definition)) {
            switch (xml.name()) {
                case "lvl" -> {
                    int level = xml.number("ilvl", -1);
                    numbers.define(id, level, readLevel(xml, level));
                }
                case "numStyleLink" -> pointers.put(id, xml.attribute("val"));
                case "styleLink" -> listStyles.put(xml.attribute("val"), id);
                default -> { }
            }
        }
    }

    private ListNumbers.Level readLevel(XmlPart xml, int level) {
        int start = 0;
        String format = "decimal";
        String pattern = null;
        int restart = -1;
        boolean plain = false;
        int element = xml.depth();
        while (xml.nextChild(element)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                case "numFmt" -> format = xml.attribute("val") == null ? format : xml.attribute("val");
                case "lvlText" -> pattern = xml.attribute("val");
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> plain = xml.isOn();
                case "pStyle" -> levelOfStyle.putIfAbsent(xml.attribute("val"), level);
                default -> { }
            }
        }
        return new ListNumbers.Level(start, format, pattern, restart, plain);
    }

    private void readList(XmlPart xml) {
        int list = xml.number("numId", -1);
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.name().equals("abstractNumId")) {
                int definition = xml.number("val", -1);
                numbers.list(list, listStyles.getOrDefault(pointers.get(definition), definition));
            } else if (xml.name().equals("lvlOverride")) {
                readOverride(xml, list);
            }
        }
    }

    private void readOverride(XmlPart xml, int list) {
        int level = xml.number("ilvl", -1);
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.name().equals("startOverride")) {
                numbers.startList(list, level, xml.number("val", 1));
            } else if (xml.name().equals("lvl")) {
                numbers.override(list, level, readLevel(xml, level));
            }
        }
    }
}
