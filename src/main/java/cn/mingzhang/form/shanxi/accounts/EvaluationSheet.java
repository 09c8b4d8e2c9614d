package cn.mingzhang.form.shanxi.accounts;

import cn.mingzhang.source.PlacedText;
import java.util.List;

/**
 * One self-evaluation sheet (项目支出绩效自评表) as it stands in the source, from its title to the row before the next sheet.
 *
 * @param title the lines above 项目名称, joined by a blank; null when nothing stands there
 * @param rows  filled rows in order; lines a page break left between the rows are rows of one cell; footnotes (备注) are left out
 */
record EvaluationSheet(PlacedText title, List<SheetRow> rows) {

    EvaluationSheet {
        rows = List.copyOf(rows);
    }
}
