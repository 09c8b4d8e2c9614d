package cn.mingzhang.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The number formats of a workbook (单元格格式): a number is read as its cell prints it, 11967.1 as 11967.10 where the format is 0.00. */
class WorkbookFormats {

    private static final String GENERAL = "General";
    /** The general format prints such a number as it is; asking POI takes a hundred times longer. */
    private static final Pattern SHORT_NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,6})?");
    /** Excel allows formats of 255 characters and some hundreds of them. */
    private static final int LONGEST_CODE = 255;
    private static final int MOST_CODES = 5_000;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean from1904;

    /** Reads the styles part. */
    void read(XmlPart xml) {
        xml.root();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("numFmts")) {
                int formats = xml.depth();
                while (xml.nextChild(formats)) {
                    String code = xml.attribute("formatCode");
                    if (code != null && code.length() <= LONGEST_CODE && codes.size() < MOST_CODES) {
                        codes.put(xml.number("numFmtId", -1), code);
                    }
                }
            } else if (xml.name().equals("cellXfs")) {
                int styles = xml.depth();
                while (xml.nextChild(styles)) {
                    formatOfStyle.add(xml.number("numFmtId", 0));
                }
            }
        }
    }

    /** Says that dates count from 1904. */
    void countFrom1904() {
        from1904 = true;
    }

    private String code(int format) {
        String code = codes.get(format);
        if (code == null && format >= 0 && format < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX) {
            code = BuiltinFormats.getBuiltinFormat(format);
        }
        return code == null ? GENERAL : code;
    }

    /** A number as the style prints it; what is no number comes back as it is. */
    String print(String raw, int style) {
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String code = code(format);
        if (code.equals(GENERAL) && SHORT_NUMBER.matcher(raw).matches()) {
            return new BigDecimal(raw).stripTrailingZeros().toPlainString();
        }
        double number;
        try {
            number = Double.parseDouble(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        if (!Double.isFinite(number)) {
            return raw;
        }
        if (DateUtil.isADateFormat(format, code)) {
            code = code.replace("\"", ""); // POI would print the quotes around 年 and 月
        }
        try {
            return formatter.formatRawCellContents(number, format, code, from1904).strip();
        } catch (RuntimeException e) {
            return raw.strip(); // a format POI does not understand: the bare number is still right
        }
    }
}
