package cn.mingzhang.disclosure;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares names of projects across years and documents (项目名称): blanks, full and half width, quotation marks, a leading
 * list number and a trailing 项目 written or left out do not make another project.
 */
public final class ProjectName {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_TYPO = 6;
    /** Characters by which two projects of one series differ. */
    private static final String SIBLINGS = "0123456789abcdefghijklmnopqrstuvwxyz一二三四五六七八九十甲乙丙丁东西南北上下左右前后内外大小中新老男女市县区乡镇村州省国水气土非不";

    private ProjectName() {
    }

    /** What two names of one project have in common; null when there is no name. */
    public static String key(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                .replaceAll("[\"'“”‘’「」《》<>]", "")
                .replaceAll("[—–―‐‑−]+", "-")
                .replace("·", "");
        String bare = folded.replaceAll("^(?:\\d{1,2}[.、)]|[一二三四五六七八九十]+、)(?=\\D)", "").replaceAll("(?:项目)+$", "");
        return bare.isEmpty() ? folded : bare;
    }

    /**
     * Whether two names may mean the same project although their keys differ: they are equal without the year and without a last 尾款 or
     * 结转, or they differ in a single character of at least six, as 督查 and 督察 do. Numbers and words that tell siblings apart (一中 and
     * 二中, 东区 and 西区) must agree. A person has to look; nothing is added up on this ground.
     */
    public static boolean isNear(String one, String other) {
        String first = key(one);
        String second = key(other);
        if (first == null || second == null || first.equals(second)) {
            return false;
        }
        String bareFirst = bare(first);
        String bareSecond = bare(second);
        if (bareFirst.length() < SHORTEST || bareSecond.length() < SHORTEST) {
            return false;
        }
        return bareFirst.equals(bareSecond)
                || Math.min(bareFirst.length(), bareSecond.length()) >= SHORTEST_TYPO && isOneApart(bareFirst, bareSecond);
    }

    private static String bare(String key) {
        return key.replaceAll("20\\d{2}(?:-20\\d{2})?(?:年度|年)?", "").replaceAll("[(]?(?:尾款|结转资金|结转|续建)[)]?$", "");
    }

    /** One character replaced, or one more; and it is none that tells siblings apart. */
    private static boolean isOneApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        boolean replaced = shorter.length() == longer.length();
        String restShorter = shorter.substring(Math.min(shorter.length(), same + (replaced ? 1 : 0)));
        return restShorter.equals(longer.substring(same + 1))
                && SIBLINGS.indexOf(longer.charAt(same)) < 0 && (!replaced || SIBLINGS.indexOf(shorter.charAt(same)) < 0);
    }
}
