package cn.mingzhang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.extraction.Block;
import cn.mingzhang.extraction.Grid;
import cn.mingzhang.extraction.Paragraph;
import cn.mingzhang.source.PlacedText;
import cn.mingzhang.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings, passages, terms and figures of a narrative, on small texts written for the purpose. */
class NarrativeTest {

    @Test
    void contentsAreSkippedAndHeadingsNest() {
        Disclosure disclosure = narrative("云川市水务局", "目 录", "第一部分 概况......1", "一、职责......1", "第二部分 情况说明......3",
                "第一部分 概况", "一、职责", "负责供水。", "（一）供水", "管网检修。", "第二部分 情况说明", "一、收入", "有。");

        assertThat(disclosure.getOutline()).extracting(OutlineEntry::level, OutlineEntry::title).containsExactly(
                tuple(1, "第一部分 概况"), tuple(2, "一、职责"), tuple(3, "（一）供水"), tuple(1, "第二部分 情况说明"), tuple(2, "一、收入"));
    }

    @Test
    void aSentenceBrokenByAPageIsMended() {
        Disclosure disclosure = narrative("一、收入情况", "本年收入较上年增加，其中上年结转为 1,20", "", "0.50万元。主要原因是项目增加。", "另有说明。");

        assertThat(disclosure.getNarrative()).extracting(Passage::getText)
                .containsExactly("本年收入较上年增加，其中上年结转为 1,200.50万元。主要原因是项目增加。\n另有说明。");
    }

    @Test
    void captionsAboveATableBelongToTheTable() {
        List<Block> blocks = new ArrayList<>(paragraphs("一、采购情况", "采购见下表。", "采购明细表", "单位：万元"));
        blocks.add(new Grid(List.of(), false, SourceLocation.UNKNOWN));

        List<Section> sections = new SectionReader().read(blocks);

        assertThat(sections.get(1).paragraphs()).extracting(PlacedText::text).containsExactly("采购见下表。");
    }

    @Test
    void aNumberedClauseIsNoHeading() {
        Disclosure disclosure = narrative("一、职责", "（一）负责城乡供水，保障水质，维护管网，组织抢修，受理投诉", "（二）完成交办的其他任务。");

        assertThat(disclosure.getOutline()).hasSize(1);
    }

    @Test
    void termsMayStandWithoutColonOrOverTwoParagraphs() {
        Disclosure disclosure = narrative("第四部分 名词解释", "一、甲类收入：指甲。", "二、乙类收入是指乙。", "三、丙类收入：", "专指丙，", "含丁。", "无");

        assertThat(disclosure.getGlossary()).extracting(GlossaryTerm::getTerm, GlossaryTerm::getDefinition).containsExactly(
                tuple("甲类收入", "指甲。"), tuple("乙类收入", "是指乙。"), tuple("丙类收入", "专指丙，含丁。"));
    }

    @Test
    void figuresKeepTheirNameUnitShareAndDirection() {
        List<KeyFigure> figures = narrative("二、支出", "2024年度本局支出预算1,234.50万元，其中：基本支出234.5万元，占19.00%；项目支出1000万元，比上年增加12.3万元，增长1.25%。")
                .getKeyFigures();

        assertThat(figures).extracting(KeyFigure::getName, figure -> figure.getValue().text(), KeyFigure::getUnit).containsExactly(
                tuple("本局支出预算", "1234.50", "万元"), tuple("基本支出", "234.5", "万元"), tuple("基本支出占", "19.00", "%"),
                tuple("项目支出", "1000", "万元"), tuple("项目支出比上年增加", "12.3", "万元"), tuple("项目支出增长", "1.25", "%"));
        assertThat(figures.get(1).getPercent()).hasToString("19.00");
        assertThat(figures.get(4).getDirection()).isEqualTo("increase");
    }

    @Test
    void yearsDatesNumbersOfListsAndNamesAreNoFigures() {
        assertThat(narrative("三、其他", "2023年3月8日印发〔2020〕20号文件，PM2.5治理持续推进，第3项完成。1.加强巡查。").getKeyFigures()).isEmpty();
    }

    @Test
    void roundedCountsAreRead() {
        assertThat(narrative("四、工作", "全年检查企业450余家次，出动2万余人次。").getKeyFigures())
                .extracting(figure -> figure.getValue().text(), KeyFigure::getUnit).containsExactly(tuple("450", "家次"), tuple("2", "万人次"));
    }

    private static Disclosure narrative(String... lines) {
        Disclosure disclosure = new Disclosure();
        List<Section> sections = new SectionReader().read(paragraphs(lines));
        new NarrativeReader(NarrativeReader.Headings.NUMBERED).read(sections, disclosure);
        new GlossaryReader().read(sections, disclosure);
        new KeyFigureReader().read(sections, disclosure);
        return disclosure;
    }

    private static List<Block> paragraphs(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Paragraph(line, SourceLocation.line(blocks.size() + 1)));
        }
        return blocks;
    }
}
