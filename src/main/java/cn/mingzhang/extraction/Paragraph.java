package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;

/**
 * A paragraph or, in a text file, a line outside tables.
 *
 * @param text      verbatim, without line end; markup that a text extractor left behind (#, **, &lt;p&gt;) is removed
 * @param numbering the automatic number a word processor prints before it, such as （1）; null when there is none
 * @param at        its place
 */
public record Paragraph(String text, String numbering, SourceLocation at) implements Block {

    public Paragraph(String text, SourceLocation at) {
        this(text, null, at);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
