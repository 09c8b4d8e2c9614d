package cn.mingzhang.form.hebei;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.form.Table;

/** Reads the institutions of a department (部门机构设置情况): name, nature, rank, funding. */
class InstitutionReader {

    static boolean fits(Table table) {
        return table.hasColumns("单位名称", "单位性质") || table.hasColumns("机构名称", "单位规格");
    }

    void read(Table table, Disclosure disclosure) {
        int name = table.column("单位名称", "机构名称", "名称");
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).isTotal() || table.text(row, name).isEmpty()) {
                continue;
            }
            Institution institution = new Institution();
            institution.setName(table.text(row, name));
            institution.setNature(value(table, row, "性质"));
            institution.setRank(value(table, row, "规格", "级别"));
            institution.setFunding(value(table, row, "经费"));
            institution.setAt(table.rows().get(row).at());
            disclosure.add(institution);
        }
    }

    private static String value(Table table, int row, String... column) {
        return table.speaking(row, table.column(column)).map(Table.Cell::text).orElse(null);
    }
}
