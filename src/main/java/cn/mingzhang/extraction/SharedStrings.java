package cn.mingzhang.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings that the cells of a workbook refer to by number. */
class SharedStrings {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();

    void read(XmlPart xml, String fileName) {
        xml.root();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("si")) {
                if (strings.size() >= SizeLimits.SHARED_STRINGS) {
                    throw SizeLimits.exceeded(fileName, "工作簿的文字超过 " + SizeLimits.SHARED_STRINGS + " 条");
                }
                strings.add(text(xml));
            }
        }
    }

    /** The string with a number as a cell writes it; empty where there is none. */
    String get(String number) {
        try {
            return strings.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    /** The text of a string element: its runs without the readings (拼音) above them. */
    static String text(XmlPart xml) {
        StringBuilder text = new StringBuilder();
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.nextChild(run)) {
                    if (xml.name().equals("t")) {
                        text.append(xml.text());
                    }
                }
            }
        }
        return unescape(text.toString());
    }

    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(match -> {
            char c = (char) Integer.parseInt(match.group(1), 16);
            return Matcher.quoteReplacement(c == '\r' ? "" : String.valueOf(c));
        });
    }
}
