package cn.mingzhang.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lines of a text that were a watermark on its pages (水印), such as 仅供内部审核: short, alone on their line and often there.
 * A title or a unit line repeats too, but never twice in a row without another line between; a watermark does, or it speaks like one.
 */
final class Watermarks {

    private static final int LONGEST = 24;
    private static final int OFTEN = 3;
    private static final Pattern SPEAKS_LIKE_ONE = Pattern.compile(
            "仅供.*|.*(内部|保密|机密|秘密|绝密)(资料|文件|材料|审核|使用)?|.*(水印|样本|样稿|草稿|征求意见稿|送审稿|审核稿|作废|副本)|(?i:draft|confidential|internal use only)");

    private Watermarks() {
    }

    /** The watermarks of a text, as they are printed. */
    static Set<String> in(List<String> lines) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> inARow = new HashMap<>();
        String previous = "";
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty()) {
                continue;
            }
            if (line.indexOf('\t') < 0 && text.length() <= LONGEST && text.chars().anyMatch(Character::isLetter)) {
                times.merge(text, 1, Integer::sum);
                if (text.equals(previous)) {
                    inARow.merge(text, 1, Integer::sum);
                }
            }
            previous = text;
        }
        Set<String> watermarks = new HashSet<>();
        times.forEach((text, count) -> {
            if (count >= OFTEN && (SPEAKS_LIKE_ONE.matcher(text).matches() || inARow.getOrDefault(text, 0) >= OFTEN)) {
                watermarks.add(text);
            }
        });
        return watermarks;
    }
}
