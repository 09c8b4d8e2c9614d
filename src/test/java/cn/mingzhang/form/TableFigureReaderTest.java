package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Findings;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Key figures of tables and where their units come from. */
class TableFigureReaderTest {

    @Test
    void unitsComeFromTheCellTheColumnTheRowOrTheTable() {
        assertThat(figures(document("单位：万元").flat("项目|面积、数量|价值|幅度", "房屋（平方米）|120平方米|30.5|12%", "车辆（辆）|3|0|")))
                .containsExactly(tuple("房屋（平方米）（面积、数量）", "120", "平方米"), tuple("房屋（平方米）（价值）", "30.5", "万元"), tuple("房屋（平方米）（幅度）", "12", "%"),
                        tuple("车辆（辆）（面积、数量）", "3", "辆"), tuple("车辆（辆）（价值）", "0", "万元"));
    }

    @Test
    void aLongTableGivesItsTotalsOnly() {
        assertThat(figures(document().flat("类别|序号|工程|个数（个）|投资（元）", "水|1|甲|1|1", "|2|乙|1|2", "|3|丙|1|3", "|4|丁|1|4", "|5|戊|1|5", "|6|己|1|6",
                "|7|庚|1|7", "|8|辛|1|8", "|9|壬|1|9", "|10|癸|1|10", "|11|子|1|/", "|小计|11|55", "总计|11|55")))
                .hasSize(4).contains(tuple("水小计（个数（个））", "11", "个"), tuple("总计（投资（元））", "55", "元"));
    }

    @Test
    void yearsAndNumbersOfRowsAreNoFigures() {
        assertThat(figures(document().flat("序号|名称|实施年限|数额", "1|甲|2030|/", "2|乙|2030-2035|——"))).isEmpty();
    }

    private static List<Tuple> figures(Blocks document) {
        Disclosure disclosure = new Disclosure();
        new SectionReader().read(document.blocks()).forEach(section -> new CaptionReader().read(section).forEach(table -> {
            Statement statement = new ListStatementReader().read(table, new Findings());
            new TableFigureReader().read(table.table(), statement, disclosure);
        }));
        return disclosure.getKeyFigures().stream().map(TableFigureReaderTest::tupleOf).toList();
    }

    private static Tuple tupleOf(KeyFigure figure) {
        return tuple(figure.getName(), figure.getValue().text(), figure.getUnit());
    }
}
