package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextExtractorTest {

    @TempDir
    Path folder;

    private Extraction read(String... lines) throws IOException {
        return Extraction.of(Files.writeString(folder.resolve("a.txt"), String.join("\n", lines)));
    }

    @Test
    void keepsLinesAsTheyAreAndBlocksAsTheyPrint() throws IOException {
        Extraction read = read("## 一、收入", "项目\t<b>金额</b>", "合计\t12.50");
        assertThat(read.text().lines()).containsExactly("## 一、收入", "项目\t<b>金额</b>", "合计\t12.50");
        assertThat(read.paragraphs()).containsExactly("一、收入");
        assertThat(read.rows(0)).containsExactly("项目|金额", "合计|12.50");
        assertThat(read.text().grids().get(0).rows().get(1).cells().get(1).at()).isEqualTo(new SourceLocation(null, 3, 1, 2, 2));
    }

    @Test
    void readsTheLastLineWithoutALineEnd() throws IOException {
        assertThat(read("甲", "", "十二、财政拨款").paragraphs()).containsExactly("甲", "十二、财政拨款");
    }

    @Test
    void endsATableAtABlankLineSoThatAFormReaderMayJoinIt() throws IOException {
        Extraction read = read("甲\t1", "", "乙\t2");
        assertThat(read.text().grids()).hasSize(2);
    }

    @Test
    void dropsTheRuleOfATableAndGoesOn() throws IOException {
        assertThat(read("项目\t金额", "------\t--", "合计\t1").rows(0)).containsExactly("项目|金额", "合计|1");
    }

    @Test
    void takesALineThatRepeatsInARowForAWatermark() throws IOException {
        Extraction read = read("第一段", "", "样稿示例", "", "样稿示例", "", "第二段", "样稿示例", "样稿示例", "样稿示例", "甲\t1");
        assertThat(read.paragraphs()).containsExactly("第一段", "第二段");
        assertThat(read.text().marks()).containsExactly("样稿示例");
    }

    @Test
    void doesNotTakeUnitLinesAndTitlesForWatermarks() throws IOException {
        Extraction read = read("单位：万元", "", "甲\t1", "", "单位：万元", "", "乙\t1", "", "单位：万元", "", "(2024年度)", "丙\t1", "(2024年度)", "丁\t1", "(2024年度)");
        assertThat(read.text().marks()).isEmpty();
        assertThat(read.paragraphs()).hasSize(6);
    }

    @Test
    void leavesPageNumbersOut() throws IOException {
        assertThat(read("甲", "— 12 —", "第 3 页 共 9 页", "乙").paragraphs()).containsExactly("甲", "乙");
    }

    @Test
    void readsOneCellALine() throws IOException {
        Extraction read = read("表一", "\t编号", "\t投资", "（万元）", "\t年限", "", "\t1", "\t", "\t2021\u3000", "", "\t合计", "\t5", "", "", "后文");
        assertThat(read.rows(0)).containsExactly("编号|投资/（万元）|年限", "1||2021", "合计|5");
        assertThat(read.paragraphs()).containsExactly("表一", "后文");
        assertThat(read.text().grids().get(0).rows().get(1).cells().get(2).at()).isEqualTo(new SourceLocation(null, 9, 1, 2, 3));
    }

    @Test
    void putsARowTogetherThatEmptyLinesInACellCutInPieces() throws IOException {
        Extraction read = read("\t一级", "\t二级", "\t描述", "\t值", "", "\t产出", "\t数量", "\t甲", "\t1", "", "\t产出", "\t成本", "", "", "\t不超出", "\t≤4万元", "",
                "\t小计", "\t2", "", "", "后文");
        assertThat(read.rows(0)).containsExactly("一级|二级|描述|值", "产出|数量|甲|1", "产出|成本|不超出|≤4万元", "小计|2");
        assertThat(read.text().grids()).hasSize(1);
    }

    @Test
    void doesNotPutTitleRowsTogether() throws IOException {
        assertThat(read("\t资产情况表", "", "\t单位：甲局", "\t截止：年末", "", "\t项目", "\t数量", "\t价值", "", "\t房屋", "\t1", "\t2", "").rows(0))
                .containsExactly("资产情况表", "单位：甲局|截止：年末", "项目|数量|价值", "房屋|1|2");
    }

    @Test
    void keepsTextAfterAnEmptyLineInItsCell() throws IOException {
        Extraction read = read("\t绩效目标", "\t1.甲", "", "2.乙", "", "", "\t一级", "\t二级", "\t三级", "", "\t产出", "\t数量", "\t丙", "", "", "后文");
        assertThat(read.rows(0)).containsExactly("绩效目标|1.甲/2.乙");
        assertThat(read.rows(1)).containsExactly("一级|二级|三级", "产出|数量|丙");
    }

    @Test
    void refusesATextWithoutText() {
        assertThatThrownBy(() -> read(" ", "\u3000", "")).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void refusesATableOfMillionsOfCells() {
        assertThatThrownBy(() -> read("\t".repeat(1_000_000))).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        assertThatThrownBy(() -> read("甲" + "\t".repeat(1_000_000)))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }
}
