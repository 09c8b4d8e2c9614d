package cn.mingzhang.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The number formats of a workbook (单元格格式): a number is read as its cell prints it, 11967.1 as 11967.10 where the format is 0.00. */
class WorkbookFormats {

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
                    codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
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

    /** A number as the style prints it; what is no number comes back as it is. */
    String print(String raw, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String code = codes.get(format);
        if (code == null) {
            code = format >= 0 && format < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(format) : null;
        }
        if (code == null) {
            code = "General";
        }
        try {
            return formatter.formatRawCellContents(number.doubleValue(), format, code, from1904).strip();
        } catch (RuntimeException e) {
            return number.toPlainString(); // a format POI does not understand: the bare number is still right
        }
    }
}
