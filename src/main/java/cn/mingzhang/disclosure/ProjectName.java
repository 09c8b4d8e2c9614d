package cn.mingzhang.disclosure;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares names of projects across years and documents (项目名称): blanks, full and half width, quotation marks, a leading
 * list number and a trailing 项目 written or left out do not make another project.
 */
public final class ProjectName {

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
}
