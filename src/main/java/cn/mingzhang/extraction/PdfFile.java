package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF on disk: opens it and its pages, or says in plain words why that cannot be done. */
class PdfFile {

    private static final int MOST_PAGES = 3000;

    private final Path path;
    private final String name;

    PdfFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    PDDocument open() throws IOException {
        if (Files.size(path) == 0) {
            throw new UnreadableFile(name, Reason.EMPTY, "文件是空的", "请重新导出或下载后再上传");
        }
        PDDocument document;
        try {
            document = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(name, Reason.ENCRYPTED, "这个 PDF 设有打开密码，无法读取", "请去掉密码后重新上传");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            document.close();
            throw new UnreadableFile(name, Reason.TOO_LARGE, "这个 PDF 超过" + MOST_PAGES + "页", "请拆分成几个文件后分别上传");
        }
        return document;
    }

    PageContent read(PDDocument document, int number, DrawingBudget budget) {
        try {
            return new PageReader(document.getPage(number - 1), number, budget).read();
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    private UnreadableFile damaged(Throwable cause) {
        UnreadableFile refusal = new UnreadableFile(name, Reason.DAMAGED, "这个 PDF 已损坏或不完整，无法读取", "请重新导出或下载完整的文件后再上传");
        refusal.initCause(cause);
        return refusal;
    }
}
