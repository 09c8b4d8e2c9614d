package cn.mingzhang.web.api;

import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.store.FactsPage.Mark;
import cn.mingzhang.store.Scope;

/**
 * Which page of which facts is asked for (查询范围), read from the parameters of a request.
 *
 * @param after how far the pages before went
 */
record Asked(Scope scope, Mark after, int limit) {

    static final int USUAL = 100;
    static final int MOST = 500;

    static Asked of(String agency, String year, String kind, String cursor, String limit) {
        return new Asked(new Scope(agency == null || agency.isBlank() ? null : agency, year(year), kind(kind)), cursor(cursor), limit(limit));
    }

    private static Integer year(String year) {
        if (year == null || year.isBlank()) {
            return null;
        }
        if (!year.matches("[12]\\d{3}")) {
            throw Problem.badParameter("year", year, "请写四位年度，例如 year=2024。");
        }
        return Integer.valueOf(year);
    }

    private static DisclosureKind kind(String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        if (DisclosureKind.ofCode(kind) == null) {
            throw Problem.badParameter("kind", kind, "请写 budget（预算）、final-accounts（决算）或 performance-report（绩效报告）。");
        }
        return DisclosureKind.ofCode(kind);
    }

    private static Mark cursor(String cursor) {
        if (cursor == null) {
            return Mark.START;
        }
        if (!cursor.matches("\\d{1,18}-\\d{1,18}")) {
            throw Problem.badParameter("cursor", cursor, "请原样使用上一页 next 给出的网址；从头读取就不写 cursor。");
        }
        String[] parts = cursor.split("-");
        return new Mark(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static int limit(String limit) {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw Problem.badParameter("limit", limit, "请写 1 到 " + MOST + " 之间的整数。");
        }
        return Integer.parseInt(limit);
    }
}
