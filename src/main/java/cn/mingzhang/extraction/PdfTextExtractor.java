package cn.mingzhang.extraction;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a PDF with a text layer: tables from their rulings, paragraphs from their lines. A table without rulings is rebuilt from
 * its columns where these are evident ({@link AlignedColumns}; such a grid does not know its merged cells), else its lines are
 * paragraphs; pages in several columns are read line by line across. What stands on the pages without
 * belonging to the text (watermarks, headers, page numbers) is kept apart. Scripts, forms and attachments are not looked at.
 */
public class PdfTextExtractor implements TextExtractor {

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypeDetector.PDF);
    }

    @Override
    public SourceText extract(Path path, SourceFile file, Findings findings) throws IOException {
        PdfFile pdf = new PdfFile(path, file.fileName());
        try (PDDocument document = pdf.open()) {
            PdfRemarks remarks = new PdfRemarks();
            DrawingBudget budget = new DrawingBudget(file.fileName());
            List<PageLayout> pages = new ArrayList<>();
            Set<String> marks = new LinkedHashSet<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PageContent content = pdf.read(document, number, budget);
                remarks.page(content);
                marks.addAll(content.watermarks());
                pages.add(PageLayout.of(content));
            }
            remarks.tell(file.fileName(), findings);
            PageFurniture furniture = new PageFurniture(new MixedBlanks(pages).removed());
            PdfFlow flow = new PdfFlow(furniture.removed());
            marks.addAll(furniture.marks());
            SourceFile withPages = new SourceFile(file.fileName(), file.mediaType(), file.sha256(), pages.size());
            return new SourceText(withPages, flow.blocks(), List.copyOf(marks), flow.lines());
        }
    }
}
