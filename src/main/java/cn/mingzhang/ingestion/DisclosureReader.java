package cn.mingzhang.ingestion;

import cn.mingzhang.check.Checks;
import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.extraction.LegacyWordExtractor;
import cn.mingzhang.extraction.MediaTypeDetector;
import cn.mingzhang.extraction.PdfTextExtractor;
import cn.mingzhang.extraction.PlainTextExtractor;
import cn.mingzhang.extraction.SourceText;
import cn.mingzhang.extraction.TextExtractor;
import cn.mingzhang.extraction.UnreadableFile;
import cn.mingzhang.extraction.WordExtractor;
import cn.mingzhang.extraction.WorkbookExtractor;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.FormReader;
import cn.mingzhang.form.UnknownFormReader;
import cn.mingzhang.form.hebei.HebeiBudgetReader;
import cn.mingzhang.form.report.PerformanceReportReader;
import cn.mingzhang.form.shanxi.accounts.ShanxiFinalAccountsReader;
import cn.mingzhang.form.shanxi.budget.ShanxiBudgetReader;
import cn.mingzhang.source.Sha256;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** From a file to facts: detects the type, extracts the text, recognises the form, reads it and checks it against itself. Needs no server and no store. */
public class DisclosureReader {

    /** Below this a form is not taken for recognised. */
    private static final int SURE_ENOUGH = 50;

    private final MediaTypeDetector detector = new MediaTypeDetector();
    private final List<TextExtractor> extractors = List.of(new PlainTextExtractor(), new WordExtractor(), new LegacyWordExtractor(),
            new WorkbookExtractor(), new PdfTextExtractor());
    private final List<FormReader> forms = List.of(
            new ShanxiBudgetReader(),
            new ShanxiFinalAccountsReader(),
            new PerformanceReportReader(),
            new HebeiBudgetReader());
    private final MarkCheck markCheck = new MarkCheck();
    private final FormReader unknownForm = new UnknownFormReader();

    /**
     * Reads one file.
     *
     * @throws UnreadableFile when the file cannot be read, with a Chinese sentence for the person who brought it
     */
    public Reading read(Path path, String fileName) throws IOException {
        Findings findings = new Findings();
        String mediaType = detector.detect(path, fileName);
        SourceFile file = new SourceFile(fileName, mediaType, Sha256.of(path), null);
        TextExtractor extractor = extractors.stream().filter(e -> e.mediaTypes().contains(mediaType)).findFirst()
                .orElseThrow(() -> new UnreadableFile(fileName, UnreadableFile.Reason.UNKNOWN_TYPE, "不是能识别的文件类型",
                        "请上传 PDF、Word（.docx、.doc）、Excel（.xlsx）或文本文件"));
        SourceText text = extractor.extract(path, file, findings);
        if (text.blocks().isEmpty()) {
            throw new UnreadableFile(fileName, UnreadableFile.Reason.NO_TEXT, "文件里没有文字",
                    "如是扫描件，请上传带文字层的文件或原始的 Word、Excel 文件");
        }
        markCheck.check(text, findings);
        FormReader form = recognise(text);
        Disclosure disclosure = form.read(text, findings);
        disclosure.setForm(form.form());
        disclosure.setRecognised(form != unknownForm);
        disclosure.setSource(text.file());
        findings.all().forEach(finding -> disclosure.add(new RecordedFinding(finding)));
        Checks.run(disclosure).forEach(finding -> disclosure.add(new RecordedFinding(finding)));
        return new Reading(text, disclosure);
    }

    /** The form that is surest of the text; each is asked once, for the answer costs a look through the whole text. */
    private FormReader recognise(SourceText text) {
        FormReader surest = unknownForm;
        int best = SURE_ENOUGH - 1;
        for (FormReader form : forms) {
            int sure = form.recognise(text);
            if (sure > best) {
                best = sure;
                surest = form;
            }
        }
        return surest;
    }
}
