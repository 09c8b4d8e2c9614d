package cn.mingzhang.disclosure;

import cn.mingzhang.source.SourceLocation;

/** A heading of the document (目录条目): level 1 is the highest. */
public record OutlineEntry(int level, String title, SourceLocation at) {
}
