package cn.mingzhang.extraction;

/** How much one file may draw: keeps a file made to exhaust the reader from doing so. */
class DrawingBudget {

    private static final long INSTRUCTIONS = 30_000_000;
    private static final long CHARACTERS = 4_000_000;

    private final String fileName;
    private long instructions;
    private long characters;

    DrawingBudget(String fileName) {
        this.fileName = fileName;
    }

    void spend() {
        if (++instructions > INSTRUCTIONS) {
            throw tooLarge("绘图指令超过" + INSTRUCTIONS / 10_000 + "万条");
        }
    }

    void keep() {
        if (++characters > CHARACTERS) {
            throw tooLarge("文字超过" + CHARACTERS / 10_000 + "万个");
        }
    }

    private UnreadableFile tooLarge(String why) {
        return new UnreadableFile(fileName, UnreadableFile.Reason.TOO_LARGE, "这个 PDF 太大，" + why, "请拆分成几个文件后分别上传");
    }
}
