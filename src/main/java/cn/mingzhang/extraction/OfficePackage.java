package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that a .docx or .xlsx is, its parts inflated only as far as {@link SizeLimits} allow. */
class OfficePackage implements AutoCloseable {

    private final String fileName;
    private final ZipFile zip;
    private long inflated;

    OfficePackage(Path path, String fileName) {
        this.fileName = fileName;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw damaged("文件不完整，里面的目录读不出来");
        }
    }

    String fileName() {
        return fileName;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The content of a part; a part that is not there is a damaged file. */
    XmlPart xml(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged("文件缺少内容部分 " + part);
        }
        if (entry.getSize() > SizeLimits.PART_BYTES) {
            throw tooLarge();
        }
        return new XmlPart(this, new Limited(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    UnreadableFile damaged(String why) {
        return new UnreadableFile(fileName, Reason.DAMAGED, why, "请重新下载，或用 Office、WPS 打开原文件后另存一份再上传");
    }

    private UnreadableFile tooLarge() {
        return bomb("文件解压后超过 " + (SizeLimits.PART_BYTES >> 20) + " MB");
    }

    private UnreadableFile bomb(String why) {
        return new UnreadableFile(fileName, Reason.TOO_LARGE, why, "这不像正常的公开文件；请用 Office、WPS 打开后另存一份再上传");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out of the zip and stops where it is too much. */
    private final class Limited extends FilterInputStream {

        private final long compressed;
        private long bytes;

        Limited(InputStream in, long compressed) {
            super(in);
            this.compressed = Math.max(1, compressed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n;
            try {
                n = super.read(buffer, offset, length);
            } catch (IOException e) {
                throw damaged("文件内容已损坏，解压不出来");
            }
            if (n > 0) {
                bytes += n;
                inflated += n;
                check();
            }
            return n;
        }

        private void check() {
            if (bytes > SizeLimits.PART_BYTES || inflated > SizeLimits.PACKAGE_BYTES) {
                throw tooLarge();
            }
            if (bytes > SizeLimits.RATIO_COUNTS_FROM && bytes / compressed > SizeLimits.RATIO) {
                throw bomb("文件的压缩倍数异常（超过 " + SizeLimits.RATIO + " 倍），可能是压缩炸弹");
            }
        }
    }
}
