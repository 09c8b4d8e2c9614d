package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A compound file (OLE2) of Office 97 to 2003 or WPS, or an encrypted newer one, told by the names of its streams. */
class CompoundContent {

    private final Path path;
    private final String fileName;

    CompoundContent(Path path, String fileName) {
        this.path = path;
        this.fileName = fileName;
    }

    String mediaType() {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return MediaTypeDetector.DOC;
            }
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(fileName, Reason.ENCRYPTED, "文件设有打开密码，无法读取", "请在 Office 或 WPS 中去掉密码后再上传");
            }
            throw foreign(root).refuse(fileName);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            UnreadableFile refusal = new UnreadableFile(fileName, Reason.DAMAGED, "这个旧版 Office 文件不完整或已损坏",
                    "请重新下载，或用 Office、WPS 打开原文件后另存为 .docx 再上传");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static ForeignType foreign(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return ForeignType.EXCEL_97;
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? ForeignType.SLIDES : ForeignType.OTHER_COMPOUND;
    }
}
