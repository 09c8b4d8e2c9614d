package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads .xlsx workbooks as a stream, sheet by sheet. Each visible sheet becomes a {@link Paragraph} with its name and one
 * {@link Grid} with all its rows, titles and notes included; the page of a place is the number of the sheet, row and column are
 * those of the sheet. Formulas are never computed.
 */
public class WorkbookExtractor implements TextExtractor {

    private record Sheet(String name, boolean hidden, String part) {
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypeDetector.XLSX);
    }

    @Override
    public SourceText extract(Path path, SourceFile file, Findings findings) throws IOException {
        SizeLimits.checkFile(path, file.fileName());
        Transcript transcript = new Transcript(file);
        int sheets;
        boolean filled = false;
        try (OfficePackage office = new OfficePackage(path, file.fileName())) {
            String workbook = Relationships.of(office, "").part("officeDocument", "xl/workbook.xml");
            Relationships parts = Relationships.of(office, workbook);
            WorkbookFormats formats = new WorkbookFormats();
            SharedStrings strings = new SharedStrings();
            List<Sheet> all = sheets(office, workbook, parts, formats);
            readPart(office, parts.part("styles", "xl/styles.xml"), formats::read);
            readPart(office, parts.part("sharedStrings", "xl/sharedStrings.xml"), xml -> strings.read(xml, file.fileName()));
            for (int i = 0; i < all.size(); i++) {
                filled |= readSheet(office, all.get(i), i + 1, new SheetReader(file.fileName(), strings, formats), transcript, findings);
            }
            sheets = all.size();
        }
        if (!filled) {
            throw new UnreadableFile(file.fileName(), Reason.NO_TEXT, "工作簿里没有填写内容的可见工作表", "请确认上传的是填好的表格");
        }
        return transcript.text(sheets);
    }

    private interface PartReading {
        void read(XmlPart xml);
    }

    private static void readPart(OfficePackage office, String part, PartReading reading) throws IOException {
        if (office.has(part)) {
            try (XmlPart xml = office.xml(part)) {
                reading.read(xml);
            }
        }
    }

    private static List<Sheet> sheets(OfficePackage office, String workbook, Relationships parts, WorkbookFormats formats) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (XmlPart xml = office.xml(workbook)) {
            xml.root();
            int root = xml.depth();
            while (xml.nextChild(root)) {
                if (xml.name().equals("workbookPr") && ("1".equals(xml.attribute("date1904")) || "true".equals(xml.attribute("date1904")))) {
                    formats.countFrom1904();
                } else if (xml.name().equals("sheets")) {
                    int list = xml.depth();
                    while (xml.nextChild(list)) {
                        if (sheets.size() >= SizeLimits.SHEETS) {
                            throw SizeLimits.exceeded(office.fileName(), "工作表超过 " + SizeLimits.SHEETS + " 张");
                        }
                        String state = xml.attribute("state");
                        sheets.add(new Sheet(xml.attribute("name"), state != null && !state.equals("visible"), parts.target(xml.attribute("id"))));
                    }
                }
            }
        }
        return sheets;
    }

    /** Whether the sheet has something to say. */
    private static boolean readSheet(OfficePackage office, Sheet sheet, int number, SheetReader reader, Transcript transcript, Findings findings)
            throws IOException {
        SourceLocation at = SourceLocation.UNKNOWN.withPage(number);
        if (sheet.part() == null || !office.has(sheet.part())) {
            findings.warning("source.sheet-missing", at, "工作表“%s”的内容缺失，没有读取", sheet.name());
            return false;
        }
        if (sheet.hidden()) {
            findings.warning("source.hidden-sheet", at, "工作表“%s”是隐藏的，没有读取；公开前请取消隐藏或删除", sheet.name());
            return false;
        }
        SheetDraft draft;
        try (XmlPart xml = office.xml(sheet.part())) {
            draft = reader.read(xml);
        }
        if (reader.hiddenCells() > 0) {
            findings.warning("source.hidden-cells", at, "工作表“%s”的隐藏行列中有 %d 个单元格，没有读取；公开前请取消隐藏或删除", sheet.name(), reader.hiddenCells());
        }
        if (reader.formulasWithoutResult() > 0) {
            findings.warning("source.formula-without-result", at, "工作表“%s”有 %d 个公式没有保存结果，按空白读取；请用 Excel 打开后保存一次再上传",
                    sheet.name(), reader.formulasWithoutResult());
        }
        if (reader.errors() > 0) {
            findings.warning("source.error-cells", at, "工作表“%s”有 %d 个单元格显示错误值（如 #DIV/0!），请改正公式", sheet.name(), reader.errors());
        }
        transcript.page(number);
        transcript.paragraph(sheet.name() == null ? "" : sheet.name(), null);
        transcript.table(draft.rows(office.fileName()));
        return draft.cells() > 0;
    }
}
