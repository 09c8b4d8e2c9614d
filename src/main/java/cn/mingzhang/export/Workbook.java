package cn.mingzhang.export;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.export.Sheet.Head;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an XLSX workbook (Excel 工作簿). Texts are text cells and can never run; a number is a number shown with its printed
 * decimals. The last sheet says where the tables come from.
 */
public final class Workbook {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final String CUT = "……（超出 Excel 一格的长度，全文见 JSON）";

    /** Written back, such a number gives the same digits: no leading zeros as in a code, no more than a double holds. */
    private static final Pattern EXACT_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
    private static final int EXACT_DIGITS = 15;

    private Workbook() {
    }

    /** One table. */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        write(List.of(sheet), sheet.source().inWords(), out);
    }

    /** One table that is of no single disclosure, with what its cover says of where it comes from. */
    public static void write(Sheet sheet, Map<String, String> about, OutputStream out) throws IOException {
        write(List.of(sheet), about, out);
    }

    /** A sheet for every table of a disclosure. */
    public static void write(Disclosure disclosure, OutputStream out) throws IOException {
        write(DisclosureTables.all(disclosure), Provenance.of(disclosure).inWords(), out);
    }

    private static void write(List<Sheet> sheets, Map<String, String> source, OutputStream out) throws IOException {
        org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Mingzhang", null);
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            try (Worksheet page = workbook.newWorksheet(sheetName(sheet.name(), names))) {
                table(page, sheet);
            }
        }
        try (Worksheet page = workbook.newWorksheet(sheetName("说明", names))) {
            cover(page, sheets, source);
        }
        workbook.finish();
    }

    private static void table(Worksheet page, Sheet sheet) {
        List<Head> heads = sheet.heads();
        for (int column = 0; column < heads.size(); column++) {
            page.value(0, column, heads.get(column).title());
            page.style(0, column).bold().wrapText(true).set();
            page.width(column, heads.get(column).type().mayBeNumber() ? 14 : 22);
        }
        page.freezePane(0, 1);
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<String> row = sheet.rows().get(i);
            for (int column = 0; column < row.size(); column++) {
                cell(page, i + 1, column, heads.get(column).type(), row.get(column));
            }
        }
    }

    private static void cell(Worksheet page, int row, int column, FieldType type, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        if (type.mayBeNumber() && EXACT_NUMBER.matcher(text).matches() && new BigDecimal(text).precision() <= EXACT_DIGITS) {
            page.value(row, column, new BigDecimal(text));
            page.style(row, column).format(format(text)).set();
        } else {
            page.value(row, column, text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - CUT.length()) + CUT);
        }
    }

    /** As many decimals as are printed: 5.10 is shown as 5.10. */
    private static String format(String number) {
        int point = number.indexOf('.');
        return point < 0 ? "0" : "0." + "0".repeat(number.length() - point - 1);
    }

    private static void cover(Worksheet page, List<Sheet> sheets, Map<String, String> source) {
        int row = 0;
        for (Map.Entry<String, String> entry : source.entrySet()) {
            line(page, row++, entry.getKey(), entry.getValue());
        }
        row++;
        for (Sheet sheet : sheets) {
            line(page, row++, sheet.name(), sheet.title() + (sheet.unit() == null ? "" : "（金额单位：" + sheet.unit() + "）"));
        }
        row++;
        line(page, row++, "空白", "原文未填，与 0 不同。");
        line(page, row++, "出处", "p 页、l 文本行、t 第几个表、r 行、c 列，例如 p3t4r2c5 是第 3 页第 4 个表第 2 行第 5 列。");
        line(page, row, "数字", "与原文一致，小数位也与原文一致；明账只读取、不改动。");
        page.width(0, 18);
        page.width(1, 90);
    }

    private static void line(Worksheet page, int row, String label, String text) {
        page.value(row, 0, label);
        page.style(row, 0).bold().set();
        cell(page, row, 1, FieldType.TEXT, text);
    }

    /** What Excel takes as the name of a sheet: short, without its own signs, unlike the others. */
    private static String sheetName(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cc}]", " ").strip();
        String name = plain.isEmpty() ? "表" : plain;
        for (int i = 1; ; i++) {
            String end = i == 1 ? "" : "（" + i + "）";
            String candidate = name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
            if (taken.add(candidate.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
    }
}
