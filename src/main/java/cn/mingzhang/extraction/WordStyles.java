package cn.mingzhang.extraction;

import java.util.HashMap;
import java.util.Map;

/** The paragraph styles of a .docx, as far as they number paragraphs (样式编号). */
class WordStyles {

    /** The list and level a style or paragraph asks for; -1 where it says nothing. */
    record ListUse(int list, int level) {

        static final ListUse NOTHING = new ListUse(-1, -1);
    }

    private record Style(String basedOn, ListUse use) {
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String normal;

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles read(XmlPart xml) {
        WordStyles styles = new WordStyles();
        xml.root();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("style") && "paragraph".equals(xml.attribute("type"))) {
                styles.readStyle(xml);
            }
        }
        return styles;
    }

    private void readStyle(XmlPart xml) {
        String id = xml.attribute("styleId");
        if ("1".equals(xml.attribute("default")) || "true".equals(xml.attribute("default"))) {
            normal = id;
        }
        String basedOn = null;
        ListUse use = ListUse.NOTHING;
        int style = xml.depth();
        while (xml.nextChild(style)) {
            if (xml.name().equals("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.name().equals("pPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    if (xml.name().equals("numPr")) {
                        use = readListUse(xml);
                    }
                }
            }
        }
        styles.put(id, new Style(basedOn, use));
    }

    /** Reads a w:numPr element. */
    static ListUse readListUse(XmlPart xml) {
        int list = -1;
        int level = -1;
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.name().equals("numId")) {
                list = xml.number("val", -1);
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val", -1);
            }
        }
        return new ListUse(list, level);
    }

    /** The list and level of a style, inherited where it does not say. */
    ListUse listUse(String styleId) {
        int list = -1;
        int level = -1;
        String id = styleId == null ? normal : styleId;
        for (int hops = 0; id != null && hops < 20; hops++) {
            Style style = styles.get(id);
            if (style == null) {
                break;
            }
            list = list < 0 ? style.use().list() : list;
            level = level < 0 ? style.use().level() : level;
            id = style.basedOn();
        }
        return new ListUse(list, level);
    }
}
