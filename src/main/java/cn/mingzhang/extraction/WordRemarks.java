package cn.mingzhang.extraction;

import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceLocation;

/** Counts what a Word file holds besides its printed text and says so in findings. */
class WordRemarks {

    private int deleted;
    private int inserted;
    private int hidden;
    private int pictures;
    private int embedded;
    private int comments;

    void deleted() {
        deleted++;
    }

    void inserted() {
        inserted++;
    }

    void hidden(String text) {
        if (!text.isBlank()) {
            hidden++;
        }
    }

    void picture() {
        pictures++;
    }

    void embedded() {
        embedded++;
    }

    void comment() {
        comments++;
    }

    int pictures() {
        return pictures;
    }

    void tell(Findings findings) {
        if (deleted + inserted > 0) {
            findings.warning("source.tracked-changes", SourceLocation.UNKNOWN,
                    "文件中有未处理的修订（插入 %d 处、删除 %d 处），已按接受全部修订读取；公开前请在 Word 中接受或拒绝修订", inserted, deleted);
        }
        if (comments > 0) {
            findings.warning("source.comments", SourceLocation.UNKNOWN, "文件中有 %d 条批注，没有读取；公开前请在 Word 中删除批注", comments);
        }
        if (hidden > 0) {
            findings.warning("source.hidden-text", SourceLocation.UNKNOWN, "文件中有 %d 处隐藏文字，没有读取；公开前请在 Word 中删除隐藏文字", hidden);
        }
        if (pictures > 0) {
            findings.note("source.pictures", SourceLocation.UNKNOWN, "文件中有 %d 张图片，图片里的文字没有读取；如有表格是图片，请改用文字表格", pictures);
        }
        if (embedded > 0) {
            findings.warning("source.embedded-objects", SourceLocation.UNKNOWN, "文件中嵌入了 %d 个其他文件（如 Excel 表），没有读取；请把内容直接写入文件", embedded);
        }
    }
}
