package cn.mingzhang.extraction;

import cn.mingzhang.source.SourceLocation;

/** A piece of a document in reading order: a {@link Paragraph} or a {@link Grid}. */
public sealed interface Block permits Paragraph, Grid {

    /** Where it begins. */
    SourceLocation at();
}
