package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Reads .doc files (Word 97 to 2003, also .wps): the same contract as {@link WordExtractor}, as far as the format tells. */
public class LegacyWordExtractor implements TextExtractor {

    private static final String SAVE_AS_DOCX = "请用 Word 或 WPS 打开，另存为 .docx 后再上传";

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypeDetector.DOC);
    }

    @Override
    public SourceText extract(Path path, SourceFile file, Findings findings) throws IOException {
        SizeLimits.checkFile(path, file.fileName());
        Transcript transcript = new Transcript(file);
        WordRemarks remarks = new WordRemarks();
        try (InputStream in = Files.newInputStream(path); HWPFDocument document = new HWPFDocument(in)) {
            read(document, transcript, remarks);
        } catch (UnreadableFile e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(file.fileName(), Reason.ENCRYPTED, "文件设了打开密码", "请去掉密码后再上传");
        } catch (OldWordFileFormatException e) {
            throw new UnreadableFile(file.fileName(), Reason.UNKNOWN_TYPE, "文件是 Word 95 或更早的格式", SAVE_AS_DOCX);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            // POI answers a damaged file with whatever its parser stumbled over.
            throw new UnreadableFile(file.fileName(), Reason.DAMAGED, "文件不完整或已损坏", SAVE_AS_DOCX);
        }
        if (transcript.isBlank()) {
            throw new UnreadableFile(file.fileName(), Reason.NO_TEXT, "文件里没有文字", "请提供可以选中文字的 Word 原文件；扫描件请先做文字识别");
        }
        remarks.tell(findings);
        return transcript.text(null);
    }

    private static void read(HWPFDocument document, Transcript transcript, WordRemarks remarks) {
        LegacyWordNumbers numbers = new LegacyWordNumbers(document.getListTables());
        readBlocks(document.getRange(), new LegacyWordText(remarks), numbers, WordFlow.body(transcript));
        readBlocks(document.getMainTextboxRange(), new LegacyWordText(remarks), numbers, WordFlow.body(transcript));
        readBlocks(document.getFootnoteRange(), new LegacyWordText(remarks), numbers, WordFlow.body(transcript));
        readBlocks(document.getEndnoteRange(), new LegacyWordText(remarks), numbers, WordFlow.body(transcript));
        for (int i = 0; i < document.getCommentsRange().numParagraphs(); i++) {
            remarks.comment();
        }
        readBlocks(document.getHeaderStoryRange(), new LegacyWordText(new WordRemarks()), numbers, WordFlow.marks(transcript));
    }

    private static void readBlocks(Range range, LegacyWordText text, LegacyWordNumbers numbers, WordFlow flow) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                new LegacyWordTable(table, text, numbers).read(flow);
                i += table.numParagraphs() - 1;
            } else {
                String number = numbers.next(paragraph);
                flow.paragraph(text.of(paragraph), number);
            }
        }
    }
}
