package cn.mingzhang.form.report;

import static cn.mingzhang.form.Blocks.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.DisclosureKind;
import cn.mingzhang.disclosure.OutlineEntry;
import cn.mingzhang.disclosure.Passage;
import cn.mingzhang.disclosure.PlannedProject;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Finding;
import cn.mingzhang.finding.Findings;
import cn.mingzhang.form.Blocks;
import cn.mingzhang.money.MoneyUnit;
import org.junit.jupiter.api.Test;

/** The self-evaluation report, on a small report written for the purpose. */
class PerformanceReportReaderTest {

    private final Findings findings = new Findings();

    private static Blocks report() {
        return document("附件3", "云川县水务局", "部门整体支出绩效自评报告")
                .numbered("一、", "部门（单位）基本情况")
                .numbered("（一）", "部门（单位）概况").lines("全局在职21人，其中：行政人员6人。")
                .numbered("（二）", "部门（单位）管理制度").lines("云川县水务局差旅费管理办法", "第一章 总则", "第一条 为规范差旅费，制定本办法。", "（一）适用范围：",
                        "1、全体职工。", "第二章 附则", "第二条 本办法自发布之日起施行。", "公务接待制度", "一、接待从简，不得超标，凭单报销。")
                .lines("（三）部门预算资金", "1.年初预算收支")
                .flat("预算项目|预算金额|增减", "|2031年|2030年|金额|比例", "收入预算|88.5|90.5|2.0|2%", "其中：财政拨款|88.5|90.5|2.0|2%")
                .lines("2031年度收入88.5万元，较上年减少2.0万元。")
                .lines("二、绩效目标", "（一）近三年计划", "共安排3个项目，见表2-1。", "表2-1 项目分类表")
                .flat("工程类别|序号|工程项目|数量（个）|投资（万元）", "饮水安全工程|1|管网改造|2|70", "|小计|2|70", "水土保持工程|2|淤地坝|1|/", "总计|3|70")
                .lines("（一）饮水", "表2-2 管网改造工程")
                .flat("编号|项目名称|建设内容|投资估算\n（万元）|实施年限|责任单位", "1|东村管网|更换管道|70|2031-2033|县水务局", "2|西村管网||||", "合计|70||")
                .lines("（二）水土保持", "表2-3 淤地坝建设")
                .flat("编号|建设内容|投资估算（万元）|实施年限|责任单位", "1|新建淤地坝一座|/|2032|县水务局")
                .lines("三、评价结论及绩效分析", "（一）评价结论", "投入得分10分。经综合评价，得分为88.6分（满分100分），评价等级为“良”。", "四、存在的问题和建议", "资金拨付较慢。");
    }

    @Test
    void recognisesItsTitleAndNoOther() {
        PerformanceReportReader reader = new PerformanceReportReader();

        assertThat(reader.recognise(report().text())).isGreaterThan(50);
        assertThat(reader.recognise(document("云川县水务局2031年部门预算", "一、绩效目标", "见绩效自评报告。").text())).isZero();
    }

    @Test
    void readsIdentityScoreAndOutline() {
        Disclosure disclosure = read();

        assertThat(disclosure.getKind()).isEqualTo(DisclosureKind.PERFORMANCE_REPORT);
        assertThat(disclosure.getTitle()).isEqualTo("云川县水务局部门整体支出绩效自评报告");
        assertThat(disclosure.getAgencyName()).isEqualTo("云川县水务局");
        assertThat(disclosure.getFiscalYear()).isEqualTo(2031);
        assertThat(disclosure.getScore().value().text()).isEqualTo("88.6");
        assertThat(disclosure.getScore().outOf().text()).isEqualTo("100");
        assertThat(disclosure.getScore().grade()).isEqualTo("良");
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.year-from-text", "reading.unit-from-text");
    }

    @Test
    void regulationsPastedInHaveHeadingsAndTheirClausesHaveNot() {
        Disclosure disclosure = read();

        assertThat(disclosure.getOutline()).extracting(OutlineEntry::level, OutlineEntry::title).contains(tuple(3, "云川县水务局差旅费管理办法"),
                tuple(4, "第一章 总则"), tuple(4, "第二章 附则"), tuple(3, "公务接待制度"), tuple(2, "（三）部门预算资金"), tuple(3, "1.年初预算收支"));
        assertThat(disclosure.getNarrative()).extracting(Passage::getHeading, Passage::getText)
                .contains(tuple("总则", "第一条 为规范差旅费，制定本办法。\n（一）适用范围：\n1、全体职工。"), tuple("公务接待制度", "一、接待从简，不得超标，凭单报销。"),
                        tuple("年初预算收支", "2031年度收入88.5万元，较上年减少2.0万元。"))
                .extracting(tuple -> tuple.toList().get(0)).doesNotContain("部门（单位）管理制度");
    }

    @Test
    void everyTableIsAStatement() {
        assertThat(read().getStatements()).extracting(Statement::getNumber, Statement::getTitle, Statement::getUnit, table -> table.getRows().size())
                .containsExactly(tuple(null, "年初预算收支", MoneyUnit.TEN_THOUSAND_YUAN, 2), tuple("表2-1", "表2-1 项目分类表", MoneyUnit.TEN_THOUSAND_YUAN, 4),
                        tuple("表2-2", "表2-2 管网改造工程", MoneyUnit.TEN_THOUSAND_YUAN, 3), tuple("表2-3", "表2-3 淤地坝建设", MoneyUnit.TEN_THOUSAND_YUAN, 1));
    }

    @Test
    void plannedProjectsInheritAllButTheMoney() {
        assertThat(read().getPlannedProjects()).extracting(PlannedProject::getTable, PlannedProject::getCategory, PlannedProject::getName,
                PlannedProject::getContent, PlannedProject::getInvestment, PlannedProject::getYears, PlannedProject::getResponsible).containsExactly(
                        tuple("表2-2", "饮水安全工程", "东村管网", "更换管道", "70", "2031-2033", "县水务局"),
                        tuple("表2-2", "饮水安全工程", "西村管网", "更换管道", null, "2031-2033", "县水务局"),
                        tuple("表2-3", "水土保持工程", "新建淤地坝一座", "新建淤地坝一座", "/", "2032", "县水务局"));
    }

    @Test
    void aReportWithoutScoreSaysSo() {
        Disclosure disclosure = new PerformanceReportReader().read(document("云川县水务局2031年度绩效自评报告", "一、概况", "无。").text(), findings);

        assertThat(disclosure.getScore()).isNull();
        assertThat(findings.all()).extracting(Finding::rule).contains("reading.score-missing");
    }

    private Disclosure read() {
        return new PerformanceReportReader().read(report().text(), findings);
    }
}
