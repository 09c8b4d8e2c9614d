package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.money.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Number, title and unit of tables from what stands around them. */
class CaptionReaderTest {

    @Test
    void theLineAboveIsTheCaptionAndTheUnitLineIsNot() {
        List<CaptionedTable> tables = tables(document("一、安排", "详见下表。", "表3-2 河道工程", "            单位：万元").flat("名称|数额", "甲|5"));

        assertThat(tables).extracting(CaptionedTable::number, CaptionedTable::caption, CaptionedTable::title, CaptionedTable::unit)
                .containsExactly(tuple("表3-2", "表3-2 河道工程", "河道工程", MoneyUnit.TEN_THOUSAND_YUAN));
    }

    @Test
    void aTableWithoutCaptionTakesTheHeading() {
        List<CaptionedTable> tables = tables(document("一、总体", "1.收支决算").flat("来源|预算", "拨款|5").lines("说明文字在表后。")
                .flat("来源|决算", "拨款|6"));

        assertThat(tables).extracting(CaptionedTable::caption).containsExactly("收支决算", "收支决算");
    }

    @Test
    void aTitleInsideTheTableIsTheCaption() {
        List<CaptionedTable> tables = tables(document("七、资产", "资产情况见下表，请查阅。").flat("资产占用表", "项目|数量", "车|3"));

        assertThat(tables).extracting(CaptionedTable::caption).containsExactly("资产占用表");
    }

    @Test
    void otherLinesAboveATableAreItsNote() {
        List<CaptionedTable> tables = tables(document("一、安排", "河道工程明细", "编制部门：甲局", "单位：元").flat("名称|数额", "甲|5"));

        assertThat(tables).extracting(CaptionedTable::caption, CaptionedTable::notes, CaptionedTable::unit)
                .containsExactly(tuple("河道工程明细", List.of("编制部门：甲局"), MoneyUnit.YUAN));
        assertThat(new ListStatementReader().read(tables.get(0), new Findings()).getNote()).isEqualTo("编制部门：甲局");
    }

    @Test
    void anotherTablesCaptionIsNotTakenFromAReference() {
        List<CaptionedTable> tables = tables(document("（四）计划", "项目汇总见表4-1，具体见表4-2。").flat("名称|投资（元）", "甲|5"));

        assertThat(tables).extracting(CaptionedTable::number, CaptionedTable::caption, CaptionedTable::unit)
                .containsExactly(tuple(null, "计划", MoneyUnit.YUAN));
    }

    @Test
    void aUnitThatIsNotPrintedIsTakenFromTheTextAndNoted() {
        Findings findings = new Findings();
        CaptionedTable table = tables(document("1.收支").flat("项目|2030年", "收入|1,234.50").lines("收入1234.5万元，较上年持平。")).get(0);

        Statement statement = new ListStatementReader().read(table, findings);

        assertThat(statement.getUnit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(findings.all()).extracting(Finding::rule).containsExactly("reading.unit-from-text");
        assertThat(findings.all().get(0).message()).contains("收支", "1234.5万元");
        assertThat(statement.getRows().get(0).cell("c2").text()).isEqualTo("1234.50");
    }

    @Test
    void noUnitIsInventedWhereNothingTellsIt() {
        assertThat(new ListStatementReader().read(tables(document("1.收支").flat("项目|本年", "收入|77.3")).get(0), new Findings()).getUnit()).isNull();
    }

    private static List<CaptionedTable> tables(Blocks document) {
        return new SectionReader().read(document.blocks()).stream().flatMap(section -> new CaptionReader().read(section).stream()).toList();
    }
}
