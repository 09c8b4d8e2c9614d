package cn.mingzhang.form.shanxi.budget;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.OverallTarget;
import cn.mingzhang.disclosure.Project;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings of the narrative with the statements and sheets between them, in reading order (目录). */
final class BudgetOutline {

    private static final int STATEMENT_LEVEL = 2;
    private static final int SHEET_LEVEL = 4;

    private final Map<SourceLocation, Integer> order = new HashMap<>();

    BudgetOutline(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            order.putIfAbsent(lines.get(i).at(), i);
        }
    }

    void complete(Disclosure disclosure) {
        List<OutlineEntry> entries = new ArrayList<>(disclosure.getOutline());
        for (Statement statement : disclosure.getStatements()) {
            entries.add(new OutlineEntry(STATEMENT_LEVEL, statement.getTitle(), statement.getAt()));
        }
        OverallTarget target = disclosure.getOverallTarget();
        if (target != null) {
            entries.add(new OutlineEntry(SHEET_LEVEL, target.getTitle(), target.getAt()));
        }
        for (Project project : disclosure.getProjects()) {
            entries.add(new OutlineEntry(SHEET_LEVEL, project.getName(), project.getAt()));
        }
        entries.sort(Comparator.comparing(entry -> order.getOrDefault(entry.at(), Integer.MAX_VALUE)));
        disclosure.setOutline(entries);
    }
}
