package cn.mingzhang.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Walks through the content of a .docx part, element by element, and hands paragraphs and tables to a {@link WordFlow}. What a
 * reader of the page does not see is left out: field codes, deleted revisions, hidden text, the second branch of an alternative.
 */
class WordBody {

    private static final int WIDEST_SPAN = 100;

    private final XmlPart xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordRemarks remarks;
    private final WordFlow marks;
    /** The open fields, innermost first; true while the code of the field is read and not yet its result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private boolean watermark;
    private int cells;

    WordBody(XmlPart xml, WordStyles styles, WordNumbering numbering, WordRemarks remarks, WordFlow marks) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.remarks = remarks;
        this.marks = marks;
    }

    /** Reads the blocks below the current element. */
    void readBlocks(WordFlow flow) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "p" -> readParagraph(flow);
                case "tbl" -> readTable(flow);
                case "del", "moveFrom" -> remarks.deleted();
                case "AlternateContent" -> readAlternative(() -> readBlocks(flow));
                case "altChunk" -> remarks.embedded();
                case "sdtPr", "sectPr", "tcPr" -> { }
                default -> readBlocks(flow);
            }
        }
    }

    private void readParagraph(WordFlow flow) {
        WordParagraph paragraph = new WordParagraph();
        readInline(paragraph, flow, false);
        // A field code never goes beyond its paragraph; should its end be missing, the rest of the text is not lost.
        fields.removeIf(code -> code);
        if (paragraph.deleted && paragraph.text.isEmpty()) {
            return;
        }
        WordStyles.ListUse own = paragraph.use;
        WordStyles.ListUse styled = styles.listUse(paragraph.style);
        WordStyles.ListUse use = new WordStyles.ListUse(own.list() >= 0 ? own.list() : styled.list(), own.level() >= 0 ? own.level() : styled.level());
        flow.paragraph(paragraph.text.toString(), numbering.next(use, paragraph.style));
        paragraph.boxes.forEach(Runnable::run);
    }

    private void readInline(WordParagraph paragraph, WordFlow flow, boolean hidden) {
        int parent = xml.depth();
        boolean unseen = hidden;
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "pPr" -> readParagraphProperties(paragraph);
                case "rPr" -> unseen = unseen || isHidden();
                case "t" -> append(paragraph, xml.text(), unseen);
                case "tab", "ptab" -> append(paragraph, "\t", unseen);
                case "br", "cr" -> append(paragraph, "\n", unseen);
                case "noBreakHyphen" -> append(paragraph, "-", unseen);
                case "sym" -> append(paragraph, symbol(), unseen);
                case "fldChar" -> field(xml.attribute("fldCharType"));
                case "del", "moveFrom" -> remarks.deleted();
                case "ins", "moveTo" -> {
                    remarks.inserted();
                    readInline(paragraph, flow, unseen);
                }
                case "AlternateContent" -> {
                    boolean seen = unseen;
                    readAlternative(() -> readInline(paragraph, flow, seen));
                }
                case "drawing", "pict" -> {
                    watermark = false;
                    readInline(paragraph, flow, unseen);
                }
                case "docPr" -> watermark |= isWatermark(xml.attribute("name"));
                case "shape", "rect" -> {
                    watermark |= isWatermark(xml.attribute("id"));
                    readInline(paragraph, flow, unseen);
                }
                case "txbxContent" -> readTextBox(paragraph, watermark ? marks : flow);
                case "textpath" -> marks.paragraph(xml.attribute("string") == null ? "" : xml.attribute("string"), null);
                case "blip", "imagedata" -> remarks.picture();
                case "OLEObject" -> remarks.embedded();
                case "instrText", "delText", "delInstrText", "sdtPr", "rt" -> { }
                default -> readInline(paragraph, flow, unseen);
            }
        }
    }

    /** Word names the shape of a watermark so, whatever it says. */
    private static boolean isWatermark(String name) {
        return name != null && name.toLowerCase(Locale.ROOT).contains("watermark");
    }

    private void append(WordParagraph paragraph, String text, boolean hidden) {
        if (fields.contains(true)) {
            return;
        }
        if (hidden) {
            remarks.hidden(text);
        } else {
            paragraph.text.append(text);
        }
    }

    private void field(String type) {
        if ("begin".equals(type)) {
            fields.push(true);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if ("separate".equals(type)) {
                fields.push(false);
            }
        }
    }

    private void readParagraphProperties(WordParagraph paragraph) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("pStyle")) {
                paragraph.style = xml.attribute("val");
            } else if (xml.name().equals("numPr")) {
                paragraph.use = WordStyles.readListUse(xml);
            } else if (xml.name().equals("rPr")) {
                int mark = xml.depth();
                while (xml.nextChild(mark)) {
                    paragraph.deleted |= xml.name().equals("del");
                }
            }
        }
    }

    private boolean isHidden() {
        boolean hidden = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            hidden |= xml.name().equals("vanish") && xml.isOn();
        }
        return hidden;
    }

    private String symbol() {
        String code = xml.attribute("char");
        try {
            return code == null ? "" : Symbols.of(Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Only the first choice is read; the others say the same for older programs. */
    private void readAlternative(Runnable read) {
        int parent = xml.depth();
        boolean chosen = false;
        while (xml.nextChild(parent)) {
            if (!chosen && (xml.name().equals("Choice") || xml.name().equals("Fallback"))) {
                chosen = true;
                read.run();
            }
        }
    }

    private void readTextBox(WordParagraph paragraph, WordFlow flow) {
        List<Runnable> box = new ArrayList<>();
        readBlocks(new WordFlow() {
            @Override
            public void paragraph(String text, String number) {
                box.add(() -> flow.paragraph(text, number));
            }

            @Override
            public void table(TableDraft table) {
                box.add(() -> flow.table(table));
            }
        });
        paragraph.boxes.addAll(box);
    }

    private void readTable(WordFlow flow) {
        TableDraft table = new TableDraft();
        List<TableDraft> nested = new ArrayList<>();
        readRows(table, nested);
        flow.table(table);
        nested.forEach(flow::table);
    }

    private void readRows(TableDraft table, List<TableDraft> nested) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tr" -> readRow(table, nested);
                case "tblPr", "tblGrid" -> { }
                default -> readRows(table, nested);
            }
        }
    }

    private void readRow(TableDraft table, List<TableDraft> nested) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "trPr" -> {
                    if (readRowProperties(table)) {
                        remarks.deleted();
                        while (xml.nextChild(parent)) {
                            // the cells of a deleted row are passed over
                        }
                        return;
                    }
                }
                case "tc" -> readCell(table, nested);
                case "tblPrEx" -> { }
                default -> readCells(table, nested);
            }
        }
        table.endRow();
    }

    /** Cells inside a content control. */
    private void readCells(TableDraft table, List<TableDraft> nested) {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("tc")) {
                readCell(table, nested);
            } else {
                readCells(table, nested);
            }
        }
    }

    /** Whether the row was deleted in a revision. */
    private boolean readRowProperties(TableDraft table) {
        boolean deleted = false;
        int columns = 0;
        int properties = xml.depth();
        while (xml.nextChild(properties)) {
            switch (xml.name()) {
                case "gridBefore" -> columns = Math.min(xml.number("val", 0), WIDEST_SPAN);
                case "del" -> deleted = true;
                default -> { }
            }
        }
        table.skipColumns(deleted ? 0 : columns);
        return deleted;
    }

    private void readCell(TableDraft table, List<TableDraft> nested) {
        WordFlow.OfCell cell = new WordFlow.OfCell();
        int span = 1;
        TableDraft.Merge merge = TableDraft.Merge.NONE;
        boolean continuesLeft = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tcPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        switch (xml.name()) {
                            case "gridSpan" -> span = Math.max(1, Math.min(xml.number("val", 1), WIDEST_SPAN));
                            case "vMerge" -> merge = "restart".equals(xml.attribute("val")) ? TableDraft.Merge.STARTS : TableDraft.Merge.CONTINUES;
                            case "hMerge" -> continuesLeft = !"restart".equals(xml.attribute("val"));
                            default -> { }
                        }
                    }
                }
                case "p" -> readParagraph(cell);
                case "tbl" -> readTable(cell);
                default -> readBlocks(cell);
            }
        }
        cells++;
        if (cells > SizeLimits.CELLS) {
            throw SizeLimits.exceeded(xml.fileName(), "表格单元格超过 " + SizeLimits.CELLS + " 个");
        }
        table.cell(cell.text(), span, merge, continuesLeft);
        nested.addAll(cell.nested());
    }
}
