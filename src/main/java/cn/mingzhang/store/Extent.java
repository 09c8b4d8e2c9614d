package cn.mingzhang.store;

import cn.mingzhang.disclosure.Disclosure;

/** A disclosure with the number of its parts that have a page of their own (规模). */
public record Extent(Disclosure disclosure, int statements, int projects, int evaluations) {
}
