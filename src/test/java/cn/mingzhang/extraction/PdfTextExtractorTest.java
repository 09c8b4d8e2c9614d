package cn.mingzhang.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextExtractorTest {

    private static final double[] THREE_COLUMNS = {60, 160, 260, 460};
    /** Height where the lines of a page end. */
    private static final double PAGE_END = 770;

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void readsMergedCellsFromTheRulingsThatAreMissing() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.line(60, 100, 460, 100).line(160, 120, 460, 120).line(60, 140, 460, 140).line(60, 160, 460, 160);
        draft.line(60, 100, 60, 160).line(160, 100, 160, 160).line(260, 120, 260, 160).line(460, 100, 460, 160);
        draft.text(62, 125, 10, "项目").text(260, 115, 10, "预算数").text(170, 135, 10, "基本支出").text(270, 135, 10, "项目支出");
        draft.text(62, 155, 10, "合计").text(170, 155, 10, "12.50").text(270, 155, 10, "0.00");

        Grid grid = read(draft).grids().get(0);

        assertThat(grid.merged()).isTrue();
        assertThat(grid.width()).isEqualTo(3);
        Grid.Cell project = grid.rows().get(0).cells().get(0);
        assertThat(project.text()).isEqualTo("项目");
        assertThat(project.rowSpan()).isEqualTo(2);
        Grid.Cell budget = grid.rows().get(0).cells().get(1);
        assertThat(budget.text()).isEqualTo("预算数");
        assertThat(budget.column()).isEqualTo(1);
        assertThat(budget.columnSpan()).isEqualTo(2);
        assertThat(texts(grid.rows().get(1))).containsExactly("基本支出", "项目支出");
        assertThat(texts(grid.rows().get(2))).containsExactly("合计", "12.50", "0.00");
        assertThat(grid.rows().get(2).cells().get(1).at().code()).isEqualTo("p1l3t1r3c2");
    }

    @Test
    void readsTablesWhoseLinesAreThinBars() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        for (double y : new double[] {100, 120, 140}) {
            draft.bar(60, y, 160, y).bar(160, y, 260, y);
        }
        for (double x : new double[] {60, 160, 260}) {
            draft.bar(x, 100, x, 120).bar(x, 120, x, 140);
        }
        draft.text(62, 115, 10, "甲").text(162, 115, 10, "乙").text(62, 135, 10, "丙").text(162, 135, 10, "丁");

        assertThat(rows(read(draft).grids().get(0))).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
    }

    @Test
    void joinsWhatWrapsInACellAndKeepsItsParagraphsApart() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.table(new double[] {60, 124, 324}, 100, 60, new String[][] {{null, null}});
        draft.text(62, 115, 10, "年初预算的1").text(62, 130, 10, "06.74%");
        draft.text(126, 115, 10, "一、第一件").text(126, 130, 10, "二、第二件");

        assertThat(rows(read(draft).grids().get(0))).containsExactly(List.of("年初预算的106.74%", "一、第一件\n二、第二件"));
    }

    @Test
    void joinsATableOverPagesAndDropsItsRepeatedHeader() throws IOException {
        String[] header = {"编号", "名称", "金额"};
        PdfDraft draft = new PdfDraft().page();
        draft.table(THREE_COLUMNS, 700, 20, header, new String[] {"1", "道路", "10"}, new String[] {"2", "桥梁", "20"});
        draft.text(290, 810, 9, "— 1 —");
        draft.page().table(THREE_COLUMNS, 60, 20, header, new String[] {"3", "河道", "30"});
        draft.text(290, 810, 9, "— 2 —");

        SourceText text = read(draft);

        assertThat(text.grids()).hasSize(1);
        assertThat(rows(text.grids().get(0))).containsExactly(List.of("编号", "名称", "金额"), List.of("1", "道路", "10"),
                List.of("2", "桥梁", "20"), List.of("3", "河道", "30"));
        assertThat(text.grids().get(0).rows().get(3).at().code()).isEqualTo("p2l4t1r4");
        assertThat(text.paragraphs()).isEmpty();
    }

    @Test
    void mendsARowThatThePageCutsInTwo() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.table(THREE_COLUMNS, 730, 20, new String[] {"编号", "名称", "说明"}, new String[] {"1", "道路", "一二三四五六七八九十一二三四五六共支出31"});
        draft.page().table(THREE_COLUMNS, 60, 20, new String[] {null, null, "9.27万元"}, new String[] {"2", "桥梁", "无"});

        assertThat(rows(read(draft).grids().get(0))).containsExactly(List.of("编号", "名称", "说明"),
                List.of("1", "道路", "一二三四五六七八九十一二三四五六共支出319.27万元"), List.of("2", "桥梁", "无"));
    }

    @Test
    void mendsARowInWhichOneCellHadToWaitForTheNextPage() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.table(THREE_COLUMNS, 730, 20, new String[] {"编号", "名称", "说明"}, new String[] {"1", null, "一二三四五六七八九十一二三四五六七八（共"});
        draft.page().table(THREE_COLUMNS, 60, 20, new String[] {null, "道路", "两处）"}, new String[] {"2", "桥梁", "无"});

        assertThat(rows(read(draft).grids().get(0))).containsExactly(List.of("编号", "名称", "说明"),
                List.of("1", "道路", "一二三四五六七八九十一二三四五六七八（共两处）"), List.of("2", "桥梁", "无"));
    }

    @Test
    void keepsARowApartThatOnlyMeetsAFullOneAtThePageBreak() throws IOException {
        double[] xs = {60, 134, 260};
        PdfDraft draft = new PdfDraft().page();
        draft.table(xs, 710, 20, new String[] {"功能", "金额"}, new String[] {"一、公共安全类", null}, new String[] {"二、教育支出类", null});
        draft.page().table(xs, 60, 20, new String[] {"三、卫生健康类", null}, new String[] {"合计", "5"});

        assertThat(rows(read(draft).grids().get(0))).contains(List.of("二、教育支出类", ""), List.of("三、卫生健康类", ""));
    }

    @Test
    void continuesAMergedCellOverThePageBreak() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        double[] xs = {60, 160, 260};
        draft.table(xs, 710, 20, new String[] {"一级", "二级"});
        draft.line(60, 730, 60, 770).line(160, 730, 160, 770).line(260, 730, 260, 770).line(160, 750, 260, 750).line(60, 770, 260, 770);
        draft.text(62, 755, 10, "产出指标").text(162, 745, 10, "数量指标").text(162, 765, 10, "质量指标");
        draft.page();
        draft.line(60, 60, 260, 60).line(160, 80, 260, 80).line(60, 100, 260, 100).line(60, 120, 260, 120);
        draft.line(60, 60, 60, 120).line(160, 60, 160, 120).line(260, 60, 260, 120);
        draft.text(162, 75, 10, "时效指标").text(162, 95, 10, "成本指标").text(62, 115, 10, "效益指标").text(162, 115, 10, "社会效益");

        Grid grid = read(draft).grids().get(0);

        assertThat(grid.rows()).hasSize(6);
        assertThat(grid.rows().get(1).cells().get(0).text()).isEqualTo("产出指标");
        assertThat(grid.rows().get(1).cells().get(0).rowSpan()).isEqualTo(4);
        assertThat(texts(grid.rows().get(5))).containsExactly("效益指标", "社会效益");
    }

    @Test
    void keepsTwoTablesBackToBackApart() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.table(new double[] {60, 160, 460}, 100, 20, new String[] {"绩效目标", "保障运转"});
        draft.table(new double[] {60, 130, 230, 460}, 123, 20, new String[] {"一级", "二级", "三级"});

        assertThat(read(draft).grids()).hasSize(2);
    }

    @Test
    void readsColumnsThatAlignWithoutRulings() throws IOException {
        PdfDraft draft = new PdfDraft().page().text(84, 80, 12, "收支情况如下。");
        String[][] table = {{"科目", "合计", "基本支出"}, {"环境保护", "30.50", "10.50"}, {"住房改革", "2.00", null}, {"合计", "32.50", "10.50"}};
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < 3; column++) {
                if (table[row][column] != null) {
                    draft.text(84 + 130 * column, 110 + 20 * row, 12, table[row][column]);
                }
            }
        }
        draft.text(84, 200, 12, "以上各项均已公开。");

        SourceText text = read(draft);

        assertThat(text.grids()).singleElement().satisfies(grid -> {
            assertThat(grid.merged()).isFalse();
            assertThat(rows(grid)).containsExactly(List.of("科目", "合计", "基本支出"), List.of("环境保护", "30.50", "10.50"),
                    List.of("住房改革", "2.00", ""), List.of("合计", "32.50", "10.50"));
        });
        assertThat(paragraphs(text)).containsExactly("收支情况如下。", "以上各项均已公开。");
    }

    @Test
    void leavesWordsThatOnlyStandFarApartAsLines() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.text(84, 100, 12, "负责人：").text(220, 100, 12, "经办人：").text(350, 100, 12, "日期：");
        draft.text(84, 120, 12, "说明一");

        assertThat(read(draft).grids()).isEmpty();
    }

    @Test
    void makesParagraphsOfLinesAndMendsSentencesAtThePageBreak() throws IOException {
        String full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九";
        PdfDraft draft = new PdfDraft().page();
        draft.bold(210, 100, 16, "部门预算公开说明");
        draft.text(84, 130, 12, full.substring(0, 33) + "预算收入1").text(60, 150, 12, "920.96万元。");
        draft.text(84, 170, 12, full.substring(0, 37));
        draft.text(60, PAGE_END - 20, 12, full).text(60, PAGE_END, 12, full);
        draft.text(290, 810, 9, "— 1 —");
        draft.page().text(60, 80, 12, "其余部分。").text(84, 100, 12, "第二段 English words 照旧。").text(290, 810, 9, "— 2 —");

        SourceText text = read(draft);

        assertThat(paragraphs(text)).containsExactly("部门预算公开说明", full.substring(0, 33) + "预算收入1920.96万元。",
                full.substring(0, 37) + full + full + "其余部分。", "第二段 English words 照旧。");
        assertThat(text.paragraphs().get(3).at().code()).isEqualTo("p2l4");
        assertThat(text.lines()).hasSize(4);
        assertThat(text.marks()).isEmpty();
    }

    @Test
    void removesBlanksThatStandWhereverChineseMeetsDigits() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        for (int i = 0; i < 10; i++) {
            draft.text(84, 100 + 20 * i, 12, "到 2021 年共有 3 个项目。");
        }

        assertThat(paragraphs(read(draft))).containsOnly("到2021年共有3个项目。");
    }

    @Test
    void keepsASingleBlankThatTheAuthorTyped() throws IOException {
        PdfDraft draft = new PdfDraft().page().text(84, 100, 12, "表1 收支总表，2021年有3个项目");

        assertThat(paragraphs(read(draft))).containsExactly("表1 收支总表，2021年有3个项目");
    }

    @Test
    void keepsLinesOfTheContentsApart() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.text(60, 100, 12, "一、职责" + ".".repeat(60) + "12").text(60, 120, 12, "二、收支" + ".".repeat(60) + "15");

        assertThat(read(draft).paragraphs()).hasSize(2);
    }

    @Test
    void takesTurnedAndFaintTextForWatermarks() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.text(84, 100, 12, "正文第一行。").text(84, 120, 12, "正文第二行。");
        for (int i = 0; i < 6; i++) {
            draft.turned(60 + 60 * i, 130, 24, 45, "送审稿").faint(100, 112 + i, 40, "内部");
        }

        SourceText text = read(draft);

        assertThat(paragraphs(text)).containsExactly("正文第一行。", "正文第二行。");
        assertThat(text.marks()).containsExactlyInAnyOrder("送审稿", "内部");
    }

    @Test
    void takesAHeaderThatReturnsForAMark() throws IOException {
        PdfDraft draft = new PdfDraft();
        for (int i = 1; i <= 4; i++) {
            draft.page().text(200, 40, 9, "某市某局部门预算").text(84, 100, 12, "第" + i + "页的话。").text(290, 810, 9, "第 " + i + " 页");
        }

        SourceText text = read(draft);

        assertThat(text.marks()).containsExactly("某市某局部门预算");
        assertThat(paragraphs(text)).containsExactly("第1页的话。", "第2页的话。", "第3页的话。", "第4页的话。");
    }

    @Test
    void keepsATitleThatReturnsAtTheTopOfEachForm() throws IOException {
        PdfDraft draft = new PdfDraft();
        for (int i = 1; i <= 4; i++) {
            draft.page().bold(230, 80, 14, "项目绩效目标表").text(84, 120, 12, "第" + i + "个项目。");
            draft.page().text(84, 70, 12, "第" + i + "个项目的其余。");
        }

        SourceText text = read(draft);

        assertThat(text.marks()).isEmpty();
        assertThat(paragraphs(text)).filteredOn("项目绩效目标表"::equals).hasSize(4);
    }

    @Test
    void turnsAPageWhoseTextLiesOnItsSide() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.turned(200, 700, 12, 90, "横放的表格").turned(220, 700, 12, 90, "第二行");

        assertThat(paragraphs(read(draft))).containsExactly("横放的表格", "第二行");
    }

    @Test
    void refusesAScanAndSaysHowManyPages() {
        PdfDraft draft = new PdfDraft().page().picture().page().picture().page().picture();

        assertRefused(draft, Reason.NO_TEXT, "3 页", "扫描", "OCR");
    }

    @Test
    void tellsOfASinglePageThatIsAScan() throws IOException {
        read(new PdfDraft().page().text(84, 100, 12, "有文字层的一页，内容完整。").page().picture());

        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("source.scanned-page");
            assertThat(finding.at().get(0).page()).isEqualTo(2);
        });
    }

    @Test
    void refusesAFileWithAnOpenPassword() throws IOException {
        byte[] locked = new PdfDraft().page().text(84, 100, 12, "内容").bytes("secret");

        assertRefused(locked, Reason.ENCRYPTED, "密码");
    }

    @Test
    void refusesAFileThatBreaksOffAnywhere() throws IOException {
        byte[] whole = new PdfDraft().page().text(84, 100, 12, "第一页的话。").page().text(84, 100, 12, "第二页的话。").bytes();
        for (int length = 1; length < whole.length - 6; length += whole.length / 25) {
            assertRefused(Arrays.copyOf(whole, length), Reason.DAMAGED, "draft.pdf", "完整");
        }
    }

    @Test
    void refusesAPageThatUnpacksBeyondMeasure() throws IOException {
        PdfDraft draft = new PdfDraft().page();
        draft.draw(" ".repeat(70 << 20));

        assertRefused(draft, Reason.TOO_LARGE, "太大", "MB");
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsNoPdf() throws IOException {
        assertRefused(new byte[0], Reason.EMPTY, "空");
        assertRefused("%PDF-1.7 no more than a name".getBytes(java.nio.charset.StandardCharsets.US_ASCII), Reason.DAMAGED, "draft.pdf");
    }

    private void assertRefused(PdfDraft draft, Reason reason, String... words) {
        assertThatThrownBy(() -> read(draft)).isInstanceOfSatisfying(UnreadableFile.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.getMessage()).contains(words);
        });
    }

    private void assertRefused(byte[] content, Reason reason, String... words) throws IOException {
        Path file = Files.write(folder.resolve("draft.pdf"), content);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFile.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.getMessage()).contains(words);
        });
    }

    private SourceText read(PdfDraft draft) throws IOException {
        return read(draft.save(folder));
    }

    private SourceText read(Path file) throws IOException {
        return new PdfTextExtractor().extract(file, new SourceFile("draft.pdf", MediaTypeDetector.PDF, "0".repeat(64), null), findings);
    }

    private static List<String> paragraphs(SourceText text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<List<String>> rows(Grid grid) {
        return grid.rows().stream().map(PdfTextExtractorTest::texts).toList();
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().stream().map(Grid.Cell::text).toList();
    }
}
