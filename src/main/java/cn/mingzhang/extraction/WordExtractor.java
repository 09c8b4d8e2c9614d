package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads .docx files as a stream of XML, without building the document in memory: paragraphs with their automatic numbers, tables
 * with merged cells, headers and watermarks as marks.
 */
public class WordExtractor implements TextExtractor {

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypeDetector.DOCX);
    }

    @Override
    public SourceText extract(Path path, SourceFile file, Findings findings) throws IOException {
        SizeLimits.checkFile(path, file.fileName());
        Transcript transcript = new Transcript(file);
        WordRemarks remarks = new WordRemarks();
        try (OfficePackage office = new OfficePackage(path, file.fileName())) {
            String document = Relationships.of(office, "").part("officeDocument", "word/document.xml");
            Relationships parts = Relationships.of(office, document);
            WordStyles styles = styles(office, parts);
            WordNumbering numbering = numbering(office, parts);
            WordFlow marks = WordFlow.marks(transcript);
            readPart(office, document, styles, numbering, remarks, marks, WordFlow.body(transcript));
            for (String part : List.of(parts.part("footnotes", ""), parts.part("endnotes", ""))) {
                if (office.has(part)) {
                    readNotes(office, part, styles, remarks, marks, WordFlow.body(transcript));
                }
            }
            countComments(office, parts.part("comments", ""), remarks);
            List<String> edges = new ArrayList<>(parts.parts("header"));
            edges.addAll(parts.parts("footer"));
            for (String part : edges) {
                if (office.has(part)) {
                    readPart(office, part, styles, WordNumbering.none(), new WordRemarks(), marks, marks);
                }
            }
        }
        if (transcript.isBlank()) {
            throw new UnreadableFile(file.fileName(), Reason.NO_TEXT, remarks.pictures() > 0 ? "文件里只有图片，没有文字" : "文件里没有文字",
                    "请提供可以选中文字的 Word 原文件；扫描件请先做文字识别");
        }
        remarks.tell(findings);
        return transcript.text(null);
    }

    private static void readPart(OfficePackage office, String part, WordStyles styles, WordNumbering numbering, WordRemarks remarks,
            WordFlow marks, WordFlow flow) throws IOException {
        try (XmlPart xml = office.xml(part)) {
            xml.root();
            new WordBody(xml, styles, numbering, remarks, marks).readBlocks(flow);
        }
    }

    /** Footnotes follow the text; the separators among them are lines, not notes. */
    private static void readNotes(OfficePackage office, String part, WordStyles styles, WordRemarks remarks, WordFlow marks, WordFlow flow)
            throws IOException {
        try (XmlPart xml = office.xml(part)) {
            xml.root();
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String type = xml.attribute("type");
                if (type == null || type.equals("normal")) {
                    new WordBody(xml, styles, WordNumbering.none(), remarks, marks).readBlocks(flow);
                }
            }
        }
    }

    private static void countComments(OfficePackage office, String part, WordRemarks remarks) throws IOException {
        if (office.has(part)) {
            try (XmlPart xml = office.xml(part)) {
                xml.root();
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    remarks.comment();
                }
            }
        }
    }

    private static WordStyles styles(OfficePackage office, Relationships parts) throws IOException {
        String part = parts.part("styles", "word/styles.xml");
        if (!office.has(part)) {
            return WordStyles.none();
        }
        try (XmlPart xml = office.xml(part)) {
            return WordStyles.read(xml);
        }
    }

    private static WordNumbering numbering(OfficePackage office, Relationships parts) throws IOException {
        String part = parts.part("numbering", "word/numbering.xml");
        if (!office.has(part)) {
            return WordNumbering.none();
        }
        try (XmlPart xml = office.xml(part)) {
            return WordNumbering.read(xml);
        }
    }
}
