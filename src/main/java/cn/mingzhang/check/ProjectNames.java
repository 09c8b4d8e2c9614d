package cn.mingzhang.check;

import java.text.Normalizer;

/** Whether two printed names mean the same project: blanks, width of characters and a final 项目 do not count. */
final class ProjectNames {

    private ProjectNames() {
    }

    static boolean same(String one, String other) {
        return one != null && other != null && normal(one).equals(normal(other));
    }

    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s“”\"、，,。]", "").replaceAll("(?:项目)?(?:经费)?(?:项目)?$", "");
    }
}
