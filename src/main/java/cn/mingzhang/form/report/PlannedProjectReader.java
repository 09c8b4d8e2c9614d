package cn.mingzhang.form.report;

import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.CaptionedTable;
import cn.mingzhang.form.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of planned projects (规划工程项目表). Name, content, years and responsible unit printed once in a merged cell hold
 * for the rows it covers; an investment printed once is one amount for all of them, so the rows below it have none of their own.
 */
class PlannedProjectReader {

    private static final String[] NAME = {"项目名称", "工程名称", "企业名称", "建设项目", "工程项目", "名称"};
    private static final String[] CONTENT = {"建设内容", "主要内容", "建设规模", "内容"};
    private static final String[] INVESTMENT = {"投资估算", "总投资", "投资额", "估算投资", "投资"};
    private static final String[] YEARS = {"年限", "实施期", "建设期", "实施时间", "完成时间"};
    private static final String[] RESPONSIBLE = {"责任单位", "实施单位", "牵头单位", "建设单位", "责任主体"};

    /** Whether a table lists projects: what is built, for how much, and when or by whom. */
    static boolean fits(Table table) {
        return (table.column(NAME) >= 0 || table.column(CONTENT) >= 0) && table.column(INVESTMENT) >= 0
                && (table.column(YEARS) >= 0 || table.column(RESPONSIBLE) >= 0);
    }

    List<PlannedProject> read(CaptionedTable captioned, ProjectCategories categories, Findings findings) {
        Table table = captioned.table();
        List<PlannedProject> projects = new ArrayList<>();
        int number = table.column("编号", "序号");
        int name = table.column(NAME) >= 0 ? table.column(NAME) : table.column(CONTENT);
        int category = table.column("类别", "类型");
        String ofTable = category >= 0 ? null : categories.of(captioned);
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).isTotal()) {
                continue;
            }
            PlannedProject project = new PlannedProject();
            project.setTable(captioned.number() == null ? captioned.caption() : captioned.number());
            project.setCategory(category >= 0 ? speaking(table, row, category) : ofTable);
            project.setNumber(own(table, row, number));
            project.setName(speaking(table, row, name));
            project.setContent(speaking(table, row, table.column(CONTENT)));
            project.setInvestment(own(table, row, table.column(INVESTMENT)));
            project.setYears(speaking(table, row, table.column(YEARS)));
            project.setResponsible(speaking(table, row, table.column(RESPONSIBLE)));
            project.setAt(table.rows().get(row).at());
            if (project.getName() == null) {
                findings.warning("reading.unplaced-row", project.getAt(), "“%s”有一行没有项目名称", captioned.caption());
            }
            projects.add(project);
        }
        return projects;
    }

    private static String speaking(Table table, int row, int column) {
        return table.speaking(row, column).map(Table.Cell::text).orElse(null);
    }

    private static String own(Table table, int row, int column) {
        String text = table.text(row, column);
        return text.isEmpty() ? null : text.matches("[\\d,]+(\\.\\d+)?") ? text.replace(",", "") : text;
    }
}
