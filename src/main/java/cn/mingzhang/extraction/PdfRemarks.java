package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Judges whether a PDF has text to read, page by page: refuses scans and fonts without meaning, and says what a page keeps back. */
class PdfRemarks {

    /** A page with fewer characters than this holds no text but perhaps a page number. */
    private static final int FEW = 8;

    private final List<Integer> scanned = new ArrayList<>();
    private int pages;
    private int characters;
    private int undecodable;
    private int hidden;
    private int firstUndecodable;

    void page(PageContent content) {
        pages++;
        int printed = (int) content.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        characters += printed;
        hidden += content.tally().hidden();
        if (content.tally().undecodable() > 0 && undecodable == 0) {
            firstUndecodable = content.number();
        }
        undecodable += content.tally().undecodable();
        if (printed < FEW && content.tally().images() > 0) {
            scanned.add(content.number());
        }
    }

    /** Refuses what has no text, and tells of pages and characters that could not be read. */
    void tell(String fileName, Findings findings) {
        if (scanned.size() == pages && pages > 0) {
            throw new UnreadableFile(fileName, Reason.NO_TEXT, "这个 PDF 共 " + pages + " 页，全部是扫描图片，没有文字层",
                    "请先用文字识别（OCR）软件转换，或上传原来的 Word 文件");
        }
        if (undecodable > characters) {
            throw new UnreadableFile(fileName, Reason.NO_TEXT, "这个 PDF 的字体没有文字编码，读出的文字是乱码", "请从 Word 重新导出 PDF，或直接上传 Word 文件");
        }
        if (characters == 0) {
            throw new UnreadableFile(fileName, Reason.NO_TEXT, "这个 PDF 共 " + pages + " 页，没有任何文字", "请确认导出的内容完整，或上传原来的 Word 文件");
        }
        for (int page : scanned) {
            findings.warning("source.scanned-page", new SourceLocation(page, null, null, null, null),
                    "第 %d 页是扫描图片，没有文字，内容没有读取；请补充这一页的文字版", page);
        }
        if (undecodable > 0) {
            SourceLocation first = new SourceLocation(firstUndecodable, null, null, null, null);
            findings.warning("source.spoilt-characters", first, "有 %d 个字符的字体没有文字编码，没有读出；请核对原文件", undecodable);
        }
        if (hidden > characters / 2) {
            findings.warning("source.recognised-text", SourceLocation.UNKNOWN, "这个 PDF 是扫描件，文字由识别软件生成，可能有错字，请核对");
        }
    }
}
