package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads plain text, also text that was extracted from page images (rows with tab-separated cells) or from Word (one cell a
 * line, each with a leading tab; a row ends with an empty line). The lines stay as they are; markup, table rules, page numbers and
 * watermarks are left out of the blocks.
 */
public class PlainTextExtractor implements TextExtractor {

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypeDetector.TEXT);
    }

    @Override
    public SourceText extract(Path path, SourceFile file, Findings findings) throws IOException {
        SizeLimits.checkFile(path, file.fileName());
        if (Files.size(path) > SizeLimits.TEXT_BYTES) {
            throw SizeLimits.exceeded(file.fileName(), "文本超过 " + (SizeLimits.TEXT_BYTES >> 20) + " MB");
        }
        TextDecoding decoding = TextDecoding.of(Files.readAllBytes(path)).orElseThrow(() -> new UnreadableFile(file.fileName(), Reason.DAMAGED,
                "文本的编码无法识别，既不是 UTF-8 也不是 GB18030（GBK）", "请用记事本打开，另存为 UTF-8 编码后再上传"));
        if (decoding.spoilt() > 0) {
            findings.warning("source.spoilt-characters", SourceLocation.UNKNOWN, "文本有 %d 处字符已损坏，读作 \uFFFD；请核对原文件", decoding.spoilt());
        }
        List<String> lines = decoding.text().lines().toList();
        if (lines.stream().allMatch(String::isBlank)) {
            throw new UnreadableFile(file.fileName(), Reason.EMPTY, "文件里没有文字", "请确认上传的是完整的文件");
        }
        long cells = decoding.text().chars().filter(c -> c == '\t').count();
        if (lines.size() > SizeLimits.LINES || cells > SizeLimits.CELLS) {
            throw SizeLimits.exceeded(file.fileName(), "文本超过 " + SizeLimits.LINES + " 行，或表格单元格超过 " + SizeLimits.CELLS + " 个");
        }
        Set<String> watermarks = Watermarks.in(lines);
        List<Block> blocks = FlattenedTables.isShapeOf(lines) ? new FlattenedTables(lines, watermarks).blocks() : new TabbedTables(lines, watermarks).blocks();
        return new SourceText(file, blocks, List.copyOf(watermarks), lines);
    }
}
