package cn.mingzhang.check;

import cn.mingzhang.disclosure.ProjectName;

/** Whether two printed names mean the same project; beside what {@link ProjectName} folds, commas and a final 经费 do not count. */
final class ProjectNames {

    private ProjectNames() {
    }

    static boolean same(String one, String other) {
        String first = ProjectName.key(one);
        String second = ProjectName.key(other);
        return first != null && second != null && bare(first).equals(bare(second));
    }

    private static String bare(String key) {
        return key.replaceAll("[、，,。]", "").replaceAll("(?:项目)?(?:经费)?(?:项目)?$", "");
    }
}
