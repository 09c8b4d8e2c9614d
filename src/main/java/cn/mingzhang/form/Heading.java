package cn.mingzhang.form;

import cn.mingzhang.source.SourceLocation;

/**
 * A numbered heading (标题).
 *
 * @param numbering 第一部分, 一、, （一）, 1、 … as printed or as the word processor counts; empty for a heading without number
 * @param title     the words after it
 * @param rank      depth of its kind of numbering: 1 for 第X部分 down to 5 for 1、
 * @param level     depth among the headings that enclose it, from 1
 */
public record Heading(String numbering, String title, int rank, int level, SourceLocation at) {

    /** Number and words as one line. */
    public String printed() {
        return numbering.startsWith("第") ? numbering + " " + title : numbering + title;
    }

    Heading atLevel(int otherLevel) {
        return new Heading(numbering, title, rank, otherLevel, at);
    }
}
