package cn.mingzhang.search;

/** How many results have a value (筛选计数). */
public record FacetCount(String value, int count) {
}
