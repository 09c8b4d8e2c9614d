package cn.mingzhang.store;

/** How much is published (总数). */
public record Totals(long agencies, long disclosures, long projects, long indicators, Integer firstYear, Integer lastYear) {
}
