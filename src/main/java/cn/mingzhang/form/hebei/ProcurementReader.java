package cn.mingzhang.form.hebei;

import cn.mingzhang.disclosure.Procurement;
import cn.mingzhang.form.Table;
import cn.mingzhang.money.Figure;
import cn.mingzhang.money.MoneyUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads the procurement budget (政府采购预算): a line for each purchase and their 合计. */
class ProcurementReader {

    static boolean fits(Table table) {
        return table.hasColumns("采购物品") || table.hasColumns("采购目录") || table.hasColumns("政府采购金额");
    }

    Procurement read(Table table, MoneyUnit unit) {
        int amount = table.column(title -> title.contains("采购金额") && (title.endsWith("/合计") || !title.contains("/")));
        int amounts = amount >= 0 ? amount : table.column("采购金额", "合计", "金额");
        int project = table.column("项目名称", "项目来源", "采购项目");
        Figure total = null;
        List<Procurement.Item> items = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).isTotal()) {
                total = figure(table, row, amounts);
                continue;
            }
            items.add(new Procurement.Item(table.speaking(row, project).map(Table.Cell::text).orElse(null),
                    text(table, row, "物品名称", "品目名称", "采购内容"), text(table, row, "目录序号", "目录编码", "采购目录"), text(table, row, "计量单位"),
                    text(table, row, "数量"), figure(table, row, table.column("单价")), figure(table, row, amounts)));
        }
        return new Procurement(unit, total, null, null, null, items);
    }

    private static String text(Table table, int row, String... columns) {
        String text = table.text(row, table.column(columns));
        return text.isEmpty() ? null : text;
    }

    private static Figure figure(Table table, int row, int column) {
        if (column < 0) {
            return null;
        }
        Table.Cell cell = table.rows().get(row).cells().get(column);
        return Figure.read(cell.text(), cell.at());
    }
}
