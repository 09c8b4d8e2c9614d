package cn.mingzhang.extraction;

import static cn.mingzhang.extraction.OfficeFile.p;
import static cn.mingzhang.extraction.OfficeFile.tbl;
import static cn.mingzhang.extraction.OfficeFile.tc;
import static cn.mingzhang.extraction.OfficeFile.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import cn.mingzhang.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordExtractorTest {

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    @TempDir
    Path folder;

    private Extraction read(OfficeFile file) throws IOException {
        return Extraction.of(file.write(folder.resolve("a.docx")));
    }

    private Extraction read(String body) throws IOException {
        return read(OfficeFile.word(body));
    }

    @Test
    void joinsTheRunsOfAParagraph() throws IOException {
        assertThat(read("<w:p><w:r><w:t xml:space=\"preserve\">收入 </w:t></w:r><w:r><w:t>12.50</w:t></w:r><w:r><w:t>万元</w:t></w:r></w:p>").paragraphs())
                .containsExactly("收入 12.50万元");
    }

    @Test
    void makesALineBreakAParagraphOfItsOwn() throws IOException {
        assertThat(read("<w:p><w:r><w:t>甲局</w:t><w:br/><w:t>部门预算</w:t></w:r></w:p>").paragraphs()).containsExactly("甲局", "部门预算");
    }

    @Test
    void knowsMergedCells() throws IOException {
        Extraction read = read(tbl(
                tr(tc(RESTART, "科目"), tc("<w:gridSpan w:val=\"2\"/>", "金额")),
                tr(tc(CONTINUE, ""), tc("", "本年"), tc("", "上年")),
                tr(tc("", "合计"), tc("", "3"), tc("", ""))));
        assertThat(read.rows(0)).containsExactly("科目v2|金额+2", "本年|上年", "合计|3|");
        assertThat(read.text().grids().get(0).rows().get(1).cells().get(0).column()).isEqualTo(1);
        assertThat(read.text().grids().get(0).merged()).isTrue();
    }

    @Test
    void startsAGroupAnewWhereTheMergeRestarts() throws IOException {
        assertThat(read(tbl(
                tr(tc(RESTART, "产出"), tc("", "1")),
                tr(tc(CONTINUE, ""), tc("", "2")),
                tr(tc(RESTART, "效益"), tc("", "3")),
                tr(tc(CONTINUE, ""), tc("", "4")))).rows(0)).containsExactly("产出v2|1", "2", "效益v2|3", "4");
    }

    @Test
    void keepsACellThatContinuesNothing() throws IOException {
        assertThat(read(tbl(tr(tc(CONTINUE, "单独"), tc("", "1")))).rows(0)).containsExactly("单独|1");
    }

    @Test
    void countsColumnsLeftOutBeforeARow() throws IOException {
        Extraction read = read(tbl(tr(tc("", "甲"), tc("", "乙")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "丙") + "</w:tr>"));
        assertThat(read.text().grids().get(0).rows().get(1).text(1)).isEqualTo("丙");
    }

    @Test
    void leavesEmptyParagraphsOutOfACellButKeepsItsLines() throws IOException {
        assertThat(read(tbl(tr(tc("", "", "1.第一", "", "2.第二", ""), tc("", "", "")))).rows(0)).containsExactly("1.第一/2.第二|");
    }

    @Test
    void putsATableInsideACellAfterTheOuterOne() throws IOException {
        Extraction read = read(tbl(tr("<w:tc>" + p("外") + tbl(tr(tc("", "内"))) + p("") + "</w:tc>", tc("", "右"))));
        assertThat(read.rows(0)).containsExactly("外|右");
        assertThat(read.rows(1)).containsExactly("内");
    }

    @Test
    void countsAutomaticNumbersOfAListAndItsLevels() throws IOException {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        OfficeFile file = OfficeFile.word(item.formatted(0, "总则") + item.formatted(1, "目的") + item.formatted(1, "依据")
                + item.formatted(0, "附则") + item.formatted(1, "解释"))
                .numbering("<w:abstractNum w:abstractNumId=\"7\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>");
        assertThat(read(file).paragraphs()).containsExactly("一、总则", "（1）目的", "（2）依据", "二、附则", "（1）解释");
        assertThat(read(file).text().paragraphs().get(0).text()).isEqualTo("总则");
        assertThat(read(file).text().lines().get(0)).isEqualTo("一、总则");
    }

    @Test
    void findsTheNumberThatAStyleGives() throws IOException {
        OfficeFile file = OfficeFile.word("<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr><w:r><w:t>概况</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Sub\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>无编号</w:t></w:r></w:p>")
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Base\"/></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"decimal\"/>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        assertThat(read(file).paragraphs()).containsExactly("4.概况", "无编号");
    }

    @Test
    void printsTheNumbersOfASerialColumn() throws IOException {
        String number = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
        OfficeFile file = OfficeFile.word(tbl(tr(number, tc("", "甲")), tr(number, tc("", "乙"))))
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        assertThat(read(file).rows(0)).containsExactly("1|甲", "2|乙");
    }

    @Test
    void dropsFieldCodesAndKeepsTheirResults() throws IOException {
        String code = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>%s</w:instrText></w:r>";
        assertThat(read("<w:p><w:r><w:t>1.项目</w:t></w:r>" + code.formatted("TC 1、项目 \\l 1") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:p><w:r><w:t>共</w:t></w:r>" + code.formatted("NUMPAGES") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>9</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>页</w:t></w:r></w:p>"
                + "<w:p>" + code.formatted("TOC") + "</w:p>" + p("正文")).paragraphs()).containsExactly("1.项目", "共9页", "正文");
    }

    @Test
    void readsRevisionsAsAcceptedAndSaysSo() throws IOException {
        Extraction read = read("<w:p><w:r><w:t>预算</w:t></w:r><w:del><w:r><w:delText>十</w:delText></w:r></w:del><w:ins><w:r><w:t>九</w:t></w:r></w:ins></w:p>"
                + tbl("<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "旧") + "</w:tr>", tr(tc("", "新"))));
        assertThat(read.paragraphs()).containsExactly("预算九");
        assertThat(read.rows(0)).containsExactly("新");
        assertThat(read.rules()).containsExactly("source.tracked-changes");
    }

    @Test
    void leavesOutHiddenTextAndSaysSo() throws IOException {
        Extraction read = read("<w:p><w:r><w:t>可见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部备注</w:t></w:r></w:p>");
        assertThat(read.paragraphs()).containsExactly("可见");
        assertThat(read.rules()).containsExactly("source.hidden-text");
    }

    @Test
    void countsCommentsAndReadsFootnotesAfterTheText() throws IOException {
        Extraction read = read(OfficeFile.word(p("正文"))
                .footnotes("<w:footnote w:type=\"separator\">" + p("——") + "</w:footnote><w:footnote>" + p("脚注") + "</w:footnote>")
                .comments("<w:comment>" + p("请改") + "</w:comment>"));
        assertThat(read.paragraphs()).containsExactly("正文", "脚注");
        assertThat(read.rules()).containsExactly("source.comments");
    }

    @Test
    void readsOnlyOneBranchOfAnAlternative() throws IOException {
        assertThat(read("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + p("框中") + "</w:txbxContent></wps:txbx>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("框中") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>").paragraphs()).containsExactly("框中");
    }

    @Test
    void takesHeadersAndWatermarksForMarksButNotPageNumbers() throws IOException {
        String watermark = "<w:p><w:r><w:pict><v:shape id=\"PowerPlusWaterMarkObject1\"><v:textpath string=\"征求意见稿\"/></v:shape></w:pict></w:r></w:p>";
        String box = "<w:p><w:r><w:drawing><wp:anchor><wp:docPr id=\"1\" name=\"PowerPlusWaterMarkObject2\"/><wps:txbx><w:txbxContent>" + p("内部资料")
                + "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>";
        Extraction read = read(OfficeFile.word(p("正文") + box).header(watermark + p("某局部门预算")).footer(p("— 12 —") + p("第3页 共9页")));
        assertThat(read.paragraphs()).containsExactly("正文");
        assertThat(read.text().marks()).containsExactlyInAnyOrder("内部资料", "征求意见稿", "某局部门预算");
    }

    @Test
    void turnsSymbolBoxesIntoCharacters() throws IOException {
        assertThat(read("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>否</w:t></w:r></w:p>")
                .paragraphs()).containsExactly("☑是□否");
    }

    @Test
    void givesEveryBlockItsPlaceInTheLines() throws IOException {
        Extraction read = read(p("标题") + tbl(tr(tc("<w:gridSpan w:val=\"2\"/>", "甲"), tc("", "乙")), tr(tc("", "1"), tc("", ""), tc("", "3"))) + p("尾"));
        assertThat(read.text().lines()).containsExactly("标题", "甲\t\t乙", "1\t\t3", "尾");
        Grid.Cell cell = read.text().grids().get(0).rows().get(1).cells().get(2);
        assertThat(cell.at()).isEqualTo(new SourceLocation(null, 3, 1, 2, 3));
        assertThat(read.text().paragraphs().get(1).at()).isEqualTo(SourceLocation.line(4));
    }

    @Test
    void takesNoBreakSpacesForSpacesAndSignsWithoutWidthForNothing() throws IOException {
        assertThat(read(p("合\u00A0计\u200B：\uFEFF1")).paragraphs()).containsExactly("合 计：1");
    }

    @Test
    void refusesExternalEntities() {
        OfficeFile file = OfficeFile.word("").part("word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNSAFE));
    }

    @Test
    void refusesEntitiesThatMultiply() {
        OfficeFile file = OfficeFile.word("").part("word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>");
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNSAFE));
    }

    @Test
    void refusesElementsNestedWithoutEnd() {
        String deep = "<w:ins>".repeat(5000) + "</w:ins>".repeat(5000);
        assertThatThrownBy(() -> read("<w:p>" + deep + "</w:p>"))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNSAFE));
    }

    @Test
    void refusesATextCutOffInTheMiddleOfItsXml() {
        OfficeFile file = OfficeFile.word("").part("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>只有一");
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void refusesADocumentWithPicturesOnly() {
        assertThatThrownBy(() -> read("<w:p><w:r><w:drawing><blip/></w:drawing></w:r></w:p>"))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NO_TEXT);
                    assertThat(e.why()).contains("图片");
                });
    }
}
