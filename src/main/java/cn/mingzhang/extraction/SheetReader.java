package cn.mingzhang.extraction;

/** Reads one worksheet as a stream: what its cells print, and which are merged. Formulas are never computed; their stored results are read. */
class SheetReader {

    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_COLUMNS = 1 << 14;

    private final String fileName;
    private final SharedStrings strings;
    private final WorkbookFormats formats;
    private final SheetDraft sheet = new SheetDraft();
    private final boolean[] hiddenColumns = new boolean[MAX_COLUMNS];
    private int row = -1;
    private int column;
    private int hiddenCells;
    private int formulasWithoutResult;
    private int errors;

    SheetReader(String fileName, SharedStrings strings, WorkbookFormats formats) {
        this.fileName = fileName;
        this.strings = strings;
        this.formats = formats;
    }

    SheetDraft read(XmlPart xml) {
        xml.root();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.name()) {
                case "cols" -> readColumns(xml);
                case "sheetData" -> readRows(xml);
                case "mergeCells" -> readRegions(xml);
                default -> { }
            }
        }
        return sheet;
    }

    /** Filled cells in hidden rows and columns; a reader of the sheet does not see them and they are left out. */
    int hiddenCells() {
        return hiddenCells;
    }

    int formulasWithoutResult() {
        return formulasWithoutResult;
    }

    /** Cells that print an error such as #DIV/0!; they are read as they print. */
    int errors() {
        return errors;
    }

    private void readColumns(XmlPart xml) {
        int columns = xml.depth();
        while (xml.nextChild(columns)) {
            if (isTrue(xml.attribute("hidden"))) {
                for (int c = Math.max(1, xml.number("min", 1)); c <= Math.min(xml.number("max", 0), MAX_COLUMNS); c++) {
                    hiddenColumns[c - 1] = true;
                }
            }
        }
    }

    private void readRows(XmlPart xml) {
        int data = xml.depth();
        while (xml.nextChild(data)) {
            row = Math.max(row + 1, xml.number("r", 0) - 1);
            column = -1;
            if (row >= MAX_ROWS) {
                throw SizeLimits.exceeded(fileName, "行数超过 " + MAX_ROWS);
            }
            boolean hidden = isTrue(xml.attribute("hidden"));
            int element = xml.depth();
            while (xml.nextChild(element)) {
                readCell(xml, hidden);
            }
        }
    }

    private void readCell(XmlPart xml, boolean hiddenRow) {
        int[] at = reference(xml.attribute("r"));
        column = at == null ? column + 1 : at[1];
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = "";
        boolean formula = false;
        int cell = xml.depth();
        while (xml.nextChild(cell)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = SharedStrings.text(xml);
                case "f" -> formula = true;
                default -> { }
            }
        }
        if (formula && value.isEmpty() && !"str".equals(type)) {
            formulasWithoutResult++;
        }
        if ("e".equals(type)) {
            errors++;
        }
        String text = print(type, value, style);
        if (text.isBlank() || column >= MAX_COLUMNS) {
            return;
        }
        if (hiddenRow || hiddenColumns[column]) {
            hiddenCells++;
            return;
        }
        sheet.cell(row, column, text);
        if (sheet.cells() > SizeLimits.CELLS) {
            throw SizeLimits.exceeded(fileName, "表格单元格超过 " + SizeLimits.CELLS + " 个");
        }
    }

    private String print(String type, String value, int style) {
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(value);
            case "b" -> value.equals("1") ? "TRUE" : value.equals("0") ? "FALSE" : value;
            case "n" -> value.isBlank() ? "" : formats.print(value, style);
            default -> value;
        };
    }

    private void readRegions(XmlPart xml) {
        int regions = xml.depth();
        while (xml.nextChild(regions)) {
            String[] ends = xml.attribute("ref") == null ? new String[0] : xml.attribute("ref").split(":");
            int[] from = ends.length == 2 ? reference(ends[0]) : null;
            int[] to = ends.length == 2 ? reference(ends[1]) : null;
            if (from != null && to != null && from[0] <= to[0] && from[1] <= to[1]) {
                sheet.merge(new SheetDraft.Region(from[0], from[1], to[0], to[1]));
            }
            if (sheet.regions() > SizeLimits.MERGED_REGIONS) {
                throw SizeLimits.exceeded(fileName, "合并单元格超过 " + SizeLimits.MERGED_REGIONS + " 处");
            }
        }
    }

    /** Row and column, from 0, of a reference such as B12; null when it is none. */
    private static int[] reference(String reference) {
        if (reference == null) {
            return null;
        }
        int column = 0;
        int i = 0;
        for (; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && column <= MAX_COLUMNS; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        try {
            int row = Integer.parseInt(reference.substring(i));
            return i == 0 || row < 1 || row > MAX_ROWS || column > MAX_COLUMNS ? null : new int[] {row - 1, column - 1};
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
