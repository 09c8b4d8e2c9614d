package cn.mingzhang.extraction;

/** The boxes and ticks of the symbol fonts (Wingdings) as characters that say the same; other symbols say nothing. */
final class Symbols {

    private Symbols() {
    }

    static String of(int code) {
        return switch (code & 0xFF) {
            case 0xA8, 0x6F, 0xA3, 0x71, 0x72, 0xA1 -> "□";
            case 0x52, 0xFE, 0x54 -> "☑";
            case 0xFC, 0x50 -> "√";
            default -> "";
        };
    }
}
