package cn.mingzhang.source;

/**
 * An uploaded file and its identity (来源文件).
 *
 * @param fileName  name as uploaded, without a path
 * @param mediaType what the content is, whatever the name says
 * @param sha256    64 lower-case hexadecimal digits over the bytes
 * @param pages     pages of a PDF, sheets of a workbook, else null
 */
public record SourceFile(String fileName, String mediaType, String sha256, Integer pages) {
}
