package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A type of file that is known but not read: what to call it, and how to make a readable file of it. */
enum ForeignType {

    PROGRAM("可执行程序，不是文档", "请上传文档本身", "MZ", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE"),
    SCRIPT("脚本程序，不是文档", "请上传文档本身", "#!/"),
    PICTURE("图片", "请上传文字版的 Word 或 PDF 原文件；只有扫描件时请先做文字识别",
            "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF", "BM"),
    ARCHIVE("压缩包", "请解压后逐个上传里面的文件", "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ"),
    RTF("RTF 文档", "请用 Word 或 WPS 打开，另存为 .docx 后再上传", "{\\rtf"),
    WEB_PAGE("网页", "请把内容复制到 Word 中，保存为 .docx 后再上传", "<!doctype html", "<html", "mime-version:"),
    XML("XML 数据", "如果它能用 Word 或 Excel 打开，请另存为 .docx 或 .xlsx 后再上传", "<?xml"),
    EXCEL_97("旧版 Excel 或 WPS 表格（.xls、.et）", "请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传"),
    EXCEL_BINARY("二进制 Excel（.xlsb）", "请用 Excel 打开，另存为 .xlsx 后再上传"),
    SLIDES("演示文稿（.ppt、.pptx、.dps）", "请把内容整理成 Word 或 PDF 后再上传"),
    OPEN_DOCUMENT("OpenDocument 文档（.odt、.ods）", "请用 WPS 或 LibreOffice 打开，另存为 .docx 或 .xlsx 后再上传"),
    OFD("OFD 版式文件", "请上传生成它的 Word 原文件，或转换成 PDF 后再上传"),
    OTHER_COMPOUND("其他 Office 程序的文件", "请另存为 .docx、.xlsx 或 PDF 后再上传"),
    UNKNOWN("无法识别的文件", "请上传 PDF、Word（.docx、.doc）、Excel（.xlsx）或文本文件（.txt）");

    private final String name;
    private final String remedy;
    /** How such a file begins, one character a byte. */
    private final List<String> beginnings;

    ForeignType(String name, String remedy, String... beginnings) {
        this.name = name;
        this.remedy = remedy;
        this.beginnings = List.of(beginnings);
    }

    /** The type whose beginning the first bytes of a file show. */
    static Optional<ForeignType> ofHead(String head) {
        String text = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading().toLowerCase(Locale.ROOT);
        for (ForeignType type : values()) {
            boolean isText = type == WEB_PAGE || type == XML;
            for (String beginning : type.beginnings) {
                if (isText ? text.startsWith(beginning) : head.startsWith(beginning) && (beginning.length() > 2 || head.indexOf('\0') >= 0)) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    UnreadableFile refuse(String fileName) {
        return new UnreadableFile(fileName, Reason.UNKNOWN_TYPE, "这是" + name + "，目前不能读取", remedy);
    }
}
