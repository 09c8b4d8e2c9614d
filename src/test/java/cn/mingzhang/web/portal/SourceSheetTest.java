package cn.mingzhang.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSheetTest {

    @Test
    void aPageOfAPdfIsASheetAndATableThatGoesOnIsParted() {
        List<SourceSheet> sheets = SourceSheet.of(List.of(
                new Paragraph("表一", SourceLocation.page(1, 1)), new Paragraph("  ", SourceLocation.page(1, 2)),
                new Grid(List.of(row(1, 3, 1, "收入"), row(2, 4, 2, "支出")), true, new SourceLocation(1, 3, 1, 1, null)),
                new Paragraph("完", SourceLocation.page(2, 5))));

        assertThat(sheets).extracting(SourceSheet::page).containsExactly(1, 2);
        assertThat(sheets.get(0).pieces()).hasSize(2);
        assertThat(sheets.get(1).pieces().get(0).rows()).hasSize(1);
        assertThat(sheets.get(1).meant(SourceLocation.ofCode("p2l4t1r2c2"))).extracting(one -> ((Grid.Cell) one).text()).containsExactly("支出");
        assertThat(sheets.get(0).holds(SourceLocation.ofCode("p2l4t1r2c2"))).isFalse();
    }

    @Test
    void aFileWithoutPagesIsPartedByItsLength() {
        List<Block> lines = new ArrayList<>();
        for (int line = 1; line <= 2 * SourceSheet.LINES + 1; line++) {
            lines.add(new Paragraph("第" + line + "段", SourceLocation.line(line)));
        }

        List<SourceSheet> sheets = SourceSheet.of(lines);

        assertThat(sheets).extracting(sheet -> sheet.pieces().size()).containsExactly(SourceSheet.LINES, SourceSheet.LINES, 1);
        assertThat(sheets.get(1).meant(SourceLocation.line(SourceSheet.LINES + 1))).hasSize(1);
    }

    @Test
    void aMergedCellIsMeantByEachOfItsColumnsAndARowByAll() {
        SourceSheet sheet = SourceSheet.of(List.of(new Grid(List.of(row(1, 3, 1, "合计")), true, new SourceLocation(1, 3, 1, 1, null)))).get(0);

        assertThat(sheet.meant(SourceLocation.ofCode("t1r1c3"))).hasSize(1);
        assertThat(sheet.meant(SourceLocation.ofCode("t1r1c4"))).isEmpty();
        assertThat(sheet.meant(SourceLocation.ofCode("t1r1"))).hasSize(2);
        assertThat(sheet.meant(SourceLocation.line(3))).hasSize(2);
    }

    @Test
    void hitsArePartedFromTheTextAroundThem() {
        assertThat(MarkedText.of("PM2.5 与 pm2.5 达标", List.of("PM2.5", "PM"))).containsExactly(new MarkedText("PM2.5", true),
                new MarkedText(" 与 ", false), new MarkedText("pm2.5", true), new MarkedText(" 达标", false));
        assertThat(MarkedText.of("<b>支出</b>", List.of("支出"))).extracting(MarkedText::text).containsExactly("<b>", "支出", "</b>");
        assertThat(MarkedText.of("", List.of("支出"))).isEmpty();
    }

    /** A code cell and one cell over two columns. */
    private static Grid.Row row(int number, int line, int page, String text) {
        SourceLocation at = new SourceLocation(page, line, 1, number, null);
        return new Grid.Row(List.of(new Grid.Cell("201", 0, at.withColumn(1)), new Grid.Cell(text, 1, 2, 1, at.withColumn(2))), at);
    }
}
