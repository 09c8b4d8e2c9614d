package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.LineItem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells units from projects in the project tables, which print both in one column without indentation (单位与项目): a unit carries
 * a known name, or is printed twice in a row (as department and as unit), or is named like a unit.
 */
final class ProjectLevels {

    private static final Pattern UNIT_NAME = Pattern.compile(
            ".{3,}(?:局|厅|委员会|中心|大队|支队|总队|执法队|监测站|管理站|站|研究所|监测所|研究院|管理处|办公室|学校)(?:\\([^()]*\\))?");
    private static final Pattern TOTAL = Pattern.compile("(?:部门|单位)?(?:合计|总计)");

    private final Set<String> unitNames = new HashSet<>();
    private final Set<String> projectNames = new HashSet<>();

    /** Knows the units and projects that the target sheets and captions name. */
    ProjectLevels(Collection<String> unitNames, Collection<String> projectNames) {
        unitNames.forEach(name -> this.unitNames.add(Label.of(name)));
        projectNames.forEach(name -> this.projectNames.add(Label.of(name)));
    }

    void mark(List<LineItem> items) {
        String unit = null;
        for (int i = 0; i < items.size(); i++) {
            LineItem item = items.get(i);
            String name = Label.of(item.getName());
            if (TOTAL.matcher(name).matches()) {
                item.setRowType("total");
            } else if (isUnit(name, i, items)) {
                item.setRowType("unit");
                unit = item.getName();
            } else {
                item.setRowType("project");
                item.setUnitName(unit);
            }
        }
    }

    private boolean isUnit(String name, int i, List<LineItem> items) {
        if (projectNames.contains(name)) {
            return false;
        }
        return unitNames.contains(name) || isNamed(name, items, i - 1) || isNamed(name, items, i + 1) || UNIT_NAME.matcher(name).matches();
    }

    private static boolean isNamed(String name, List<LineItem> items, int i) {
        return i >= 0 && i < items.size() && Label.of(items.get(i).getName()).equals(name);
    }
}
