package cn.mingzhang.form.shanxi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.Evaluation;
import cn.mingzhang.disclosure.GlossaryTerm;
import cn.mingzhang.disclosure.Institution;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import org.junit.jupiter.api.Test;

/** A whole document of the form, written for the test. */
class ShanxiFinalAccountsReaderTest {

    private static final String NARRATIVE = """
            云川市水务局

            2023年度部门决算公开

            目 录

            第一部分 概况→1
            一、本部门职责→1
            二、机构设置情况→2
            第三部分 情况说明→3
            第四部分 名词解释→4
            第五部分 附件→5

            第一部分 概况

            一、本部门职责

            负责全市供水与灌溉。

            二、机构设置情况

            （一）北站。管护北干渠。

            （二）水质中心。化验水样；管理水厂。

            第二部分 2023年部门决算表

            第三部分 情况说明

            一、收入支出决算总体情况说明

            2023年度收入总计1,234.50万元，比上年减少12.30万元，下

            内部资料

            内部资料

            内部资料

            内部资料

            降0.99%。

            二、政府性基金预算财政拨款收支决算情况说明

            本年度无此项收支。

            第四部分 名词解释

            一、基本支出：指日常支出。

            第五部分 附件

            """;

    @Test
    void theWholeDocumentIsRead() {
        Disclosure disclosure = SheetText.document(NARRATIVE + sheet("北干渠清淤", "307002-云川市水务局北站") + sheet("北干渠清淤", "307003-云川市水务局南站"),
                new Findings());

        assertThat(disclosure.getKind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
        assertThat(disclosure.getFiscalYear()).isEqualTo(2023);
        assertThat(disclosure.getAgencyName()).isEqualTo("云川市水务局");
        assertThat(disclosure.getAgencyCode()).isEqualTo("307");
        assertThat(disclosure.getInstitutions()).extracting(Institution::getName, Institution::getDuty)
                .containsExactly(tuple("北站", "管护北干渠。"), tuple("水质中心", "化验水样；管理水厂。"));
        assertThat(disclosure.getGlossary()).extracting(GlossaryTerm::getTerm).containsExactly("基本支出");
        assertThat(disclosure.getKeyFigures()).extracting(KeyFigure::getUnit, figure -> figure.getValue().text())
                .containsExactly(tuple("万元", "1234.50"), tuple("万元", "12.30"), tuple("%", "0.99"));
        assertThat(disclosure.getNarrative()).extracting(Passage::getHeading).contains("第二部分 2023年部门决算表", "第五部分 附件");
        assertThat(disclosure.getNarrative()).extracting(Passage::getText).contains("2023年度收入总计1,234.50万元，比上年减少12.30万元，下降0.99%。");
    }

    @Test
    void twoSheetsOfOneNameStayTwo() {
        Disclosure disclosure = SheetText.document(NARRATIVE + sheet("北干渠清淤", "307002-云川市水务局北站") + sheet("北干渠清淤", "307003-云川市水务局南站"),
                new Findings());

        assertThat(disclosure.getEvaluations()).extracting(Evaluation::getProject, evaluation -> evaluation.getUnit().code())
                .containsExactly(tuple("北干渠清淤", "307002"), tuple("北干渠清淤", "307003"));
        assertThat(disclosure.getEvaluations()).extracting(Evaluation::getTitle).containsOnly("灌溉渠维护项目支出绩效自评表 (2023年度)");
    }

    @Test
    void theFormIsKnownByItsTitleAndHeadings() {
        ShanxiFinalAccountsReader reader = new ShanxiFinalAccountsReader();

        assertThat(reader.recognise(SheetText.source(NARRATIVE + sheet("北干渠清淤", "307002-北站")))).isGreaterThanOrEqualTo(80);
        assertThat(reader.recognise(SheetText.source("云川市水务局\n2024年度部门预算公开\n一、收入预算情况说明\n收入12万元。\n"))).isLessThan(50);
    }

    @Test
    void sheetsPublishedAloneTellWhoseTheyAre() {
        Findings findings = new Findings();
        String sheets = sheet("北干渠清淤", "307002-云川市水务局北站");

        Disclosure disclosure = SheetText.document(sheets, findings);

        assertThat(new ShanxiFinalAccountsReader().recognise(SheetText.source(sheets))).isGreaterThanOrEqualTo(50);
        assertThat(disclosure.getAgencyName()).isEqualTo("云川市水务局");
        assertThat(disclosure.getAgencyCode()).isEqualTo("307");
        assertThat(disclosure.getFiscalYear()).isEqualTo(2023);
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.agency-from-sheet", "reading.year-from-text");
    }

    private static String sheet(String project, String unit) {
        return SheetText.indicators(SheetText.INDICATORS).replace("项目名称→→灌溉渠维护", "项目名称→→" + project)
                .replace("307002-云川市水务局北站", unit) + "\n备注：1.“年初预算数”来源于申报书。\n\n2.“执行率”是相比较。\n\n";
    }
}
