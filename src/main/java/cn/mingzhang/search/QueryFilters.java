package cn.mingzhang.search;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The filters a query may carry (字段筛选): 部门: 地区: 年度: 文件: 种类: 金额: 指标: 目标: 科目: 等级: 可衡量:. */
final class QueryFilters {

    private static final String RANGE = "(?<operator>>=|<=|≥|≤|>|<|=|＞|＜)?(?<from>[^\\-~至到]+?)(?:(?:-|~|至|到|—)(?<to>.+))?";
    private static final Pattern PATTERN = Pattern.compile(RANGE);

    /** The filter as a query, or what is wrong with it. */
    record Answer(Query query, String problem) {
    }

    private final Map<String, Function<String, Answer>> byName = new HashMap<>();

    QueryFilters() {
        name(QueryFilters::agency, "部门", "单位", "机构", "地区", "区域", "agency", "region");
        name(QueryFilters::year, "年度", "年份", "年", "year");
        name(value -> choice(Facet.DOCUMENT, value, List.of("部门预算", "部门决算", "绩效自评报告"), "文件:预算"), "文件", "文件类型", "类型", "document");
        name(QueryFilters::kind, "种类", "kind");
        name(QueryFilters::amount, "金额", "amount");
        name(value -> choice(Facet.INDICATOR_CLASS, value, IndicatorClass.LABELS, "指标:数量指标"), "指标", "指标类别", "class");
        name(value -> new Answer(new TermQuery(new Term(IndexFields.TARGET, FoldedCharacters.fold(value).strip())), null), "目标", "目标值", "target");
        name(QueryFilters::function, "科目", "功能科目", "编码", "code");
        name(value -> choice(Facet.GRADE, value, List.of("优", "良", "中", "差"), "等级:优"), "等级", "grade");
        name(value -> choice(Facet.MEASURABLE, value.startsWith("是") || value.startsWith("可") ? "可衡量" : "不可衡量", List.of("可衡量", "不可衡量"), "可衡量:否"),
                "可衡量", "measurable");
    }

    private void name(Function<String, Answer> filter, String... names) {
        for (String name : names) {
            byName.put(name, filter);
        }
    }

    boolean knows(String name) {
        return byName.containsKey(QueryParser.plain(name));
    }

    Answer query(String name, String value) {
        return value.isEmpty() ? new Answer(null, "“" + name + ":” 后面没有写内容，已略过。") : byName.get(QueryParser.plain(name)).apply(value);
    }

    private static Answer agency(String value) {
        return FiscalAnalyzers.terms(value).isEmpty() ? new Answer(null, "“" + value + "” 不像单位或地区，已略过。")
                : new Answer(TextQueries.phrase(IndexFields.AGENCY_TEXT, FoldedCharacters.fold(value)), null);
    }

    private static Answer year(String value) {
        Matcher range = PATTERN.matcher(FoldedCharacters.fold(value).replaceAll("年度?", ""));
        if (!range.matches() || !range.group("from").strip().matches("\\d{4}") || range.group("to") != null && !range.group("to").strip().matches("\\d{4}")) {
            return new Answer(null, "“年度:" + value + "” 没有看懂，已略过。写法如 年度:2024、年度:2022-2024、年度:>2022。");
        }
        long from = Long.parseLong(range.group("from").strip());
        return new Answer(between(IndexFields.YEAR, range.group("operator"), from, range.group("to") == null ? null : Long.valueOf(range.group("to").strip())), null);
    }

    private static Answer amount(String value) {
        Matcher range = PATTERN.matcher(FoldedCharacters.fold(value).replace(" ", ""));
        AmountWords from = range.matches() ? AmountWords.of(range.group("from")) : null;
        AmountWords to = from == null || range.group("to") == null ? null : AmountWords.of(range.group("to"));
        if (from == null || range.group("to") != null && to == null) {
            return new Answer(null, "“金额:" + value + "” 没有看懂，已略过。写法如 金额:>100万、金额:100万-500万、金额:<=5000元。");
        }
        // 金额:100-500万 means 万 on both sides
        BigDecimal least = from.unit() == null && to != null && to.unit() != null ? new AmountWords(from.number(), to.unit()).yuan() : from.yuan();
        return new Answer(between(IndexFields.MAIN_AMOUNT, range.group("operator"), EntryDocument.fen(least),
                to == null ? null : EntryDocument.fen(to.yuan())), null);
    }

    private static Query between(String field, String operator, long from, Long to) {
        if (to != null) {
            return LongPoint.newRangeQuery(field, Math.min(from, to), Math.max(from, to));
        }
        return switch (operator == null ? "=" : operator) {
            case ">", "＞" -> LongPoint.newRangeQuery(field, Math.addExact(from, 1), Long.MAX_VALUE);
            case ">=", "≥" -> LongPoint.newRangeQuery(field, from, Long.MAX_VALUE);
            case "<", "＜" -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, Math.subtractExact(from, 1));
            case "<=", "≤" -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, from);
            default -> LongPoint.newExactQuery(field, from);
        };
    }

    private static Answer kind(String value) {
        for (HitKind kind : HitKind.values()) {
            if (kind.label().contains(value) || kind.code().equals(value)) {
                return new Answer(new TermQuery(new Term(IndexFields.facet(Facet.KIND), kind.code())), null);
            }
        }
        return new Answer(null, "“种类:" + value + "” 没有这一类，已略过。可写 项目、指标、报表行、文字、文件。");
    }

    private static Answer choice(Facet facet, String value, List<String> choices, String example) {
        String folded = FoldedCharacters.fold(value);
        List<String> meant = choices.stream().filter(choice -> choice.contains(folded) || folded.contains(choice)).toList();
        List<String> chosen = choices.contains(folded) ? List.of(folded) : meant;
        if (chosen.isEmpty()) {
            return new Answer(null, "“" + facet.label() + "” 没有 “" + value + "”，已略过。写法如 " + example + "。");
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        chosen.forEach(choice -> either.add(new TermQuery(new Term(IndexFields.facet(facet), choice)), Occur.SHOULD));
        return new Answer(either.build(), null);
    }

    private static Answer function(String value) {
        String folded = FoldedCharacters.fold(value);
        if (folded.matches("\\d{3,10}\\*?")) {
            return new Answer(new PrefixQuery(new Term(IndexFields.CODE, folded.replace("*", ""))), null);
        }
        return FiscalAnalyzers.terms(folded).isEmpty() ? new Answer(null, "“科目:" + value + "” 没有看懂，已略过。")
                : new Answer(TextQueries.phrase(IndexFields.TITLE, folded), null);
    }
}
