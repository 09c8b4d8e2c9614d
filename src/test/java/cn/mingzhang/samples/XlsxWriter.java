package cn.mingzhang.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the tables of a budget as a workbook, a sheet each: label, title, agency and unit over the table; amounts are numbers. */
final class XlsxWriter {

    private static final String[] SHEETS = {"表1收支总表", "表2收入总表", "表3支出总表", "表4财政拨款收支总表", "表5一般公共预算支出", "表6基本支出经济科目",
            "表7政府性基金收入", "表8政府性基金支出", "表9国有资本经营预算", "表10三公经费", "表11机关运行经费", "表12项目支出本年预算", "表13项目支出上年结转"};

    byte[] write(SampleDocument document) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setCreated(java.util.Optional.of(new java.util.Date(1_767_225_600_000L)));
            CellStyle amount = workbook.createCellStyle();
            amount.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            CellStyle plain = workbook.createCellStyle();
            for (CellStyle style : new CellStyle[] {amount, plain}) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            XSSFSheet sheet = null;
            int row = 0;
            int columns = 2;
            for (int i = 0; i < document.pieces().size(); i++) {
                Piece piece = document.pieces().get(i);
                if (piece instanceof SampleTable table) {
                    row = table(sheet, row, table, amount, plain);
                    columns = table.columns();
                } else if (piece instanceof Line line && line.kind() != Line.Kind.PAGE) {
                    if (line.text().matches("预算公开表\\d+")) {
                        sheet = workbook.createSheet(SHEETS[workbook.getNumberOfSheets()]);
                        row = 0;
                        columns = widthOfNextTable(document, i);
                    }
                    if (sheet != null) {
                        row = line(sheet, row, line, columns);
                    }
                }
            }
            workbook.write(bytes);
            Map<String, byte[]> parts = new TreeMap<>(StableZip.read(bytes.toByteArray()));
            return StableZip.write(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int widthOfNextTable(SampleDocument document, int from) {
        return document.pieces().stream().skip(from).filter(SampleTable.class::isInstance).map(SampleTable.class::cast).findFirst()
                .orElseThrow().columns();
    }

    /** The agency and the unit share a row, the unit in the right half. */
    private static int line(XSSFSheet sheet, int row, Line line, int columns) {
        boolean unit = line.kind() == Line.Kind.RIGHT;
        int at = unit ? row - 1 : row;
        Row target = unit ? sheet.getRow(at) : sheet.createRow(at);
        int half = Math.max(1, columns / 2);
        target.createCell(unit ? half : 0).setCellValue(line.text());
        if (line.kind() == Line.Kind.CAPTION) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns - 1));
        } else if (unit && columns - half > 1) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, half, columns - 1));
        }
        return at + 1;
    }

    private static int table(XSSFSheet sheet, int start, SampleTable table, CellStyle amount, CellStyle plain) {
        for (int r = 0; r < table.size(); r++) {
            Row row = sheet.createRow(start + r);
            for (int c = 0; c < table.columns(); c++) {
                row.createCell(c).setCellStyle(plain);
            }
        }
        for (SampleTable.Placed placed : table.placed()) {
            Cell cell = sheet.getRow(start + placed.row()).getCell(placed.column());
            String text = placed.cell().text();
            if (text.matches("-?\\d+\\.\\d{2}")) {
                cell.setCellValue(Double.parseDouble(text));
                cell.setCellStyle(amount);
            } else if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
            if (placed.cell().columns() > 1 || placed.cell().rows() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(start + placed.row(), start + placed.row() + placed.cell().rows() - 1,
                        placed.column(), placed.column() + placed.cell().columns() - 1));
            }
        }
        int sum = Arrays.stream(table.widths()).sum();
        for (int c = 0; c < table.columns(); c++) {
            sheet.setColumnWidth(c, Math.max(2600, table.widths()[c] * 26000 / sum));
        }
        return start + table.size();
    }
}
