package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How much one file may draw: keeps a file made to exhaust the reader from doing so. Real pages draw some thousand things each. */
class DrawingBudget {

    private static final long INSTRUCTIONS = 20_000_000;
    /** Running a form within a page costs as much as so many instructions. */
    private static final int FORM = 100;
    private static final long CHARACTERS = 4_000_000;
    /** Drawing instructions of one page or form, unpacked. */
    private static final long STREAM_BYTES = 64L << 20;
    /** Packed streams up to this cannot unpack to more than is allowed. */
    private static final long HARMLESS = STREAM_BYTES / 1040;

    private final String fileName;
    private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private long instructions;
    private long characters;

    DrawingBudget(String fileName) {
        this.fileName = fileName;
    }

    void instruction() {
        spend(1);
    }

    /** Also looks, once, at how large the instructions of the form are. */
    void form(COSStream stream) throws IOException {
        spend(FORM);
        check(stream);
    }

    void character() {
        if (++characters > CHARACTERS) {
            throw tooLarge("文字超过 " + CHARACTERS / 10_000 + " 万个");
        }
    }

    /** Refuses instructions that unpack to more than any page needs, before a parser takes them into memory. */
    void check(COSStream stream) throws IOException {
        if (stream.getLength() <= HARMLESS || !checked.add(stream) || !isDeflated(stream)) {
            return;
        }
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > STREAM_BYTES) {
                    throw tooLarge("一页解压后超过 " + (STREAM_BYTES >> 20) + " MB");
                }
            }
        } catch (ZipException | EOFException e) {
            // damaged at this point: what comes before it is small enough, and PDFBox reads no further either
            return;
        }
    }

    private static boolean isDeflated(COSStream stream) {
        COSBase filter = stream.getFilters();
        COSBase first = filter instanceof COSArray chain && chain.size() > 0 ? chain.getObject(0) : filter;
        return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
    }

    private void spend(int amount) {
        instructions += amount;
        if (instructions > INSTRUCTIONS) {
            throw tooLarge("绘图指令超过 " + INSTRUCTIONS / 10_000 + " 万条");
        }
    }

    private UnreadableFile tooLarge(String why) {
        return new UnreadableFile(fileName, Reason.TOO_LARGE, "这个 PDF 太大，" + why, "请从 Word 重新导出，或拆分成几个文件后分别上传");
    }
}
