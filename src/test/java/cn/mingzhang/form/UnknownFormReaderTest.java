package cn.mingzhang.form;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.finding.Severity;
import org.junit.jupiter.api.Test;

/** What is taken in of a document in no known form. */
class UnknownFormReaderTest {

    @Test
    void outlineTextTablesAndFiguresAreKept() {
        Findings findings = new Findings();

        Disclosure disclosure = new UnknownFormReader().read(document("海州市图书馆2031年度单位决算公开", "一、收支情况", "本年收入300.5万元。", "表1 收支表", "单位：万元")
                .flat("项目|金额", "收入|300.5").lines("二、其他", "无。").text(), findings);

        assertThat(disclosure.getKind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
        assertThat(disclosure.getAgencyName()).isEqualTo("海州市图书馆");
        assertThat(disclosure.getFiscalYear()).isEqualTo(2031);
        assertThat(disclosure.getOutline()).extracting(OutlineEntry::title).containsExactly("一、收支情况", "二、其他");
        assertThat(disclosure.getStatements()).extracting(Statement::getTitle, table -> table.getRows().size()).containsExactly(tuple("表1 收支表", 1));
        assertThat(disclosure.getKeyFigures()).hasSize(2);
        assertThat(findings.all()).extracting(Finding::rule, Finding::severity).contains(tuple("reading.unknown-form", Severity.NOTE));
    }

    @Test
    void aTextWithoutTitleHasNoKindAgencyOrYear() {
        Findings findings = new Findings();

        Disclosure disclosure = new UnknownFormReader().read(document("一、说明", "今日天气晴好。").text(), findings);

        assertThat(disclosure.getKind()).isNull();
        assertThat(disclosure.getAgencyName()).isNull();
        assertThat(disclosure.getFiscalYear()).isNull();
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.title-missing", "reading.agency-missing", "reading.year-missing");
    }
}
