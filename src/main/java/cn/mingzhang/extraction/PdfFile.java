package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF on disk: opens it and its pages, or says in plain words why that cannot be done. */
class PdfFile {

    private static final int MOST_PAGES = 3000;
    /** Unpacked parts beyond this are kept on disk while the file is read. */
    private static final long MEMORY = 64L << 20;
    /** The end mark stands within the last bytes; some programs add a little after it. */
    private static final int TAIL = 2048;

    private final Path path;
    private final String name;

    PdfFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    PDDocument open() throws IOException {
        SizeLimits.checkFile(path, name);
        try {
            PDDocument document = Loader.loadPDF(path.toFile(), MemoryUsageSetting.setupMixed(MEMORY).streamCache);
            try {
                checkWhole(document);
                return document;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                document.close();
                throw e;
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(name, Reason.ENCRYPTED, "这个 PDF 设有打开密码，无法读取", "请去掉密码后重新上传");
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    PageContent read(PDDocument document, int number, DrawingBudget budget) {
        try {
            PageReader upright = new PageReader(document.getPage(number - 1), number, budget, 0);
            PageContent content = upright.read();
            int turn = upright.uprightTurn();
            return turn == 0 ? content : new PageReader(document.getPage(number - 1), number, budget, turn).read();
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(e);
        }
    }

    /** PDFBox mends a file that breaks off and reads what is left; half a disclosure must not pass for a whole one. */
    private void checkWhole(PDDocument document) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new UnreadableFile(name, Reason.DAMAGED, "这个 PDF 不完整，结尾部分缺失", "请重新下载或导出完整的文件后再上传");
            }
        }
        if (document.getNumberOfPages() == 0) {
            throw new UnreadableFile(name, Reason.EMPTY, "这个 PDF 没有任何页面", "请重新导出后再上传");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableFile(name, Reason.TOO_LARGE, "这个 PDF 有 " + document.getNumberOfPages() + " 页，超过 " + MOST_PAGES + " 页的上限",
                    "请拆分成几个文件后分别上传");
        }
    }

    private UnreadableFile damaged(Throwable cause) {
        UnreadableFile refusal = new UnreadableFile(name, Reason.DAMAGED, "这个 PDF 已损坏或不完整，无法读取",
                "请重新下载或导出完整的文件后再上传");
        refusal.initCause(cause);
        return refusal;
    }
}
