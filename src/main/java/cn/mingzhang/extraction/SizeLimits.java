package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large a file and its parts may be (读取上限), so that 512 MiB of memory read every disclosure and a bomb is refused early.
 * Real department disclosures stay far below: 200 KB of file, 10 MB of XML, 40 times compressed, 10,000 cells.
 */
final class SizeLimits {

    static final long FILE_BYTES = 100L << 20;
    static final long PART_BYTES = 64L << 20;
    static final long PACKAGE_BYTES = 128L << 20;
    /** A part compressed more than this is a bomb; only asked of parts beyond {@link #RATIO_COUNTS_FROM}, small ones may be all blanks. */
    static final int RATIO = 150;
    static final long RATIO_COUNTS_FROM = 4L << 20;
    static final int XML_DEPTH = 300;
    static final int ZIP_ENTRIES = 20_000;
    static final int LINES = 100_000;
    static final int CELLS = 200_000;
    static final int MERGED_REGIONS = 20_000;
    static final int MARKS = 1_000;
    static final int SHARED_STRINGS = 1_000_000;
    static final int SHEETS = 500;
    /** Characters of all lines together; a short file may repeat one long string in every cell. */
    static final int CHARACTERS = 40_000_000;
    static final long TEXT_BYTES = 16L << 20;

    private SizeLimits() {
    }

    /** The refusal of a file that goes beyond a limit. */
    static UnreadableFile exceeded(String fileName, String why) {
        return new UnreadableFile(fileName, Reason.TOO_LARGE, why, "请删去与公开无关的内容，或拆成几个文件再上传");
    }

    /** Refuses an empty file and one that no disclosure needs to be as large as. */
    static void checkFile(Path path, String fileName) throws IOException {
        long bytes = Files.size(path);
        if (bytes == 0) {
            throw new UnreadableFile(fileName, Reason.EMPTY, "文件是空的，没有任何内容", "请确认上传的是完整的文件");
        }
        if (bytes > FILE_BYTES) {
            throw new UnreadableFile(fileName, Reason.TOO_LARGE, "文件有 " + (bytes >> 20) + " MB，超过 " + (FILE_BYTES >> 20) + " MB 的上限",
                    "请删去文件中的图片或附件，或拆成几个文件再上传");
        }
    }
}
