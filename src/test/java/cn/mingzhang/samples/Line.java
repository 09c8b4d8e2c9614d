package cn.mingzhang.samples;

/** A paragraph of a sample and what it is on the page. */
record Line(Kind kind, String text) implements Piece {

    enum Kind {
        TITLE(20, true), PART(16, true), HEADING(14, true), SUBHEADING(12, true), BODY(11, false), CAPTION(13, true), LEFT(9, false),
        RIGHT(9, false), NOTE(8, false), PAGE(0, false);

        /** Font size in points. */
        final int size;
        final boolean bold;

        Kind(int size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        boolean centred() {
            return this == TITLE || this == CAPTION;
        }
    }
}
