package cn.mingzhang.cli;

import cn.mingzhang.disclosure.Disclosure;
import cn.mingzhang.disclosure.KeyFigure;
import cn.mingzhang.disclosure.RecordedFinding;
import cn.mingzhang.disclosure.Statement;
import cn.mingzhang.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** A disclosure in a few lines for a person at a terminal (摘要). */
class DisclosureSummary {

    private static final int FINDINGS_SHOWN = 20;
    private static final int FIGURES_SHOWN = 10;

    private final Disclosure disclosure;
    private final StringBuilder text = new StringBuilder();

    DisclosureSummary(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    String text() {
        line("标题", or(disclosure.getTitle(), "（未写明）"));
        line("单位", or(disclosure.getAgencyName(), "（未写明）") + (disclosure.getAgencyCode() == null ? "" : "（代码 " + disclosure.getAgencyCode() + "）"));
        line("年度", disclosure.getFiscalYear() == null ? "（未写明）" : disclosure.getFiscalYear().toString());
        line("类型", disclosure.getKind() == null ? "（未写明）" : disclosure.getKind().label());
        line("格式", disclosure.isRecognised() ? disclosure.getForm() : "未识别的格式：只读取了目录、文字、表格和能读出的数字");
        line("文件", disclosure.getSource().fileName() + "，" + disclosure.getSource().mediaType());
        line("内容", contents());
        if (disclosure.getScore() != null && disclosure.getScore().value() != null) {
            line("评价", disclosure.getScore().value().text() + " 分 " + or(disclosure.getScore().grade(), ""));
        }
        keyFigures();
        statements();
        findings();
        return text.toString().stripTrailing();
    }

    private String contents() {
        long rows = disclosure.getStatements().stream().mapToLong(statement -> statement.getRows().size()).sum();
        long indicators = disclosure.getProjects().stream().mapToLong(project -> project.getIndicators().size()).sum()
                + disclosure.getEvaluations().stream().mapToLong(evaluation -> evaluation.getIndicators().size()).sum()
                + (disclosure.getOverallTarget() == null ? 0 : disclosure.getOverallTarget().getIndicators().size());
        return "表格 " + disclosure.getStatements().size() + " 张（" + rows + " 行），关键数据 " + disclosure.getKeyFigures().size()
                + " 项，项目 " + disclosure.getProjects().size() + " 个，自评 " + disclosure.getEvaluations().size()
                + " 份，绩效指标 " + indicators + " 条，文字 " + disclosure.getNarrative().size() + " 段";
    }

    private void keyFigures() {
        List<KeyFigure> figures = disclosure.getKeyFigures().stream().filter(figure -> figure.getValue() != null).toList();
        if (figures.isEmpty()) {
            return;
        }
        text.append("\n关键数据").append(figures.size() > FIGURES_SHOWN ? "（前 " + FIGURES_SHOWN + " 项）" : "").append('\n');
        figures.stream().limit(FIGURES_SHOWN).forEach(figure -> text.append("  ").append(or(figure.getName(), "（无名称）")).append("  ")
                .append(figure.getValue().text()).append(' ').append(or(figure.getUnit(), "")).append('\n'));
    }

    private void statements() {
        if (disclosure.getStatements().isEmpty()) {
            return;
        }
        text.append("\n表格\n");
        for (Statement statement : disclosure.getStatements()) {
            text.append("  ").append(statement.getNumber() == null ? "" : statement.getNumber() + " ")
                    .append(or(statement.getTitle(), "（无标题）").replaceAll("\\s+", " "))
                    .append(statement.isEmpty() ? "（空表）" : "，" + statement.getRows().size() + " 行").append('\n');
        }
    }

    private void findings() {
        List<RecordedFinding> findings = disclosure.getFindings();
        text.append("\n疑点 ").append(findings.size()).append(" 条");
        if (!findings.isEmpty()) {
            text.append("：").append(findings.stream().collect(Collectors.groupingBy(RecordedFinding::getSeverity, java.util.TreeMap::new, Collectors.counting()))
                    .entrySet().stream().map(entry -> entry.getKey().label() + " " + entry.getValue()).collect(Collectors.joining("，")));
        }
        text.append('\n');
        findings.stream().sorted(java.util.Comparator.comparing(RecordedFinding::getSeverity)).limit(FINDINGS_SHOWN).forEach(this::finding);
        if (findings.size() > FINDINGS_SHOWN) {
            text.append("  另有 ").append(findings.size() - FINDINGS_SHOWN).append(" 条，见 --json\n");
        }
    }

    private void finding(RecordedFinding finding) {
        Severity severity = finding.getSeverity();
        text.append("  [").append(severity.label()).append("] ").append(finding.getMessage());
        if (!finding.getAt().isEmpty()) {
            text.append("（").append(finding.getAt().get(0)).append('）');
        }
        text.append('\n');
    }

    private void line(String label, String words) {
        text.append(label).append("  ").append(words.replaceAll("\\s+", " ")).append('\n');
    }

    private static String or(String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }
}
