package cn.mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of the narrative with the amounts it states, in order: 支出合计500万元，其中：基本支出200万元，占40%；项目支出300万元。
 * Amounts after 其中 up to the end of the sentence are parts of the one right before it.
 */
record Sentence(String text, List<Stated> amounts) {

    /**
     * An amount as stated.
     *
     * @param name  the words right before the number
     * @param unit  万元, 元, 辆, 个 …
     * @param part  whether it stands behind 其中
     * @param share 占…% stated right after it, or null
     */
    record Stated(String name, BigDecimal value, String unit, boolean part, BigDecimal share) {
    }

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.A-Za-z])(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元(?!/)|辆|个(?!百分点)|台（套）|平方米|人次|名|人)"
                    + "(?:[，,]\\s*(?:占比?|占[^，；。]{0,14}?)(?:为|的)?(?<share>\\d+(?:\\.\\d+)?)\\s*[%％])?");
    private static final Pattern END = Pattern.compile("(?<=[。！？])|\\n");

    /** The sentences of a passage. */
    static List<Sentence> of(String passage) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : END.split(passage == null ? "" : passage)) {
            if (!text.isBlank()) {
                sentences.add(new Sentence(text.strip(), amounts(text)));
            }
        }
        return sentences;
    }

    private static List<Stated> amounts(String text) {
        List<Stated> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        int from = 0;
        boolean part = false;
        while (matcher.find()) {
            String before = text.substring(from, matcher.start());
            part = part || before.contains("其中");
            String share = matcher.group("share");
            amounts.add(new Stated(name(before), new BigDecimal(matcher.group("value").replace(",", "")), matcher.group("unit"), part,
                    share == null ? null : new BigDecimal(share)));
            from = matcher.end();
        }
        return amounts;
    }

    private static String name(String before) {
        String[] pieces = before.split("[，；。：:;,、（(]");
        return pieces.length == 0 ? "" : pieces[pieces.length - 1].replaceAll("^(?:其中|和|及|与|共|年度|\\d{4}年度?)+", "").replaceAll("[为是约共计]+$", "").strip();
    }

    /** The amount the parts behind 其中 belong to: the last one before it, of the same unit; null when there is none. */
    Stated whole() {
        Stated whole = null;
        for (Stated amount : amounts) {
            if (amount.part()) {
                return whole != null && whole.unit().equals(amount.unit()) && !isChange(whole) ? whole : null;
            }
            whole = isChange(amount) && whole != null ? whole : amount;
        }
        return null;
    }

    List<Stated> parts() {
        Stated whole = whole();
        return whole == null ? List.of() : amounts.stream().filter(Stated::part).filter(part -> part.unit().equals(whole.unit())).toList();
    }

    /**
     * Parts that together are more than their whole.
     *
     * @param sum the parts added up by us
     */
    record Excess(Stated whole, List<Stated> parts, BigDecimal sum) {

        String words() {
            return whole.value().toPlainString() + whole.unit() + "，其中"
                    + parts.stream().map(part -> part.value().toPlainString()).collect(Collectors.joining(" + ")) + " = " + sum.toPlainString() + whole.unit();
        }
    }

    /** The parts behind one 其中, when two or more of them in a row add up to more than the whole; else null. */
    Excess excess() {
        Stated whole = whole();
        if (whole == null || text.split("其中", -1).length != 2) {
            return null;
        }
        List<Stated> parts = new ArrayList<>();
        for (Stated part : amounts.stream().filter(Stated::part).toList()) {
            if (!part.unit().equals(whole.unit()) || isChange(part)) {
                break;
            }
            parts.add(part);
        }
        parts = withoutNested(parts);
        BigDecimal sum = parts.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = new BigDecimal("0.005").multiply(BigDecimal.valueOf(parts.size() + 1L));
        return parts.size() >= 2 && sum.subtract(whole.value()).compareTo(tolerance) > 0 ? new Excess(whole, List.copyOf(parts), sum) : null;
    }

    /** A part may be followed by its own parts: 基本支出1396.39万元，人员经费423.72万元，公用经费972.67万元. */
    private static List<Stated> withoutNested(List<Stated> parts) {
        List<Stated> own = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            own.add(parts.get(i));
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = i + 1; j < parts.size() && sum.compareTo(parts.get(i).value()) < 0; j++) {
                sum = sum.add(parts.get(j).value());
                if (sum.compareTo(parts.get(i).value()) == 0) {
                    i = j;
                    break;
                }
            }
        }
        return own;
    }

    static boolean isChange(Stated amount) {
        return amount.name().matches(".*(?:比|较|增加|减少|增长|下降|上升|降低).*");
    }
}
