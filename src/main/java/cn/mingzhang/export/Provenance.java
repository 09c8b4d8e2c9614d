package cn.mingzhang.export;

import cn.mingzhang.disclosure.Disclosure;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file made of one disclosure says about where it comes from (来源).
 *
 * @param agency      name as the document prints it; like year and kind null when it does not tell
 * @param kind        Chinese name of the kind
 * @param version     1 for the first the agency published for this year and kind
 * @param publishedAt when it was taken into the portal
 */
public record Provenance(String agency, Integer fiscalYear, String kind, String title, String fileName, String sha256, int version,
                         Instant publishedAt) {

    public static Provenance of(Disclosure disclosure) {
        return new Provenance(disclosure.getAgency() == null ? disclosure.getAgencyName() : disclosure.getAgency().getName(),
                disclosure.getFiscalYear(), disclosure.getKind() == null ? null : disclosure.getKind().label(), disclosure.getTitle(),
                disclosure.getSource().fileName(), disclosure.getSource().sha256(), disclosure.getVersion(), disclosure.getPublishedAt());
    }

    /** The whole in Chinese words, for the cover of a workbook. */
    Map<String, String> inWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("单位", agency);
        words.put("年度", fiscalYear == null ? null : fiscalYear.toString());
        words.put("公开类型", kind);
        words.put("标题", title);
        words.putAll(onEveryRow());
        return words;
    }

    /** What a CSV file, which has no other place for it, repeats behind every row. */
    Map<String, String> onEveryRow() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("来源文件", fileName);
        words.put("来源文件 SHA-256", sha256);
        words.put("版本", String.valueOf(version));
        words.put("收录时间", publishedAt == null ? null : publishedAt.toString());
        return words;
    }
}
